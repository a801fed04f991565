// The two journals, so that one test can be run against both.

import Foundation

@testable import EthicsJournal

enum Keeper: String, CaseIterable, Sendable {
    case memory
    case disk
    /// As on a network drive: with a rollback journal.
    case diskWithoutLog

    func journal(in folder: TemporaryFolder) throws -> any Journal {
        switch self {
        case .memory: MemoryJournal()
        case .disk: try SQLiteJournal(folder: folder.journal)
        case .diskWithoutLog: try SQLiteJournal(folder: folder.journal, terms: JournalTerms(isLogAllowed: false))
        }
    }
}

extension SessionHeader {
    static let plain = SessionHeader(kind: "reflection", subject: "varsling", title: "Varsling", isFinished: false)
}

extension Date {
    /// A time that has no exact form in decimal seconds.
    static func test(_ seconds: Double) -> Date {
        Date(timeIntervalSinceReferenceDate: 800_000_000.123_456_7 + seconds)
    }
}

extension Journal {
    /// Appends texts as events.
    @discardableResult
    func append(
        _ texts: [String],
        to session: String,
        after lastSequence: Int,
        header: SessionHeader = .plain,
        content: [String: Data] = [:],
        at: Date = .test(0)
    ) throws(JournalError) -> JournalSession {
        let bodies = texts.map { Data($0.utf8) }
        return try append(bodies, to: session, after: lastSequence, header: header, content: content, at: at)
    }

    /// The texts of the drafts of a session, by field.
    func draftTexts(of session: String) throws(JournalError) -> [String: String] {
        try drafts(of: session).mapValues(\.text)
    }

    func texts(of session: String) throws(JournalError) -> [String] {
        try events(of: session).map { String(decoding: $0.body, as: UTF8.self) }
    }
}
