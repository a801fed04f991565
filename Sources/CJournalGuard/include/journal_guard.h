// What SQLite offers only as C functions with a variable number of arguments, or only as a question to the file itself.

#ifndef CJOURNALGUARD_H
#define CJOURNALGUARD_H

struct sqlite3;

// From now on closing this connection moves nothing from the log into the database file, and deletes no log.
int journal_guard_keep_log(struct sqlite3 *connection);

// Whether the name of the file belongs to another file by now, or to none; negative when that can't be known.
int journal_guard_has_moved(struct sqlite3 *connection);

// Whether the file itself begins as a database does, whatever its log says; a result code of SQLite. The name is a URI that
// says `immutable=1`, so that neither the log nor a lock is touched.
int journal_guard_check_header(const char *uri);

#endif
