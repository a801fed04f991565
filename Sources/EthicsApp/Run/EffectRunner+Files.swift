// Writes the files that a user asks for: the meeting leader's sheet and the minutes. And reads what meetings left.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation

extension EffectRunner {
    /// What some meetings left; those that can't be read are passed over.
    func meetings(_ sessions: [String]) -> [MeetingRecord] {
        guard let journal else { return [] }
        return sessions.compactMap { session in
            (try? journal.events(of: session)).flatMap { events in
                MeetingRecord(events.compactMap { EventLog.decode($0.body) })
            }
        }
    }

    /// Writes the sheet for a case as it is now.
    func writeSheet(_ start: MeetingStart, _ municipality: Municipality) -> [Message] {
        guard let catalogue = library,
            let content = reader.library(of: start.dilemma, municipality, in: catalogue),
            let dilemma = content.dilemma(start.dilemma)
        else { return [.caseRead(id: start.dilemma, plan: nil, nil)] }
        let document = LeaderSheet(meeting: Meeting(start, dilemma: dilemma), language: .printed).document
        let name = "moetelederark-\(dilemma.id)-\(start.plan.rawValue)"
        return write([
            OutputFile(name: name + ".html", text: HTMLText.text(document, isSheet: true)),
            OutputFile(name: name + ".md", text: MarkdownText.text(document)),
        ])
    }

    /// Writes files, readable for the user alone. What is there already is never written over: the name gets a number.
    func write(_ files: [OutputFile]) -> [Message] {
        let manager = FileManager.default
        let folder = places.documents
        do {
            try PrivateFile.makeFolder(folder)
            var number = 1
            func path(_ file: OutputFile) -> String {
                guard number > 1, let dot = file.name.lastIndex(of: ".") else { return folder + "/" + file.name }
                return folder + "/" + file.name[..<dot] + "-\(number)" + file.name[dot...]
            }
            while number < 1_000, files.contains(where: { manager.fileExists(atPath: path($0)) }) { number += 1 }
            for file in files { try PrivateFile.write(file.text, to: path(file)) }
            return [.written(files.map(path))]
        } catch {
            return [.writingFailed(folder: folder)]
        }
    }
}
