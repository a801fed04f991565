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
