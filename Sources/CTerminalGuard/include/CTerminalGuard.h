// What must happen inside signal handlers, and therefore can't be Swift: the terminal is given back as it was found,
// signals become bytes in a pipe, and text on standard error waits until the screen is left. One guard per process.

#ifndef CTERMINALGUARD_H
#define CTERMINALGUARD_H

#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>

// Opens the pipe (once per process) and returns its reading end; -1 when there are no descriptors left.
int terminal_guard_pipe(void);

// Remembers the modes of the terminal and installs the handlers. Returns 0, or -1 when there is no pipe.
int terminal_guard_begin(int terminal);

// From now on a crash writes these bytes to the terminal first, and standard error is held back if it is a terminal.
void terminal_guard_arm(const char *restore, size_t length);

// Gives back standard error with all that was held, and the modes of the terminal. May be called twice.
void terminal_guard_disarm(void);

// Disarms and puts back the handlers that were there before.
void terminal_guard_end(void);

// Stops the process group as the shell's job control expects and returns when it is continued. Disarm before, arm after.
void terminal_guard_stop(void);

// ppoll, which glibc declares for _GNU_SOURCE only and Swift therefore does not see.
int terminal_guard_wait(struct pollfd *descriptors, int count, const struct timespec *limit, const sigset_t *mask);

// Puts the byte 0 in the pipe unless one is there already. From any thread.
void terminal_guard_wake(void);

// The byte 0 was read: the next wake writes again.
void terminal_guard_woken(void);

#endif
