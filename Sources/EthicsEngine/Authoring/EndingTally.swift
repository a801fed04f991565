// How endings turn out, and which kind of choice leads to which.

/// How many endings turn out well, mixed, and at a price.
public struct EndingTally: Sendable, Equatable, Encodable {
    /// Ordinarily well.
    public private(set) var good = 0
    /// Something won, something lost.
    public private(set) var mixed = 0
    /// At a price.
    public private(set) var costly = 0
    /// Those of which it is not said.
    public private(set) var unsaid = 0

    /// All of them.
    public var all: Int { good + mixed + costly + unsaid }

    init(_ endings: [Scene.Ending?]) {
        for ending in endings {
            switch ending {
            case .good: good += 1
            case .mixed: mixed += 1
            case .costly: costly += 1
            case nil: unsaid += 1
            }
        }
    }
}

/// Where one kind of choice leads.
public struct MannerEndings: Sendable, Equatable, Encodable {
    /// The kind.
    public let manner: CountedManner
    /// The endings that such choices lead to, past scenes that are only read. An ending is counted once for each choice.
    public let endings: EndingTally
    /// How many of the choices lead to another choice.
    public let leadsOn: Int
    /// How many of the choices nothing follows from.
    public let nothing: Int

    private enum CodingKeys: String, CodingKey {
        case manner, endings, nothing
        case leadsOn = "leads_on"
    }

    init(_ manner: CountedManner, in dilemmas: [Dilemma]) {
        var reached: [Scene.Ending?] = []
        var (leadsOn, nothing) = (0, 0)
        for dilemma in dilemmas {
            for choice in dilemma.everyChoice where manner.counts(choice) {
                if dilemma.decision(after: choice.next) != nil {
                    leadsOn += 1
                } else if let ending = dilemma.ending(after: choice) {
                    reached.append(ending.ending)
                } else {
                    nothing += 1
                }
            }
        }
        self.manner = manner
        self.leadsOn = leadsOn
        self.nothing = nothing
        endings = EndingTally(reached)
    }
}

extension Dilemma {
    /// The scene that a choice ends in, past scenes that are only read; nil when nothing follows.
    fileprivate func ending(after choice: Choice) -> Scene? {
        DilemmaPath(choices: [choice]).ending(in: self).flatMap { scene($0) }
    }
}
