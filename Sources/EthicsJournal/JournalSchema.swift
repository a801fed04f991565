// The tables of the journal and how a file comes to have them. A migration that has been released is never changed;
// what is new comes as a further migration.

import Foundation
import GRDB

enum JournalSchema {
    /// Marks a file as a journal of this program: "ETHJ" in ASCII.
    static let applicationID = 0x4554_484A

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        // The tables are new, so there is nothing that a check of the whole file afterwards could find.
        migrator.registerMigration("v1", foreignKeyChecks: .immediate) { try $0.execute(sql: version1) }
        return migrator
    }()

    /// Times are seconds since 2001 as `Date` holds them, so that they come back exactly as they were given.
    /// A draft is a blob, because SQLite ends text at the first NUL.
    private static let version1 = """
        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            title TEXT NOT NULL,
            is_finished INTEGER NOT NULL,
            started_at REAL NOT NULL,
            updated_at REAL NOT NULL,
            last_sequence INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE event (
            session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at REAL NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (session, sequence)
        ) WITHOUT ROWID;
        CREATE TABLE content (
            hash TEXT NOT NULL PRIMARY KEY,
            body BLOB NOT NULL
        );
        CREATE TABLE content_use (
            session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            hash TEXT NOT NULL REFERENCES content(hash),
            PRIMARY KEY (session, hash)
        ) WITHOUT ROWID;
        CREATE INDEX content_use_hash ON content_use (hash);
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            field TEXT NOT NULL,
            writer TEXT NOT NULL,
            at REAL NOT NULL,
            body BLOB NOT NULL,
            UNIQUE (session, field, writer)
        );
        PRAGMA application_id = \(applicationID);
        """
}
