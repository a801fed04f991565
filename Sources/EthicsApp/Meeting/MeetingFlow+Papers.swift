// The files that a meeting leaves: minutes, and the recording that `replay` reads.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation

extension MeetingFlow {
    /// Writes the minutes, and the recording that `replay` reads.
    func writeMinutes(in around: Surroundings) -> [Effect] {
        guard case .over(let room) = place else { return [] }
        let started = around.session(room.session)?.startedAt
        let date = started.map { DateText.iso($0, in: around.launch.timeZone) } ?? ""
        let document = Minutes(
            meeting: room.meeting, date: date, language: around.language
        ).document.explaining(around.library?.glossary ?? Glossary())
        let name = "referat-\(date)-\(room.meeting.dilemma.id)"
        return [
            .write(
                [
                    OutputFile(name: name + ".html", text: HTMLText.text(document)),
                    OutputFile(name: name + ".md", text: MarkdownText.text(document)),
                    OutputFile(
                        name: "samtale-\(date)-\(room.meeting.dilemma.id).yaml",
                        text: Recording.yaml(room.meeting, date: date)),
                ], session: room.session)
        ]
    }

    /// Says where files were written.
    mutating func tellWritten(_ paths: [String], in around: Surroundings) {
        // The same key pressed again is not to write everything again.
        if case .over = place {
            seen.written = paths
            view.scroll = 0
            view.highlight = 4
            return
        }
        guard let first = paths.first else { return }
        let others = paths.dropFirst().map { ($0 as NSString).pathExtension }
        say(around.language.meeting.written(first, others, around.storage == .memory))
    }
}
