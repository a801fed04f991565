// What a network drive does to SQLite: with EDGES_NOLCK=37 locks on the journal fail (ENOLCK, NFS without a lock daemon), with
// EDGES_NOSHM=19 the shared map does (ENODEV). Preloaded into the program by the rows.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { OTHER, JOURNAL, SHARED };

static int kind(int descriptor) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return OTHER;
    path[length] = 0;
    if (!strstr(path, "journal.sqlite")) return OTHER;
    return strstr(path, "-shm") ? SHARED : JOURNAL;
}

int fcntl64(int descriptor, int command, ...) {
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    static int (*real)(int, int, ...);
    if (!real) real = dlsym(RTLD_NEXT, "fcntl64");
    const char *code = getenv("EDGES_NOLCK");
    if (code && (command == F_SETLK || command == F_SETLKW) && kind(descriptor) != OTHER) {
        errno = atoi(code);
        return -1;
    }
    return real(descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return fcntl64(descriptor, command, argument);
}

void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    static void *(*real)(void *, size_t, int, int, int, off_t);
    if (!real) real = dlsym(RTLD_NEXT, "mmap64");
    const char *code = getenv("EDGES_NOSHM");
    if (code && descriptor >= 0 && kind(descriptor) == SHARED) {
        errno = atoi(code);
        return MAP_FAILED;
    }
    return real(address, length, protection, flags, descriptor, offset);
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    return mmap64(address, length, protection, flags, descriptor, offset);
}
