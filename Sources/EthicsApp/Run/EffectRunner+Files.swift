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
        return sessions.compactMap { session -> MeetingRecord? in
            guard let stored = try? journal.events(of: session) else { return nil }
            return (try? EventLog.events(stored.map(\.body), of: Meeting.self)).flatMap { MeetingRecord($0) }
        }
    }

    /// Writes the sheet for a case as it is now.
    func writeSheet(_ start: MeetingStart, _ municipality: Municipality, _ now: Date) -> [Message] {
        guard let catalogue = library,
            let content = reader.library(of: start.dilemma, municipality, in: catalogue),
            let dilemma = content.dilemma(start.dilemma)
        else { return [.caseRead(id: start.dilemma, plan: nil, nil)] }
        let document = LeaderSheet(meeting: Meeting(start, dilemma: dilemma), language: .printed).document
            .explainingOnSheet(catalogue.glossary)
        let name = "moetelederark-\(dilemma.id)-\(start.plan.rawValue)"
        let files = [
            OutputFile(name: name + ".html", text: HTMLText.text(document, isSheet: true)),
            OutputFile(name: name + ".md", text: MarkdownText.text(document)),
        ]
        return write(files, about: nil, now)
    }

    /// Those of some papers that lie where they were written. That they can't be named keeps nobody from deleting.
    func there(_ papers: [String]?) -> [String] { papers?.filter(FileManager.default.fileExists(atPath:)) ?? [] }

    /// Writes files, readable for the user alone, and remembers where, for whoever deletes the session. What is there already
    /// is never written over: the name gets a number.
    func write(_ files: [OutputFile], about session: String?, _ now: Date) -> [Message] {
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
            var paths: [String] = []
            do {
                for file in files {
                    try PrivateFile.write(file.text, to: path(file))
                    paths.append(path(file))
                }
            } catch {
                // Half of what belongs together would be taken for all of it.
                for path in paths { try? manager.removeItem(atPath: path) }
                throw error
            }
            // The files are there whether or not it can be remembered.
            try? journal?.addPapers(paths, session: session, at: now)
            return [.written(paths)]
        } catch {
            return [.writingFailed(folder: folder)]
        }
    }
}
