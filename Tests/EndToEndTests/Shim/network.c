// What a network drive does to SQLite. NO_LOCKS=37 makes locks on the journal's files fail with that error (ENOLCK),
// NO_MAPS=19 makes sharing its -shm in memory fail (ENODEV).
// cc -shared -fPIC -o network.so network.c -ldl; LD_PRELOAD=./network.so

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

static int is_journal(int descriptor, const char *ending) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    const char *name = strstr(path, "journal.sqlite");
    return name != 0 && strstr(name, ending) != 0;
}

int fcntl64(int descriptor, int command, ...) {
    static int (*real)(int, int, ...);
    if (!real) real = dlsym(RTLD_NEXT, "fcntl64");
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    const char *code = getenv("NO_LOCKS");
    if (code && (command == F_SETLK || command == F_SETLKW) && is_journal(descriptor, "")) {
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
    const char *code = getenv("NO_MAPS");
    if (code && descriptor >= 0 && is_journal(descriptor, "-shm")) {
        errno = atoi(code);
        return MAP_FAILED;
    }
    return real(address, length, protection, flags, descriptor, offset);
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    return mmap64(address, length, protection, flags, descriptor, offset);
}
