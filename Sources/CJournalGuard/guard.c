#include "journal_guard.h"

#include <sqlite3.h>

int journal_guard_keep_log(struct sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

int journal_guard_has_moved(struct sqlite3 *connection) {
    int moved = 0;
    int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK ? moved : -1;
}

int journal_guard_check_header(const char *uri) {
    sqlite3 *connection = 0;
    int code = sqlite3_open_v2(uri, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, (const char *)0);
    if (code == SQLITE_OK) code = sqlite3_exec(connection, "PRAGMA schema_version", 0, 0, (char **)0);
    sqlite3_close(connection);
    return code;
}
