// A journal as the first version wrote it, made by SQL alone. It stays as it is when later versions change the tables.

import Foundation
import GRDB

enum VersionOne {
    /// Makes the file, with one session in it.
    static func make(in folder: TemporaryFolder) throws {
        try FileManager.default.createDirectory(at: folder.journal, withIntermediateDirectories: true)
        let queue = try DatabaseQueue(path: folder.database.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: tables + rows) }
        try queue.close()
    }

    private static let tables = """
        PRAGMA journal_mode = WAL;
        PRAGMA application_id = 1163151434;
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('v1');
        CREATE TABLE session (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL,
            title TEXT NOT NULL, is_finished INTEGER NOT NULL, started_at REAL NOT NULL, updated_at REAL NOT NULL,
            last_sequence INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE event (session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence > 0), at REAL NOT NULL, body BLOB NOT NULL,
            PRIMARY KEY (session, sequence)) WITHOUT ROWID;
        CREATE TABLE content (hash TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL);
        CREATE TABLE content_use (session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            hash TEXT NOT NULL REFERENCES content(hash), PRIMARY KEY (session, hash)) WITHOUT ROWID;
        CREATE INDEX content_use_hash ON content_use (hash);
        CREATE TABLE draft (id INTEGER PRIMARY KEY, session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            field TEXT NOT NULL, writer TEXT NOT NULL, at REAL NOT NULL, body BLOB NOT NULL,
            UNIQUE (session, field, writer));
        """

    private static let rows = """
        INSERT INTO session VALUES ('a', 'reflection', 'varsling', 'Varsling', 0, 100.5, 200.25, 2);
        INSERT INTO event VALUES ('a', 1, 100.5, x'31'), ('a', 2, 200.25, x'32');
        INSERT INTO content VALUES ('h', x'C3A5');
        INSERT INTO content_use VALUES ('a', 'h');
        INSERT INTO draft (session, field, writer, at, body) VALUES ('a', 'f', 'w', 200.5, x'C3A6');
        """
}
