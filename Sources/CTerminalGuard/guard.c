// The guard of the terminal. All that runs in a handler is async-signal-safe: write, pread, dup2, tcsetattr, sigaction.

#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Signals that become a byte in the pipe; the loop answers them.
static const int reported[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
// Signals that end the process at once; the terminal is restored first. SIGQUIT is one: a core dump is wanted, a
// broken terminal is not.
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
// All others that end a process when nobody has asked for them: a limit that was reached, an alarm, a kill with a number that
// nobody here knows. Those for programs' own use, SIGRTMIN to SIGRTMAX, come in addition.
static const int stray[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
                            SIGPOLL, SIGSYS, SIGPWR, SIGSTKFLT};
enum {
    reported_count = sizeof reported / sizeof *reported,
    fatal_count = sizeof fatal / sizeof *fatal,
    stray_count = sizeof stray / sizeof *stray
};

static struct sigaction before_reported[reported_count], before_fatal[fatal_count];
static struct sigaction before_stray[NSIG];
static int pipe_ends[2] = {-1, -1};
static atomic_int wake_is_pending;
static atomic_int is_armed;
static int is_installed, stop_is_ignored;
static stack_t before_stack;

static int terminal = -1;
static int has_modes;
static struct termios modes;
static char restore[256];
static size_t restore_length;

static int real_error = -1, held_error = -1;
static char trap_stack[64 * 1024];

static void write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t count = write(descriptor, bytes, length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        bytes += count;
        length -= (size_t)count;
    }
}

// MARK: Standard error

static int unnamed_file(void) {
    int descriptor = memfd_create("stderr", MFD_CLOEXEC);
    if (descriptor >= 0) return descriptor;
    char name[] = "/tmp/stderr-XXXXXX";
    descriptor = mkostemp(name, O_CLOEXEC);
    if (descriptor >= 0) unlink(name);
    return descriptor;
}

static void hold_error(void) {
    // Redirected to a file it can't spoil the screen, and what is in the file survives a kill.
    if (held_error >= 0 || !isatty(STDERR_FILENO)) return;
    int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (saved < 0) return;
    int file = unnamed_file();
    // Append: somebody who inherited the descriptor may write as well.
    if (file < 0 || fcntl(file, F_SETFL, O_APPEND) < 0 || dup2(file, STDERR_FILENO) < 0) {
        if (file >= 0) close(file);
        close(saved);
        return;
    }
    real_error = saved;
    held_error = file;
}

static void release_error(void) {
    if (held_error < 0) return;
    int file = held_error;
    held_error = -1;
    dup2(real_error, STDERR_FILENO);
    char part[1024];
    off_t offset = 0;
    for (;;) {
        ssize_t count = pread(file, part, sizeof part, offset);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        write_all(STDERR_FILENO, part, (size_t)count);
        offset += count;
    }
    close(file);
    close(real_error);
    real_error = -1;
}

// MARK: Handlers

static void report(int number) {
    int saved = errno;
    char byte = (char)number;
    (void)!write(pipe_ends[1], &byte, 1);
    errno = saved;
}

// Only the first caller does it: a trap on a second thread must not print the held text again.
static void restore_terminal(int with_screen) {
    if (!atomic_exchange(&is_armed, 0)) return;
    if (with_screen) write_all(terminal, restore, restore_length);
    if (has_modes) tcsetattr(terminal, TCSANOW, &modes);
    release_error();
}

static void restore_and_die(int number) {
    restore_terminal(1);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, NULL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    raise(number);
}

// exit() runs no deinit, so a screen that is still up is left here.
static void restore_at_exit(void) { restore_terminal(1); }

// The numbers of the signals that nobody here sends, one after the other; 0 after the last.
static int stray_signal(int index) {
    if (index < stray_count) return stray[index];
    int number = SIGRTMIN + index - stray_count;
    return number <= SIGRTMAX && number < NSIG ? number : 0;
}

static void install(int number, void (*handler)(int), int flags, struct sigaction *before) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, before);
}

// MARK: What Swift calls

int terminal_guard_pipe(void) {
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) < 0) pipe_ends[0] = pipe_ends[1] = -1;
    return pipe_ends[0];
}

int terminal_guard_begin(int descriptor) {
    if (terminal_guard_pipe() < 0) return -1;
    terminal = descriptor;
    has_modes = tcgetattr(terminal, &modes) == 0;
    if (is_installed) return 0;
    is_installed = 1;

    static int has_exit_handler;
    if (!has_exit_handler) has_exit_handler = atexit(restore_at_exit) == 0;

    // Alternate stacks belong to a thread: this one serves the calling thread, where a stack overflow would happen.
    stack_t stack = {.ss_sp = trap_stack, .ss_size = sizeof trap_stack};
    sigaltstack(&stack, &before_stack);
    for (int i = 0; i < fatal_count; i++) install(fatal[i], restore_and_die, SA_ONSTACK, &before_fatal[i]);
    for (int i = 0, number; (number = stray_signal(i)) != 0; i++) {
        install(number, restore_and_die, SA_ONSTACK, &before_stray[number]);
        // What somebody ignores or answers does not end the process.
        if (before_stray[number].sa_handler != SIG_DFL) sigaction(number, &before_stray[number], NULL);
    }
    stop_is_ignored = 0;
    for (int i = 0; i < reported_count; i++) {
        install(reported[i], report, SA_RESTART, &before_reported[i]);
        // What the parent told us to ignore (nohup, a shell without job control) stays ignored.
        if (before_reported[i].sa_handler != SIG_IGN) continue;
        sigaction(reported[i], &before_reported[i], NULL);
        if (reported[i] == SIGTSTP) stop_is_ignored = 1;
    }
    // Armed without a restore string: the modes are given back even if the first moments fail.
    restore_length = 0;
    atomic_store(&is_armed, 1);
    return 0;
}

void terminal_guard_arm(const char *bytes, size_t length) {
    restore_length = length < sizeof restore ? length : sizeof restore;
    memcpy(restore, bytes, restore_length);
    hold_error();
    atomic_store(&is_armed, 1);
}

void terminal_guard_disarm(void) { restore_terminal(0); }

void terminal_guard_end(void) {
    restore_terminal(0);
    if (!is_installed) return;
    is_installed = 0;
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before_fatal[i], NULL);
    for (int i = 0; i < reported_count; i++) sigaction(reported[i], &before_reported[i], NULL);
    for (int i = 0, number; (number = stray_signal(i)) != 0; i++) sigaction(number, &before_stray[number], NULL);
    sigaltstack(&before_stack, NULL);
}

void terminal_guard_stop(void) {
    if (stop_is_ignored) return;
    // A signal to the group may be taken by any thread, and this one would run on into the screen before the stop. So
    // the group gets it while this process ignores it, and then this very thread stops.
    install(SIGCONT, SIG_DFL, 0, NULL);
    install(SIGTSTP, SIG_IGN, 0, NULL);
    kill(0, SIGTSTP);
    install(SIGTSTP, SIG_DFL, 0, NULL);
    raise(SIGTSTP);
    install(SIGTSTP, report, SA_RESTART, NULL);
    install(SIGCONT, report, SA_RESTART, NULL);
}

int terminal_guard_wait(struct pollfd *descriptors, int count, const struct timespec *limit, const sigset_t *mask) {
    return ppoll(descriptors, (nfds_t)count, limit, mask);
}

void terminal_guard_wake(void) {
    if (pipe_ends[1] < 0 || atomic_exchange(&wake_is_pending, 1)) return;
    char byte = 0;
    (void)!write(pipe_ends[1], &byte, 1);
}

void terminal_guard_woken(void) { atomic_store(&wake_is_pending, 0); }
