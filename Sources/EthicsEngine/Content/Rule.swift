// A rule that somebody who is new must know. A rule is no dilemma: in each of its situations there is an answer that holds.

/// A rule with the situations in which one meets it.
public struct Rule: Sendable, Equatable, Identifiable, Codable {
    /// The file's name without its extension.
    public let id: String
    /// A short title.
    public let title: String
    /// What holds, in two lines.
    public let holds: String
    /// The ids of the floor's rules that it belongs to, the most important first: through them one finds what the municipality's
    /// own document says.
    public let floor: [String]
    /// The ids of the statutes that it rests on.
    public let statutes: [String]
    /// Whom it is for; empty for all who are employed.
    public let audience: [Dilemma.Audience]
    /// The situations, in the order in which they are shown.
    public let situations: [Situation]

    /// Something that may happen to somebody at work.
    public struct Situation: Sendable, Equatable, Identifiable, Codable {
        /// An id, unique in the file.
        public let id: String
        /// The ids of the kinds of workplace that it happens at; empty for all.
        public let workplaces: [String]
        /// What happens, with the question at its end.
        public let text: String
        /// Two or three answers.
        public let answers: [Answer]
        /// The ids of the roles who can answer when one is in doubt.
        public let contacts: [String]
        /// The ids of the statutes that the reasons rest on; empty where it is practice and no law.
        public let statutes: [String]

        /// Whether it may happen at any kind of workplace.
        public var isEverywhere: Bool { workplaces.isEmpty }
        /// Whether it happens at this kind of workplace, and not just anywhere.
        public func isOwn(of workplace: String) -> Bool { workplaces.contains(workplace) }
    }

    /// Something that one may do in a situation.
    public struct Answer: Sendable, Equatable, Identifiable, Codable {
        /// An id, unique in the situation.
        public let id: String
        /// What one does.
        public let text: String
        /// Whether it holds.
        public let holds: Verdict
        /// Why, in one sentence.
        public let reason: String
    }

    /// Whether an answer holds.
    public enum Verdict: String, Sendable, CaseIterable, Codable {
        /// It holds.
        case yes = "ja"
        /// It does not.
        case no = "nei"
        /// It depends on something, and the reason says on what.
        case depends = "kommer-an-pa"
    }
}
