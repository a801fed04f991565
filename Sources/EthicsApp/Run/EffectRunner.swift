// Carries out effects: the journal, the settings and the content. The only part of the app that touches the world.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// Where the program keeps things.
package struct Places: Sendable {
    /// The journal's folder.
    package let data: String
    /// The settings file.
    package let settings: String
    /// The folder for minutes and sheets.
    package let documents: String

    /// Where the program keeps things.
    package init(data: String, settings: String, documents: String = "") {
        self.data = data
        self.settings = settings
        self.documents = documents
    }

    /// The usual places, after the XDG base directory specification.
    ///
    /// - Parameter data: A journal folder given on the command line.
    package init(data: String?, environment: [String: String]) {
        func folder(_ variable: String, _ fallback: String) -> String {
            let named = environment[variable] ?? ""
            // The specification asks that relative paths be ignored.
            return (named.hasPrefix("/") ? named : (environment["HOME"] ?? "") + fallback) + "/ethics-tui"
        }
        self.data = data ?? folder("XDG_DATA_HOME", "/.local/share")
        settings = folder("XDG_CONFIG_HOME", "/.config") + "/config.yaml"
        documents = Self.documents(environment)
    }
}

extension Places {
    /// The user's folder for documents: the one that is named, else the one that is there, else home.
    private static func documents(_ environment: [String: String]) -> String {
        let named = environment["XDG_DOCUMENTS_DIR"] ?? ""
        if named.hasPrefix("/") { return named }
        let home = environment["HOME"] ?? ""
        var isFolder: ObjCBool = false
        let usual = ["Dokumenter", "Documents"].map { home + "/" + $0 }
        return usual.first { FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue }
            ?? home
    }
}

/// Carries out the effects that concern what is kept.
struct EffectRunner {
    let places: Places
    /// Tells two programs on the same journal apart.
    let writer: String
    private(set) var journal: (any Journal)?
    /// The content; nil while it is loaded.
    var library: Catalogue?
    /// Reads a dilemma whole.
    let reader: DilemmaReader

    init(places: Places, writer: String, reader: DilemmaReader, isEphemeral: Bool) {
        self.places = places
        self.writer = writer
        self.reader = reader
        journal = isEphemeral ? MemoryJournal() : nil
    }

    /// Opens the journal on disk.
    static func open(_ places: Places) -> Result<any Journal, JournalError> {
        do throws(JournalError) {
            return .success(try SQLiteJournal(folder: URL(fileURLWithPath: places.data, isDirectory: true)))
        } catch {
            return .failure(error)
        }
    }

    /// Takes a journal that was opened into use.
    ///
    /// - Returns: What to tell the app.
    mutating func use(_ opened: Result<any Journal, JournalError>) -> Message {
        do throws(JournalError) {
            let journal = try opened.get()
            let sessions = try journal.sessions()
            self.journal = journal
            return .journalOpened(sessions)
        } catch {
            return .journalFailed(error)
        }
    }

    /// Carries out an effect.
    ///
    /// - Returns: What to tell the app, in order.
    mutating func run(_ effect: Effect, now: Date) -> [Message] {
        switch effect {
        case .keepInMemory:
            journal = MemoryJournal()
            return []
        case .readCase(let id, let municipality, let plan):
            let content = library.flatMap { reader.library(of: id, municipality, in: $0) }
            return [.caseRead(id: id, plan: plan, content)]
        case .store(let session, let bodies, let after, let header, let content):
            return answering { journal throws(JournalError) in
                try journal.append(
                    bodies, to: session, after: after, header: header,
                    content: ContentStore.bytes(of: content), at: now)
                return .stored(try journal.sessions())
            }
        case .read(let session, let kind):
            return answering { journal throws(JournalError) in
                .sessionRead(try read(session, of: kind, journal))
            }
        case .saveDraft(let session, let field, let text):
            guard let journal else { return [] }
            // A draft that can't be stored stays in the field; the answer itself will say what is wrong.
            _ = try? journal.saveDraft(text, session: session, field: field, writer: writer, at: now)
            return []
        case .forgetAll:
            return answering { journal throws(JournalError) in
                try journal.forgetAll()
                return .forgotten
            }
        case .forget(let session):
            return answering { journal throws(JournalError) in
                try journal.forget(session)
                return .forgottenOne(try journal.sessions())
            }
        case .findFollowUp(let sessions): return followUp(among: sessions)
        case .readMeetings(let sessions): return [.meetingsRead(meetings(sessions))]
        case .writeSheet(let start, let municipality): return writeSheet(start, municipality)
        case .write(let files): return write(files)
        case .saveSettings(let settings):
            do {
                try settings.save(places.settings)
                return []
            } catch {
                return [.settingsFailed(path: places.settings)]
            }
        case .ask, .openJournal, .scheduleDraft, .setColor, .setContrast, .redraw, .quit: return []
        }
    }

    private func answering(_ body: (any Journal) throws(JournalError) -> Message) -> [Message] {
        guard let journal else { return [] }
        do throws(JournalError) {
            return [try body(journal)]
        } catch {
            return [.journalFailed(error)]
        }
    }

    private func read(
        _ session: String, of kind: String, _ journal: any Journal
    ) throws(JournalError) -> StoredSession {
        let stored = try journal.events(of: session)
        let beginning = stored.first.flatMap { EventLog.beginning($0.body, of: kind) }
        let references = beginning?.content ?? []
        let current = beginning.flatMap { beginning in
            library.flatMap { reader.library(of: beginning.dilemma, nil, in: $0) }?.dilemma(beginning.dilemma)
        }
        var bytes: [String: Data] = [:]
        for reference in references { bytes[reference.hash] = try journal.content(reference.hash) }
        return StoredSession(
            session: session, kind: kind, bodies: stored.map(\.body), updatedAt: stored.last?.at ?? .distantPast,
            lastSequence: stored.last?.sequence ?? 0,
            content: ContentStore.library(references) { bytes[$0] }, current: current,
            drafts: try journal.drafts(of: session).mapValues(\.text))
    }

    /// A journal that can't be read is no reason to stop anybody at the door: the next thing they do will say so.
    private func followUp(among sessions: [String]) -> [Message] {
        guard let journal else { return [] }
        for session in sessions {
            guard let stored = try? journal.events(of: session) else { return [] }
            guard FollowUp.isOpen(stored.compactMap { EventLog.decode($0.body) }) else { continue }
            return (try? read(session, of: Reflection.kind, journal)).map { [.followUpFound($0)] } ?? []
        }
        return []
    }
}
