// What Swift can't call in ncursesw, and nothing else: globals (Swift 6 refuses shared mutable state) and macros that
// hold casts or shifts (they are not imported). Each wrapper says which of the two it works around.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// term.h defines the short names of every capability (lines, columns, bell, tab…) as macros; Swift sees none of them,
// but C that includes this header would.

// Globals.
static inline WINDOW *curses_screen_window(void) { return stdscr; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_colors(void) { return COLORS; }
// What the terminal's description says, before colours are started. It has no const in all versions.
static inline int curses_described_colors(void) { return tigetnum((char *)"colors"); }
static inline FILE *curses_standard_input(void) { return stdin; }
static inline FILE *curses_standard_output(void) { return stdout; }

// Macros with casts or shifts.
static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline int curses_function_key_zero(void) { return KEY_F0; }

// tigetstr answers (char *)-1 for a name that is not a string capability; Swift can't compare with that.
static inline const char *curses_capability(const char *name) {
    char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}

#endif
