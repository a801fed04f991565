// The files that a meeting leaves: minutes, and the recording that `replay` reads.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation

extension App {
    /// Writes the minutes, and the recording that `replay` reads.
    func writeMinutes() -> [Effect] {
        guard case .meetingDone(let room) = screen else { return [] }
        let started = sessions.first { $0.id == room.session }?.startedAt
        let date = started.map { DateText.iso($0, in: launch.timeZone) } ?? ""
        let document = Minutes(
            meeting: room.meeting, date: date, language: language
        ).document
        let name = "referat-\(date)-\(room.meeting.dilemma.id)"
        return [
            .write([
                OutputFile(name: name + ".html", text: HTMLText.text(document)),
                OutputFile(name: name + ".md", text: MarkdownText.text(document)),
                OutputFile(
                    name: "samtale-\(date)-\(room.meeting.dilemma.id).yaml",
                    text: Recording.yaml(room.meeting, date: date)),
            ])
        ]
    }

    /// Says where files were written.
    mutating func tellWritten(_ paths: [String]) {
        // The same key pressed again is not to write everything again.
        if case .meetingDone = screen {
            view.room.written = paths
            view.scroll = 0
            view.highlight = 4
            return
        }
        guard let first = paths.first else { return }
        let others = paths.dropFirst().map { ($0 as NSString).pathExtension }
        view.notice = .init(text: language.meeting.written(first, others, storage == .memory))
    }
}
