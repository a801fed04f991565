// A problem in a content file: what, where, and what to do. One value serves the terminal, JSON and annotations.

/// Something that is wrong in a content file.
public struct Problem: Sendable, Equatable, Codable {
    /// The rule that found it.
    public let code: Code
    /// Whether the content can be used all the same.
    public let severity: Severity
    /// The file's path as the user would write it.
    public let path: String
    /// Where in the file; nil when it concerns the file as a whole.
    public let mark: Mark?
    /// The author's own line; nil when there is none to show.
    public let excerpt: String?
    /// What is wrong, in Norwegian.
    public let message: String
    /// What to do about it, in Norwegian.
    public let remedy: String

    /// How serious a problem is.
    public enum Severity: String, Sendable, Codable {
        /// The content can't be used.
        case error
        /// The content can be used, and should be better.
        case warning
    }

    /// The rules. The number's first digit tells the layer: 0 the file, 1 the mechanics, 2 ids and links, 3 whether it is
    /// an argued dilemma, 4 the words.
    public enum Code: String, Sendable, CaseIterable, Codable {
        /// The file can't be read: missing, too large, a link in a circle.
        case unreadable = "D001"
        /// The file is empty.
        case empty = "D002"
        /// The file is no UTF-8 text.
        case encoding = "D003"
        /// The YAML can't be understood.
        case syntax = "D004"
        /// Anchors and aliases.
        case alias = "D005"
        /// A character that may not stand in content.
        case character = "D006"
        /// A key that the format does not have.
        case unknownKey = "D101"
        /// A key that must be there.
        case missingKey = "D102"
        /// A key that stands twice.
        case duplicateKey = "D103"
        /// A text where a list was expected, and so on.
        case wrongType = "D104"
        /// A word that is not among those allowed.
        case wrongWord = "D105"
        /// A format version that this program does not know.
        case version = "D106"
        /// An id of the wrong form.
        case badID = "D107"
        /// Too few or too many of something.
        case count = "D108"
        /// A text over its length.
        case tooLong = "D109"
        /// An id that stands twice.
        case duplicateID = "D201"
        /// A link to something that does not exist.
        case deadLink = "D202"
        /// Scenes that lead round in a circle.
        case cycle = "D203"
        /// A scene that nothing leads to.
        case unreachable = "D204"
        /// A file that is no content.
        case strayFile = "D205"
        /// A dilemma in another folder than its sector's.
        case wrongFolder = "D206"
        /// An overlay's text for a place that there is not.
        case unknownPlace = "D207"
        /// An overlay's text for a text that has changed since.
        case staleText = "D208"
        /// A translation that lacks texts.
        case missingText = "D209"
        /// A folder would change what the law says.
        case replacesLaw = "D210"
        /// More than two strong effects on one choice.
        case strongEffects = "D301"
        /// A choice without a plus or without a minus.
        case oneSided = "D302"
        /// Two reasons that say the same.
        case sameReason = "D303"
        /// The consideration «lov» without a statute.
        case lawWithoutStatute = "D304"
        /// «lov» weakened against a «ja» on Jus.
        case lawAgainstAnswer = "D305"
        /// «tillit» strong or alone.
        case trustAlone = "D306"
        /// The same consideration twice on one choice.
        case repeatedConsideration = "D307"
        /// A choice that is at least as good as all others.
        case dominating = "D311"
        /// A choice that is at least as good as all others in one framework.
        case dominatingInFramework = "D312"
        /// A choice that another is at least as good as, without an explanation.
        case dominated = "D313"
        /// All fields of the wheel answer the same.
        case oneWayWheel = "D321"
        /// A what-if that moves nothing.
        case idleWhatIf = "D331"
        /// A law-limited case without a verified statute.
        case unverifiedLaw = "D341"
        /// A date without a check, or a check without a date.
        case statuteDate = "D342"
        /// An answer in the field Jus that is not the worst mark on the floor.
        case lawAgainstMarks = "D343"
        /// Two marks on one rule of the floor.
        case repeatedMark = "D344"
        /// A mark on a rule that is not for those the case is written for.
        case markForOthers = "D345"
        /// A mark `loven` that names no statute.
        case markWithoutStatute = "D346"
        /// An answer in the field Jus that speaks against a choice names no statute.
        case answerWithoutStatute = "D347"
        /// An entry of the register that nothing rests on.
        case unusedStatute = "D348"
        /// A section that stands in the register twice.
        case repeatedStatute = "D349"
        /// Something rests on a section that is repealed.
        case repealedStatute = "D350"
        /// An answer about the law that is plain, with a reason that is not.
        case softenedAnswer = "D354"
        /// A statute whose sections are named in a way that `law-check` does not understand.
        case unreadableSection = "D355"
        /// What is said of how a choice or a scene turns out stands where it can't hold, or lacks.
        case endingElsewhere = "D332"
        /// A full case in which nothing follows from any choice.
        case nothingFollows = "D333"
        /// A statement that no consideration is the core of.
        case withoutCore = "D352"
        /// A rule that builds on no rule of the floor.
        case withoutParent = "D353"
        /// A situation of a rule in which nothing holds, or everything does.
        case oneSidedSituation = "D371"
        /// A kind of workplace with too few situations of its own.
        case fewSituations = "D372"
        /// Too few contacts beside the leader.
        case contacts = "D361"
        /// A text that is hard to read.
        case readability = "D401"
        /// Nynorsk in a text in bokmål.
        case mixedNorwegian = "D402"
        /// An identity number, e-mail address or telephone number.
        case personalData = "D403"
        /// What looks like a person's name.
        case name = "D404"
        /// Emoji.
        case emoji = "D405"
        /// A note to self.
        case leftover = "D406"
        /// A text that the screen can't show whole.
        case cut = "D407"
        /// A word that is explained twice.
        case wordTwice = "D408"
        /// An explanation with a word that is itself explained.
        case explainedByExplained = "D409"
        /// An explanation that is not one sentence.
        case notOneSentence = "D410"
    }
}

/// A place in a file.
public struct Mark: Sendable, Hashable, Comparable, Codable {
    /// From 1.
    public let line: Int
    /// From 1, counted in Unicode scalars.
    public let column: Int

    /// A place in a file.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// In reading order.
    public static func < (left: Mark, right: Mark) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

extension Problem {
    /// The order of reports: path, place, code.
    static func isBefore(_ left: Problem, _ right: Problem) -> Bool {
        (left.path, left.mark ?? Mark(line: 0, column: 0), left.code.rawValue)
            < (right.path, right.mark ?? Mark(line: 0, column: 0), right.code.rawValue)
    }

    /// The problem as `path:line:column: error[D101]: …`, the author's line with a caret, and the remedy.
    public var text: String { text(showsExcerpt: true) }

    /// The problem, without the author's line where that stands above already.
    public func text(showsExcerpt: Bool) -> String {
        var result = path
        if let mark { result += ":\(mark.line):\(mark.column)" }
        result += ": \(severity.rawValue)[\(code.rawValue)]: \(message)\n"
        if showsExcerpt, let excerpt, let mark {
            let number = String(mark.line)
            let margin = String(repeating: " ", count: number.count)
            let (line, caret) = Self.window(excerpt, column: mark.column)
            result += " \(margin) |\n \(number) | \(line)\n \(margin) | \(caret)^\n"
        }
        return result + remedy.wrapped(at: 80, indent: "  ").joined(separator: "\n") + "\n"
    }

    /// The part of a long line round a column, and the blanks before the caret.
    private static func window(_ line: String, column: Int) -> (line: String, caret: String) {
        let scalars = Array(line.unicodeScalars)
        let place = min(max(column - 1, 0), scalars.count)
        let start = place > 80 ? place - 40 : 0
        let end = min(scalars.count, start + 100)
        var shown = String.UnicodeScalarView()
        if start > 0 { shown.append("…") }
        shown.append(contentsOf: scalars[start..<end])
        if end < scalars.count { shown.append("…") }
        let columns = scalars[start..<place].reduce(start > 0 ? 1 : 0) { $0 + Self.columns($1) }
        return (String(shown), String(repeating: " ", count: columns))
    }

    /// The columns that a scalar takes on a terminal, near enough for a caret (Unicode Standard Annex 11: wide and
    /// fullwidth).
    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
