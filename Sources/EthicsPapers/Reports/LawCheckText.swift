// What `law-check` prints: which sentences of the register of statutes must be read again.

import EthicsEngine
import EthicsWords

/// The register of statutes held against acts, as text.
package struct LawCheckText {
    private let check: LawCheck

    private var words: Shared<LawCheckStrings> { Language.printed.lawChecks }
    /// Of a whole collection of acts, many files may be something else.
    private static let mostFiles = 20

    /// The text about a check.
    package init(_ check: LawCheck) { self.check = check }

    /// What must be read again first, then what can't be told, and the sum last.
    package var text: String {
        let same = check.readings.count(where: \.outcome.isSame)
        let parts = [
            ReportText.section(words.again, check.again.map(entry).joined()),
            ReportText.section(words.notCompared, others),
            ReportText.section(words.unusable, files),
        ].filter { !$0.isEmpty }
        let sum = ReportText.item(words.sum(check.readings.count, same, check.again.count))
        return String(parts.joined().drop { $0 == "\n" }) + (parts.isEmpty ? "" : "\n") + sum
    }

    /// The same as JSON.
    package var json: String {
        struct Entry: Encodable {
            let id, act, section, outcome: String
            let new: Bool
            let sections, files: [String]
            let rest: String?
        }
        struct File: Encodable {
            let path, problem: String
        }
        struct Report: Encodable {
            let entries: [Entry]
            let files: [File]
            let again: Int
        }
        let entries = check.readings.map { reading in
            let (outcome, sections, copies) = reading.outcome.named
            return Entry(
                id: reading.id, act: reading.act, section: reading.section, outcome: outcome, new: reading.isNew,
                sections: sections.map(\.text), files: copies.isEmpty ? reading.path.map { [$0] } ?? [] : copies,
                rest: reading.rest.isEmpty ? nil : reading.rest)
        }
        let files = check.failures.map { File(path: $0.path, problem: $0.failure.name) }
        return JSONText.text(Report(entries: entries, files: files, again: check.again.count))
    }

    /// What was written, and what was not.
    package func written(_ prints: LawPrints, in paths: [String]) -> String {
        let left = prints.newer.map { words.newer($0) } + prints.missing.map { words.incomplete($0) }
        let sum = paths.isEmpty ? words.nothingWritten : words.written(prints.count, paths)
        return (left + [sum]).map { ReportText.item($0) }.joined() + "\n"
    }

    private func entry(_ reading: LawReading) -> String {
        var result =
            ReportText.item(words.place(reading), mark: reading.id, margin: 2, indent: 22)
            + ReportText.item(words.outcome(reading), indent: 22)
        if !reading.rest.isEmpty { result += ReportText.item(words.rest(reading.rest), indent: 22) }
        if let path = reading.path, !reading.older.isEmpty {
            result += ReportText.item(words.older(path, reading.older), indent: 22)
        }
        return result
    }

    /// What can't be told: one by one where somebody can do something about it, and else together.
    private var others: String {
        let left = check.readings.filter { !$0.outcome.isSame && !$0.outcome.mustBeRead }
        let single = left.filter { $0.outcome != .noAct && $0.outcome != .noPrint }
        let acts = left.filter { $0.outcome == .noAct }.map(\.act).inOrderOnce
        let bare = left.filter { $0.outcome == .noPrint }
        return single.map(entry).joined()
            + (acts.isEmpty ? "" : ReportText.item(words.missingActs(acts), indent: 2))
            + (bare.isEmpty
                ? ""
                : ReportText.item(words.noPrints(bare.count), indent: 2)
                    + ReportText.pieces(bare.map { words.name($0) }, indent: 4))
    }

    private var files: String {
        let failures = check.failures.sorted { ($0.failure == .noAct ? 1 : 0) < ($1.failure == .noAct ? 1 : 0) }
        let shown = failures.prefix(Self.mostFiles)
        let more = failures.count - shown.count
        return shown.map { ReportText.item(words.file($0.path, $0.failure), indent: 2) }.joined()
            + (more > 0 ? ReportText.item(words.moreFiles(more), indent: 2) : "")
    }
}

extension LawReading.Outcome {
    /// Its name in JSON, the sections and the copies that it is about.
    fileprivate var named: (String, [SectionNumber], [String]) {
        switch self {
        case .same: ("same", [], [])
        case .changed(let sections): ("changed", sections, [])
        case .gone(let sections): ("gone", sections, [])
        case .severalCopies(let paths): ("several_copies", [], paths)
        case .noAct: ("no_act", [], [])
        case .noPrint: ("no_print", [], [])
        case .unreadable: ("unreadable", [], [])
        }
    }
}

extension ActFile.Failure {
    /// Its name in JSON.
    fileprivate var name: String {
        switch self {
        case .encoding: "encoding"
        case .tooLarge: "too_large"
        case .cutOff: "cut_off"
        case .damaged: "damaged"
        case .noAct: "no_act"
        }
    }
}

extension [String] {
    /// Each once, where it stands first.
    fileprivate var inOrderOnce: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
