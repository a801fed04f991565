// The table of the papers that the program wrote.
//
// It is no migration: a program that does not know a migration refuses the file, and both versions use the same files. A
// program that does not know this table deletes its rows all the same, with the session or with the last of all.

import Foundation
import GRDB

enum PaperTable {
    static let name = "paper"

    /// Makes the table, where it is missing.
    static func make(in database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS paper (
                    id INTEGER PRIMARY KEY,
                    session TEXT REFERENCES session(id) ON DELETE CASCADE,
                    path TEXT NOT NULL,
                    at REAL NOT NULL
                );
                CREATE INDEX IF NOT EXISTS paper_session ON paper (session);
                CREATE TRIGGER IF NOT EXISTS paper_without_session AFTER DELETE ON session
                WHEN NOT EXISTS (SELECT 1 FROM session)
                BEGIN
                    DELETE FROM paper;
                END;
                """
        )
    }
}
