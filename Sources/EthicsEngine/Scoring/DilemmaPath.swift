// A path is the choice in the opening scene followed by the choices in the scenes that it leads to.

/// A complete way through a dilemma.
public struct DilemmaPath: Sendable, Equatable {
    /// The choices taken, the opening one first.
    public let choices: [Choice]

    /// The choices' ids.
    public var ids: [String] { choices.map(\.id) }

    /// Choices that were taken. The opening one alone is enough to compare two of them.
    public init(choices: [Choice]) {
        self.choices = choices
    }

    /// Why a list of ids is no complete path.
    public enum Failure: Error, Equatable, Sendable {
        /// No choice was named, or a scene with choices is left open; `choices` are those to choose from.
        case incomplete(scene: String?, choices: [String])
        /// The scene has no such choice.
        case unknownChoice(String, known: [String])
        /// The path ended before these.
        case tooLong(extra: [String])
    }
}

extension Dilemma {
    /// The path that these ids name.
    ///
    /// - Parameter ids: The opening choice, then one choice for each scene with choices that it leads to.
    /// - Throws: why they name no complete path.
    public func path(_ ids: [String]) throws(DilemmaPath.Failure) -> DilemmaPath {
        guard let first = ids.first else { throw .incomplete(scene: nil, choices: choices.map(\.id)) }
        guard let opening = choice(first) else { throw .unknownChoice(first, known: choices.map(\.id)) }
        var taken = [opening]
        var rest = ids.dropFirst()
        while let scene = decision(after: taken.last?.next) {
            guard let id = rest.popFirst() else { throw .incomplete(scene: scene.id, choices: scene.choices.map(\.id)) }
            guard let choice = scene.choice(id) else { throw .unknownChoice(id, known: scene.choices.map(\.id)) }
            taken.append(choice)
        }
        guard rest.isEmpty else { throw .tooLong(extra: Array(rest)) }
        return DilemmaPath(choices: taken)
    }

    /// The next scene with choices at or after a scene, past scenes that are only read.
    func decision(after id: String?) -> Scene? {
        var next = id
        // The loader refuses circles, so this ends; the bound keeps the promise for content built in memory.
        for _ in 0...scenes.count {
            guard let id = next, let scene = scene(id) else { return nil }
            if !scene.choices.isEmpty { return scene }
            next = scene.next
        }
        return nil
    }

    /// Every complete path, in the order of the file. There may be millions: take what is needed.
    public var paths: some Sequence<DilemmaPath> {
        sequence(state: choices.reversed().map { [$0] }) { (pending: inout [[Choice]]) -> DilemmaPath? in
            while let taken = pending.popLast() {
                guard let scene = self.decision(after: taken.last?.next) else { return DilemmaPath(choices: taken) }
                pending += scene.choices.reversed().map { taken + [$0] }
            }
            return nil
        }
    }
}

extension DilemmaPath {
    /// The id of the scene that the path ends in; nil when it ends with the opening choice.
    public func ending(in dilemma: Dilemma) -> String? {
        var last: String?
        var next = choices.first?.next
        var rest = choices.dropFirst()
        while let id = next, let scene = dilemma.scene(id) {
            last = id
            next = scene.choices.isEmpty ? scene.next : rest.popFirst()?.next
        }
        return last
    }
}
