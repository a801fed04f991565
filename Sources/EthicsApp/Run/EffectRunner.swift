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
        let folders = BaseFolders(environment)
        self.data = data ?? folders.data
        settings = folders.config + "/config.yaml"
        documents = Self.documents(folders)
    }
}

extension Places {
    /// The user's folder for documents: the one that is named, else the one that is there, else home.
    private static func documents(_ folders: BaseFolders) -> String {
        if let named = folders.named("XDG_DOCUMENTS_DIR") { return named }
        let home = folders.home
        var isFolder: ObjCBool = false
        let usual = ["Dokumenter", "Documents"].map { home + "/" + $0 }
        return usual.first { FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue }
            ?? home
    }
}

/// Carries out the effects that concern what is kept.
struct EffectRunner: Sendable {
    /// Opens a journal.
    typealias Opener =
        @Sendable (_ places: Places, _ interruption: JournalInterruption) -> Result<any Journal, JournalError>

    let places: Places
    /// Ends what waits for another program.
    let interruption = JournalInterruption()
    private let open: Opener
    /// Is told, on another thread, when a check in the background finds the journal damaged; nil where none is made.
    private let whenDamaged: (@Sendable (JournalError) -> Void)?
    /// Tells two programs on the same journal apart.
    let writer: String
    var journal: (any Journal)?
    /// The journal that was opened and is not gone through yet.
    private var unchecked: SQLiteJournal?
    /// The content; nil while it is loaded.
    var library: Catalogue?
    /// Reads a dilemma whole.
    let reader: DilemmaReader

    init(
        places: Places, writer: String = JournalWriter(part: UUID().uuidString).name, reader: DilemmaReader,
        isEphemeral: Bool, open: @escaping Opener = Self.openOnDisk,
        whenDamaged: (@Sendable (JournalError) -> Void)? = nil
    ) {
        self.places = places
        self.reader = reader
        self.open = open
        self.whenDamaged = whenDamaged
        self.writer = writer
        journal = isEphemeral ? MemoryJournal() : nil
    }

    /// Opens the journal on disk.
    static func openOnDisk(_ places: Places, _ interruption: JournalInterruption) -> Result<any Journal, JournalError> {
        do throws(JournalError) {
            let folder = URL(fileURLWithPath: places.data, isDirectory: true)
            return .success(try SQLiteJournal(folder: folder, interruption: interruption))
        } catch {
            return .failure(error)
        }
    }

    /// Opens the journal, also in place of one that is not where it was any more.
    private mutating func openJournal() -> [Message] {
        // One that is gone is let go of before another is opened under its name.
        journal = nil
        do throws(JournalError) {
            let opened = try open(places, interruption).get()
            let sessions = try opened.sessions()
            journal = opened
            unchecked = opened as? SQLiteJournal
            return [.journalOpened(sessions)]
        } catch {
            return [.journalFailed(error)]
        }
    }

    /// Goes through the whole file of a journal that was opened, on a thread of its own: that takes too long to be waited for. Only
    /// when it was told that it is open: whoever hears of damage first would take the opening for the end of it.
    mutating func checkOpened() {
        guard let whenDamaged, let journal = unchecked else { return }
        unchecked = nil
        Thread { [interruption] in
            while !interruption.isInForce {
                do throws(JournalError) {
                    return try journal.checkIntegrity()
                } catch {
                    if case .corrupt = error { return whenDamaged(error) }
                    // It gave way to somebody who waited, and knows nothing yet.
                    guard case .interrupted = error else { return }
                    usleep(200_000)
                }
            }
        }.start()
    }

    /// Takes what can be read of a damaged journal into a new one, and opens that.
    private mutating func salvage() -> [Message] {
        journal = nil
        do throws(JournalError) {
            let salvage = try SQLiteJournal.salvage(
                folder: URL(fileURLWithPath: places.data, isDirectory: true), interruption: interruption)
            return openJournal() + [.salvaged(salvage)]
        } catch {
            return [.journalFailed(error)]
        }
    }

    /// Carries out an effect.
    ///
    /// - Returns: What to tell the app, in order.
    mutating func run(_ effect: Effect, now: Date) -> [Message] {
        switch effect {
        case .useContent(let library):
            self.library = library
            return []
        case .openJournal: return openJournal()
        case .salvage: return salvage()
        case .keepInMemory:
            journal = MemoryJournal()
            return []
        case .readCase(let id, let municipality, let plan):
            let content = library.flatMap { reader.library(of: id, municipality, in: $0) }
            return [.caseRead(id: id, plan: plan, content)]
        case .store(let session, let events, let after, let header, let content):
            guard let bodies = try? events.bodies() else {
                return [.journalFailed(.unusable(path: places.data, detail: "EncodingError"))]
            }
            return answering { journal throws(JournalError) in
                .stored(
                    try journal.append(
                        bodies, to: session, after: after, header: header,
                        content: ContentStore.bytes(of: content), at: now))
            }
        case .read(let session, let kind):
            return answering { journal throws(JournalError) in
                .sessionRead(try read(session, of: kind, journal))
            }
        case .saveDraft(let session, let field, let text):
            guard let journal else { return [] }
            let isDeletion = text?.isEmpty ?? true
            do throws(JournalError) {
                let isShared = try journal.saveDraft(text, session: session, field: field, writer: writer, at: now)
                return [.drafted(session, isDeletion: isDeletion, isShared: isShared, nil)]
            } catch {
                return [.drafted(session, isDeletion: isDeletion, isShared: false, error)]
            }
        case .forgetAll:
            return answering { journal throws(JournalError) in
                let papers = there(try? journal.allPapers())
                try journal.forgetAll()
                return .forgotten(papers: papers)
            }
        case .forget(let session):
            return answering { journal throws(JournalError) in
                let papers = there(try? journal.papers(of: session))
                try journal.forget(session)
                return .forgottenOne(try journal.sessions(), papers: papers)
            }
        case .findFollowUp(let sessions): return followUp(among: sessions)
        case .readRecent(let begun, let finished, let path): return recent(begun, finished, path)
        case .readListed(let sessions): return listed(sessions)
        case .readMeetings(let sessions): return [.meetingsRead(meetings(sessions))]
        case .writeSheet(let start, let municipality): return writeSheet(start, municipality, now)
        case .write(let files, let session): return write(files, about: session, now)
        case .saveSettings(let settings):
            do {
                try settings.save(places.settings)
                return []
            } catch {
                return [.settingsFailed(path: places.settings)]
            }
        case .ask, .scheduleDraft, .setColor, .setContrast, .setMouse, .redraw, .quit: return []
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
        let beginning = stored.first.flatMap { SessionKinds.beginning($0.body, of: kind) }
        let references = beginning?.content ?? []
        let current = beginning?.dilemma.flatMap { dilemma in
            library.flatMap { reader.library(of: dilemma, nil, in: $0) }?.dilemma(dilemma)
        }
        let drafts = try journal.drafts(of: session)
        var bytes: [String: Data] = [:]
        for reference in references { bytes[reference.hash] = try journal.content(reference.hash) }
        return StoredSession(
            session: session, kind: kind, bodies: stored.map(\.body),
            trouble: SessionKinds.trouble(stored.map(\.body), of: kind), updatedAt: stored.last?.at ?? .distantPast,
            lastSequence: stored.last?.sequence ?? 0,
            content: ContentStore.library(references) { bytes[$0] }, current: current,
            drafts: drafts.mapValues(\.text),
            draftsElsewhere: Set(drafts.filter { $0.value.isElsewhere(than: writer) }.keys))
    }

    /// A journal that can't be read is no reason to stop anybody at the door: the next thing they do will say so.
    private func followUp(among sessions: [String]) -> [Message] {
        guard let journal, let open = firstOpen(among: sessions) else { return [] }
        return (try? read(open, of: Reflection.kind, journal)).map { [.followUpFound($0)] } ?? []
    }

    /// The first of these reflections from which something was taken along that is still open.
    private func firstOpen(among sessions: [String]) -> String? {
        guard let journal else { return nil }
        for session in sessions {
            guard let stored = try? journal.events(of: session) else { return nil }
            let events = try? EventLog.events(stored.map(\.body), of: Reflection.self)
            if let events, FollowUp.isOpen(events) { return session }
        }
        return nil
    }

    /// What the list of one's own tells of: what can't be read is not told.
    private func listed(_ sessions: [String]) -> [Message] {
        guard let journal else { return [] }
        return [.listedRead(sessions.compactMap { try? read($0, of: Reflection.kind, journal) })]
    }

    /// What the menu tells of: what can't be read is not told.
    private func recent(_ begun: String?, _ finished: [String], _ path: String?) -> [Message] {
        guard let journal else { return [] }
        func stored(_ session: String?, of kind: String = Reflection.kind) -> StoredSession? {
            session.flatMap { try? read($0, of: kind, journal) }
        }
        return [
            .recentRead(
                RecentSessions(
                    begun: stored(begun), taken: stored(firstOpen(among: finished)), landed: stored(finished.first),
                    path: stored(path, of: TrackWalk.kind)))
        ]
    }
}
