// What each rule is there for, with an example of what is wrong and one of what is right. For those who write.

/// A rule, explained to those who write.
public struct Explanation: Sendable, Equatable {
    /// The rule.
    public let code: Problem.Code
    /// What it finds, in a few words.
    public let title: String
    /// Why that is wrong, and what to do.
    public let why: String
    /// Content that breaks the rule. A blank line parts what stands in different places of a file.
    public let wrong: String
    /// The same content as it should be.
    public let right: String

    init(_ code: Problem.Code, _ title: String, _ why: String, wrong: String, right: String) {
        self.code = code
        self.title = title
        self.why = why
        self.wrong = wrong
        self.right = right
    }

    /// The whole explanation as an author reads it.
    public var text: String {
        """
        \(code.rawValue): \(title)

        \(why.wrapped(at: 80).joined(separator: "\n"))

        Galt:

        \(Self.indented(wrong))

        Riktig:

        \(Self.indented(right))

        """
    }

    private static func indented(_ yaml: String) -> String {
        yaml.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
}

extension Problem.Code {
    /// What the rule is there for.
    public var explanation: Explanation {
        switch self {
        case .unreadable: .unreadable
        case .empty: .empty
        case .encoding: .encoding
        case .syntax: .syntax
        case .alias: .alias
        case .character: .character
        case .unknownKey: .unknownKey
        case .missingKey: .missingKey
        case .duplicateKey: .duplicateKey
        case .wrongType: .wrongType
        case .wrongWord: .wrongWord
        case .version: .version
        case .badID: .badID
        case .count: .count
        case .tooLong: .tooLong
        case .duplicateID: .duplicateID
        case .deadLink: .deadLink
        case .cycle: .cycle
        case .unreachable: .unreachable
        case .strayFile: .strayFile
        case .wrongFolder: .wrongFolder
        case .unknownPlace: .unknownPlace
        case .staleText: .staleText
        case .missingText: .missingText
        case .replacesLaw: .replacesLaw
        case .strongEffects: .strongEffects
        case .oneSided: .oneSided
        case .sameReason: .sameReason
        case .lawWithoutStatute: .lawWithoutStatute
        case .lawAgainstAnswer: .lawAgainstAnswer
        case .trustAlone: .trustAlone
        case .repeatedConsideration: .repeatedConsideration
        case .dominating: .dominating
        case .dominatingInFramework: .dominatingInFramework
        case .dominated: .dominated
        case .oneWayWheel: .oneWayWheel
        case .idleWhatIf: .idleWhatIf
        case .endingElsewhere: .endingElsewhere
        case .nothingFollows: .nothingFollows
        case .oneSidedSituation: .oneSidedSituation
        case .fewSituations: .fewSituations
        case .unverifiedLaw: .unverifiedLaw
        case .statuteDate: .statuteDate
        case .lawAgainstMarks: .lawAgainstMarks
        case .repeatedMark: .repeatedMark
        case .markForOthers: .markForOthers
        case .markWithoutStatute: .markWithoutStatute
        case .answerWithoutStatute: .answerWithoutStatute
        case .unusedStatute: .unusedStatute
        case .repeatedStatute: .repeatedStatute
        case .repealedStatute: .repealedStatute
        case .softenedAnswer: .softenedAnswer
        case .unreadableSection: .unreadableSection
        case .withoutCore: .withoutCore
        case .withoutParent: .withoutParent
        case .contacts: .contacts
        case .readability: .readability
        case .mixedNorwegian: .mixedNorwegian
        case .personalData: .personalData
        case .name: .name
        case .emoji: .emoji
        case .leftover: .leftover
        case .cut: .cut
        case .wordTwice: .wordTwice
        case .explainedByExplained: .explainedByExplained
        case .notOneSentence: .notOneSentence
        }
    }
}
