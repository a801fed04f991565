// A walk that is walked: the program at one size, and the eyes of whoever follows it.

import EthicsEngine
import EthicsJournal
import Foundation

import TerminalKit
import TestSupport

@testable import EthicsApp
@testable import EthicsPage

/// A walk at one size.
struct WalkRun {
    private let file: WalkFile
    private let size: Size
    private let folder: TemporaryFolder?
    private let wall: Wall
    private(set) var rig: Rig
    /// What was done so far.
    private var done: [WalkFile.Act] = []

    init(_ file: WalkFile, size: Size) throws {
        self.file = file
        self.size = size
        let folder = file.isKept ? try TemporaryFolder() : nil
        let wall = Wall()
        for day in 0..<file.finishedBefore {
            var rig = Rig(size, folder: folder?.path, dilemma: "den-laste-dora", plan: .full, day: day)
            if rig.app.isAtWelcome { rig.press("1", "enter") }
            rig.walkThrough(measure: file.takenAlong)
        }
        self.folder = folder
        self.wall = wall
        rig = try Self.rig(file.start, file, size, folder, wall)
    }

    private static func rig(
        _ start: WalkFile.Start, _ file: WalkFile, _ size: Size, _ folder: TemporaryFolder?, _ wall: Wall
    ) throws -> Rig {
        var settings = Settings(municipality: file.municipality)
        if let path = folder.map({ $0.path + "/config.yaml" }), FileManager.default.fileExists(atPath: path) {
            settings = Settings.load(path)
        }
        let error = start.trouble.flatMap(error)
        let opener: Rig.Opener? = error.map { error -> Rig.Opener in { .failure(error) } }
        return Rig(
            size, folder: folder?.path, library: file.library,
            dilemma: start.dilemma, plan: start.plan, meeting: start.meeting, settings: settings,
            isEphemeral: folder == nil && error == nil,
            clock: { wall.now.addingTimeInterval(Double(start.day) * 86_400) },
            journal: opener)
    }

    private static func error(_ trouble: String) -> JournalError? {
        let path = "/home/kari/.local/share/ethics-tui/journal.sqlite"
        return switch trouble {
        case "damaged": .corrupt(path: path)
        case "read only": .readOnly(path: path)
        case "full": .full(path: path)
        case "newer": .newer(path: path)
        case "busy": .busy(path: path)
        default: nil
        }
    }

    // MARK: What is done

    /// Does what somebody does; says what went wrong.
    mutating func act(_ act: WalkFile.Act) throws -> String? {
        done.append(act)
        switch act {
        case .press(let key, let count): for _ in 0..<count { rig.press(key) }
        case .type(let text): rig.type(text)
        case .pressUntil(let key, let text):
            for _ in 0..<60 where !isLed(by: text) { rig.press(key) }
            if !isLed(by: text) { return "pressed \(key) 60 times, and «\(text)» never came to lead the screen" }
        case .restart(let start): rig = try Self.rig(start, file, size, folder, wall)
        case .rest: rig.rest()
        case .wait(let seconds):
            wall.move(seconds)
            rig.send(.tick)
        }
        return nil
    }

    private func isLed(by text: String) -> Bool { rows.first.map { $0.starts(with: Self.words(text)) } == true }

    /// The same walk from its beginning to where it stands, at another time.
    func replayed(_ acts: [WalkFile.Act]) throws -> WalkRun {
        var run = try WalkRun(file, size: size)
        for act in acts { _ = try run.act(act) }
        return run
    }

    /// What was done to come here.
    var way: [WalkFile.Act] { done }

    // MARK: What is seen

    /// The words of each row of the screen, without the fields of the wheel beside them the arrows at the edge and the bar of the time; how far one has come is
    /// read as it is said, and not in squares.
    var rows: [[Substring]] {
        var rows = screenRows.map(Self.words)
        if rig.app.drawn.rail != nil, rows.first?.first == Self.words(rig.app.drawn.title).first {
            rows[0] = Self.words(rig.app.drawn.title + " " + rig.app.drawn.note)
        }
        // The fields beside the text.
        let pictures = [rig.app.drawn.aside?.large(.unicode), rig.app.drawn.aside?.small(.unicode)].compactMap { $0 }
        let beside = pictures.flatMap { $0.map { Self.words($0.map(\.text).joined()) } }.filter { !$0.isEmpty }
            .sorted { $0.count > $1.count }
        for row in rows.indices.dropFirst(2) {
            let words = beside.first { rows[row].suffix($0.count) == $0[...] } ?? []
            rows[row].removeLast(words.count)
        }
        return rows
    }

    /// The rows of the screen. In a wide window what stays beside comes after what is read and asked.
    private var screenRows: [String] {
        let rows = readLetters(rig.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        let frame = rig.app.layout.frame
        guard let line = frame.lineColumn else { return rows }
        var beside: [String] = []
        let main = rows.map { row -> String in
            let cells = Array(row)
            guard cells.indices.contains(line), cells[line] == "│" else { return row }
            let (first, last) = (String(cells[..<line]), String(cells[(line + 1)...]))
            beside.append(frame.mainLeft > line ? first : last)
            return frame.mainLeft > line ? last : first
        }
        return main + beside
    }

    /// The rows with the signs that are drawn over three of them as they are read.
    private func readLetters(_ rows: [String]) -> [String] {
        guard rig.app.layout.block == .tall else { return rows }
        let left = rig.app.layout.frame.mainLeft + 2
        let columns = left..<left + LargeLetters.columns
        var cells = rows.map { Array($0) }
        for letter in "ABCDEFGHIJ12345" {
            guard let drawn = LargeLetters.rows(letter, .unicode)?.map({ Array($0) }) else { continue }
            for row in cells.indices.dropLast(2) {
                let isThere = drawn.indices.allSatisfy { line in
                    cells[row + line].padded(to: columns.upperBound)[columns].elementsEqual(drawn[line])
                }
                guard isThere else { continue }
                for line in drawn.indices {
                    let sign = Array(line == 1 ? "  \(letter)  " : "     ")
                    cells[row + line] = cells[row + line].padded(to: columns.upperBound)
                    cells[row + line].replaceSubrange(columns, with: sign)
                }
            }
        }
        return cells.map { String($0) }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split(separator: " ").filter { word in
            !word.unicodeScalars.allSatisfy("▲▼█▄".unicodeScalars.contains)
        }
    }

    /// Looks for a text that fills whole rows, from a row on; `…` at its end or its beginning stands for whatever is there.
    ///
    /// - Returns: The row after it; nil where it is not seen.
    func look(for text: String, from row: Int) -> Int? {
        var wanted = Self.words(text)
        let isOpenBefore = wanted.first == "…"
        let isOpenAfter = wanted.last == "…"
        if isOpenBefore { wanted.removeFirst() }
        if isOpenAfter { wanted.removeLast() }
        let rows = rows
        for first in rows.indices.dropFirst(row) where !rows[first].isEmpty {
            // The mark of what Enter takes need not be said.
            let lead = rows[first].first == "›" && wanted.first != "›" ? 1 : 0
            let starts = isOpenBefore ? Array(rows[first].indices) : [lead]
            for start in starts {
                if let last = Self.last(rows[first...], from: start, wanted[...], isOpenAfter) { return last + 1 }
            }
        }
        return nil
    }

    /// The row that a text ends in which begins in the first of some rows.
    private static func last(
        _ rows: ArraySlice<[Substring]>, from start: Int, _ wanted: ArraySlice<Substring>, _ isOpenAfter: Bool
    ) -> Int? {
        var wanted = wanted
        for (index, row) in zip(rows.indices, rows) {
            let isFirst = index == rows.startIndex
            // A dot between two keys is left out where the row ends.
            if !isFirst, wanted.first == "·", row.first != "·" { wanted.removeFirst() }
            let words = isFirst ? row[start...] : row[...]
            if isOpenAfter, words.starts(with: wanted) { return index }
            if words.isEmpty || !wanted.starts(with: words) { return nil }
            wanted = wanted.dropFirst(words.count)
            if wanted.isEmpty { return index }
        }
        return nil
    }

    /// Whether a text stands anywhere on the screen, also in the middle of a row.
    func shows(_ text: String) -> Bool {
        let wanted = Self.words(text)
        let seen = rows.flatMap { $0 }
        return seen.indices.contains { seen[$0...].starts(with: wanted) }
    }
}

extension [Character] {
    fileprivate func padded(to count: Int) -> [Character] {
        self + Array(repeating: " ", count: Swift.max(0, count - self.count))
    }
}
