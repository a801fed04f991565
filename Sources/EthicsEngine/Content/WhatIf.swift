// A what-if: the same choices with one circumstance changed, written as what changes. Never part of a path.

/// The same choices with one circumstance changed.
public struct WhatIf: Sendable, Equatable, Identifiable {
    /// The id, unique in the file.
    public let id: String
    /// The changed circumstance, as a question.
    public let text: String
    /// What moved the balance, in the authors' words.
    public let moved: String
    /// What changes for each choice; choices that are not named are as before.
    public let changes: [Change]

    /// The changes for one choice.
    public struct Change: Sendable, Equatable {
        /// The choice's id.
        public let choice: String
        /// Effects that replace the one on the same consideration, or are new.
        public let effects: [Effect]
        /// Considerations that are no longer in play, with the reason; the size is that of the choice itself, negated in
        /// effect by being left out.
        public let dropped: [Dropped]
        /// Answers in the wheel that change.
        public let wheel: [WheelAnswer]
        /// Marks that replace the one on the same rule, whatever its side, or are new.
        public let marks: [FloorMark]
        /// Rules that the choice no longer has to do with, with the reason.
        public let droppedMarks: [DroppedMark]

        init(
            choice: String, effects: [Effect], dropped: [Dropped], wheel: [WheelAnswer], marks: [FloorMark] = [],
            droppedMarks: [DroppedMark] = []
        ) {
            self.choice = choice
            self.effects = effects
            self.dropped = dropped
            self.wheel = wheel
            self.marks = marks
            self.droppedMarks = droppedMarks
        }
    }

    /// A rule of the floor that the choice no longer has to do with.
    public struct DroppedMark: Sendable, Equatable {
        /// The rule's id.
        public let rule: String
        /// Why.
        public let reason: String
    }

    /// A consideration that is no longer in play.
    public struct Dropped: Sendable, Equatable {
        /// The consideration's id.
        public let consideration: String
        /// Why it is not.
        public let reason: String
    }

    /// What a change does to one consideration: the size before and after (0: not in play), and why.
    public struct Shift: Sendable, Equatable {
        /// The consideration's id.
        public let consideration: String
        /// The effect without the what-if, −2…+2.
        public let before: Int
        /// The effect with it, −2…+2.
        public let after: Int
        /// The authors' reason.
        public let reason: String
    }

    /// What moved the balance for a choice, in the order of the file; empty when nothing did.
    public func shifts(for choice: Choice) -> [Shift] {
        guard let change = changes.first(where: { $0.choice == choice.id }) else { return [] }
        func before(_ id: String) -> Int { choice.effects.first { $0.consideration == id }?.size ?? 0 }
        return change.effects.map {
            Shift(consideration: $0.consideration, before: before($0.consideration), after: $0.size, reason: $0.reason)
        }
            + change.dropped.map {
                Shift(consideration: $0.consideration, before: before($0.consideration), after: 0, reason: $0.reason)
            }
    }

    /// The choice as it is under this what-if.
    public func applied(to choice: Choice) -> Choice {
        guard let change = changes.first(where: { $0.choice == choice.id }) else { return choice }
        let gone = Set(change.dropped.map(\.consideration))
        var effects = choice.effects.filter { !gone.contains($0.consideration) }
        for effect in change.effects {
            if let index = effects.firstIndex(where: { $0.consideration == effect.consideration }) {
                effects[index] = effect
            } else {
                effects.append(effect)
            }
        }
        var wheel = choice.wheel
        for answer in change.wheel {
            if let index = wheel.firstIndex(where: { $0.lens == answer.lens }) {
                wheel[index] = answer
            } else {
                wheel.append(answer)
            }
        }
        let unmarked = Set(change.droppedMarks.map(\.rule) + change.marks.map(\.rule))
        return Choice(
            id: choice.id, text: choice.text, effects: effects, wheel: wheel, arguments: choice.arguments,
            counterargument: choice.counterargument, saying: choice.saying, next: choice.next,
            marks: choice.marks.filter { !unmarked.contains($0.rule) } + change.marks, manner: choice.manner)
    }
}
