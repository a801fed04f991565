// Measures the program beside a bare ncurses program in pseudo-terminals, and beside itself with a folder of many
// dilemmas added. Usage: bench PROGRAM BARE [FOLDER]; see README.md.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { rounds = 31, keys_per_round = 2, most_samples = rounds * keys_per_round };
// From the third on there are many dilemmas on one side and those that are shipped on the other: the first screen again,
// moving in the list of all dilemmas, and looking for some of them.
enum { screens = 2, many = 2, moving, looking, all_screens, sides = 2, ours = 0, bare = 1 };
// The dilemmas take seconds to read, so that fewer rounds have to do.
enum { list_rounds = 7, moves = 8 };

// The last text of a frame: the end of the footer.
static const char frame_end[] = "Slutt";
// What a terminal is asked for, and what a dark one answers: its background, and what it is.
static const char question[] = "\033[c", answer[] = "\033]11;rgb:0000/0000/0000\033\\\033[?62;22c";
// Silence after which a frame is over, and after which a start is over with all that follows the first frame.
static const double frame_silence = 1, start_silence = 400, key_silence = 20, same_silence = 50, patience = 10000;
// kcud1 and kcuu1 of xterm-256color.
static const char key_down[] = "\033OB", key_up[] = "\033OA";
// Stands on the start page when the content is read, and its key; what is looked for, key by key.
static const char list_entry[] = "Alle saker", list_key[] = "6", search_key[] = "/";
static const char *const word[] = {"k", "o", "l", "l", "e", "g", "a", "e"};
// Answers the first question, begins two reflections and gives each its first answer.
static const char two_sessions[] = "1\n1\nm\n1\n1\nm\nq\n";

static char folder[] = "/tmp/bench-XXXXXX";

// MARK: Figures

struct figure { double values[most_samples]; int count; };

enum { first_frame, whole_start, first_byte, last_byte, memory, frame_bytes, key_bytes, same_bytes, kinds };
static struct figure figures[all_screens][kinds][sides];

static void note(int screen, int kind, int side, double value) {
    struct figure *figure = &figures[screen][kind][side];
    if (figure->count < most_samples) figure->values[figure->count++] = value;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(struct figure *figure) {
    int count = figure->count;
    qsort(figure->values, (size_t)count, sizeof(double), by_value);
    return (figure->values[(count - 1) / 2] + figure->values[count / 2]) / 2;
}

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// MARK: Programs

struct program {
    const char *name;
    pid_t process;
    int terminal;
    double started;
    // What was read since the start or the last key, and when.
    char text[65536];
    size_t length;
    double first, last;
};

static void remove_folder(void);

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    remove_folder();
    exit(1);
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *place) {
    (void)status, (void)type, (void)place;
    return remove(path);
}

static void remove_folder(void) { nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS); }

// Nothing of the caller's environment gets through but PATH. Each screen has a home folder of its own.
static char **environment(int screen, const char *dilemmas) {
    static char home[64], data[64], config[64], state[64], cache[64], path[4096], added[4096];
    static char *list[] = {
        home, data, config, state, cache, path, added, "TERM=xterm-256color", "LANG=C.UTF-8", NULL};
    snprintf(home, sizeof home, "HOME=%s/%d", folder, screen);
    snprintf(data, sizeof data, "XDG_DATA_HOME=%s/%d/data", folder, screen);
    snprintf(config, sizeof config, "XDG_CONFIG_HOME=%s/%d/config", folder, screen);
    snprintf(state, sizeof state, "XDG_STATE_HOME=%s/%d/state", folder, screen);
    snprintf(cache, sizeof cache, "XDG_CACHE_HOME=%s/%d/cache", folder, screen);
    snprintf(path, sizeof path, "PATH=%s", getenv("PATH") ? getenv("PATH") : "/usr/bin:/bin");
    snprintf(added, sizeof added, "ETHICS_TUI_DILEMMAS=%s", dilemmas);
    return list;
}

static void start(
    struct program *program, const char *path, int screen, const char *argument, const char *dilemmas) {
    static double *started;
    if (!started) {
        started = mmap(NULL, sizeof *started, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (started == MAP_FAILED) fail("No memory.");
    }
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    char **variables = environment(screen, dilemmas);
    char *arguments[] = {(char *)path, (char *)argument, NULL};
    program->name = path;
    program->process = forkpty(&program->terminal, NULL, NULL, &size);
    if (program->process < 0) fail("No pseudo-terminal: %s", strerror(errno));
    if (program->process == 0) {
        *started = milliseconds();
        execve(path, arguments, variables);
        _exit(127);
    }
    fcntl(program->terminal, F_SETFD, FD_CLOEXEC);
    // The child has noted its time once the first byte is there.
    struct pollfd ready = {.fd = program->terminal, .events = POLLIN};
    poll(&ready, 1, (int)patience);
    program->started = *started;
}

// Reads until nothing has come for so long, but not before the text has, if there is one («» is any text). The times
// are those of the first and the last read.
static void listen_for(struct program *program, const char *text, double silence) {
    double since = milliseconds();
    while (1) {
        int is_found =
            !text || (program->length > 0 && memmem(program->text, program->length, text, strlen(text)) != NULL);
        double left = since + (is_found ? silence : patience) - milliseconds();
        struct timespec limit = {(time_t)(left / 1e3), (long)((left - (double)(time_t)(left / 1e3) * 1e3) * 1e6)};
        struct pollfd ready = {.fd = program->terminal, .events = POLLIN};
        if (left <= 0 || ppoll(&ready, 1, &limit, NULL) == 0) {
            if (is_found) return;
            fail("%s did not draw «%s».", program->name, text);
        }
        ssize_t count = read(
            program->terminal, program->text + program->length, sizeof program->text - program->length);
        if (count <= 0) fail("%s ended early.", program->name);
        const char *new = program->text + program->length;
        if (memmem(new, (size_t)count, question, strlen(question)) != NULL) {
            if (write(program->terminal, answer, strlen(answer)) < 0) fail("%s takes no answer.", program->name);
        }
        program->last = since = milliseconds();
        if (program->length == 0) program->first = program->last;
        program->length += (size_t)count;
    }
}

static double peak_memory(pid_t process) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/status", (int)process);
    FILE *file = fopen(path, "r");
    long kibibytes = 0;
    while (file && fgets(line, sizeof line, file)) sscanf(line, "VmHWM: %ld", &kibibytes);
    if (file) fclose(file);
    return (double)kibibytes / 1024;
}

static void quit(struct program *program, const char *key) {
    char rest[4096];
    if (write(program->terminal, key, 1) != 1) fail("%s takes no keys.", program->name);
    struct pollfd ready = {.fd = program->terminal, .events = POLLIN};
    while (poll(&ready, 1, 2000) > 0 && read(program->terminal, rest, sizeof rest) > 0) {}
    close(program->terminal);
    int status;
    if (waitpid(program->process, &status, WNOHANG) == 0) {
        usleep(200000);
        if (waitpid(program->process, &status, WNOHANG) == 0) {
            kill(program->process, SIGKILL);
            waitpid(program->process, &status, 0);
        }
    }
}

// MARK: What is measured

// A frame's characters without escape sequences and spaces, to see that both programs draw the same.
static void ink(const struct program *program, char *result, size_t size) {
    size_t used = 0;
    for (size_t i = 0; i < program->length && used + 1 < size; i++) {
        unsigned char byte = (unsigned char)program->text[i];
        if (byte == '\033') {
            if (++i >= program->length) break;
            if (program->text[i] == '[') while (++i < program->length && (program->text[i] & 0x40) == 0) {}
            // What is said to the terminal itself ends with ESC and a backslash.
            if (program->text[i] == ']') {
                while (++i < program->length && program->text[i] != '\\') {}
            }
            if (strchr("()", program->text[i])) i++;
        } else if (byte > ' ') {
            result[used++] = (char)byte;
        }
    }
    result[used] = 0;
}

static void compare(const struct program pair[sides], const char *what) {
    static int is_told;
    static char ours_ink[65536], bare_ink[65536];
    ink(&pair[ours], ours_ink, sizeof ours_ink);
    ink(&pair[bare], bare_ink, sizeof bare_ink);
    if (strcmp(ours_ink, bare_ink) == 0 || is_told) return;
    is_told = 1;
    printf("Note: the two programs draw different rows (%s); bring bare.c up to date.\n", what);
}

static void press(struct program *program, const char *key, int screen, int side, int is_measured) {
    double pressed = milliseconds();
    if (write(program->terminal, key, strlen(key)) < 0) fail("%s takes no keys.", program->name);
    program->length = 0;
    program->first = program->last = 0;
    listen_for(program, is_measured ? "" : NULL, is_measured ? key_silence : same_silence);
    if (!is_measured) return;
    note(screen, first_byte, side, program->first - pressed);
    note(screen, last_byte, side, program->last - pressed);
    note(screen, key_bytes, side, (double)program->length);
}

static void measure(int screen, const char *const paths[sides]) {
    static struct program pair[sides];
    for (int side = 0; side < sides; side++) {
        struct program *program = &pair[side];
        program->length = 0;
        start(program, paths[side], screen, side == bare && screen == 1 ? "menu" : NULL, "");
        listen_for(program, frame_end, frame_silence);
        note(screen, first_frame, side, program->last - program->started);
        note(screen, frame_bytes, side, (double)program->length);
        // Waits for what follows, such as the start page once the content and the journal are read.
        size_t length = program->length;
        listen_for(program, frame_end, start_silence);
        note(screen, whole_start, side, program->last - program->started);
        if (screen == 0) program->length = length;
    }
    if (screen == 0) compare(pair, "first screen");

    // The first highlight on the first screen changes one row only, so it does not count.
    for (int side = 0; side < sides; side++) press(&pair[side], key_down, screen, side, 0);
    for (int i = 0; i < keys_per_round; i++) {
        for (int side = 0; side < sides; side++)
            press(&pair[side], i % 2 == 0 ? key_down : key_up, screen, side, 1);
        compare(pair, screen == 0 ? "highlight on the first screen" : "highlight on the start page");
    }
    for (int side = 0; side < sides; side++) {
        press(&pair[side], "x", screen, side, 0);
        note(screen, same_bytes, side, (double)pair[side].length);
        note(screen, memory, side, peak_memory(pair[side].process));
    }
    for (int side = 0; side < sides; side++) quit(&pair[side], "q");
}

// The first frame only: the content is read after it. One program is over before the next one starts, so that what it
// reads does not slow the next one down; the two take turns in being first.
static void measure_many(const char *path, const char *dilemmas, int round) {
    static struct program program;
    for (int i = 0; i < sides; i++) {
        int side = (round + i) & 1;
        program.length = 0;
        start(&program, path, many, NULL, side == ours ? dilemmas : "");
        listen_for(&program, frame_end, frame_silence);
        note(many, first_frame, side, program.last - program.started);
        quit(&program, "q");
    }
}

// The list of all dilemmas, opened from the start page, and what is kept in memory then.
static void measure_list(const char *path, const char *dilemmas) {
    static struct program program;
    for (int side = 0; side < sides; side++) {
        program.length = 0;
        start(&program, path, 1, NULL, side == ours ? dilemmas : "");
        listen_for(&program, list_entry, start_silence);
        press(&program, list_key, many, side, 0);
        for (int i = 0; i < moves; i++) press(&program, key_down, moving, side, 1);
        press(&program, search_key, many, side, 0);
        for (size_t i = 0; i < sizeof word / sizeof *word; i++) press(&program, word[i], looking, side, 1);
        note(many, memory, side, peak_memory(program.process));
        // In the field, q is text, and Ctrl-C leaves.
        quit(&program, "\003");
    }
}

// Writes a journal by answering the program line by line.
static void make_journal(const char *path) {
    int ends[2];
    if (pipe(ends) < 0) fail("No pipe.");
    char **variables = environment(1, "");
    pid_t process = fork();
    if (process < 0) fail("No process.");
    if (process == 0) {
        int nothing = open("/dev/null", O_WRONLY);
        dup2(ends[0], STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
        close(ends[1]);
        execve(path, (char *[]){(char *)path, "--plain", NULL}, variables);
        _exit(127);
    }
    close(ends[0]);
    ssize_t written = write(ends[1], two_sessions, strlen(two_sessions));
    close(ends[1]);
    int status;
    waitpid(process, &status, 0);
    if (written < 0 || status != 0) fail("%s made no journal.", path);
}

// MARK: The table

static void print_head(const char *left, const char *right) {
    printf("\n%-34s %24s  %24s  %6s\n", "", left, right, "");
    printf("%-34s", "");
    for (int side = 0; side < sides; side++) printf(" %7s %7s %7s  ", "min", "median", "max");
    printf("%6s  aim\n", "ratio");
}

static void print_row(const char *name, int screen, int kind, double limit, int is_ratio, const char *aim) {
    printf("%-34s", name);
    double middle[sides];
    for (int side = 0; side < sides; side++) {
        struct figure *figure = &figures[screen][kind][side];
        middle[side] = median(figure);
        printf(" %7.2f %7.2f %7.2f  ", figure->values[0], middle[side], figure->values[figure->count - 1]);
    }
    if (middle[bare] > 0) printf("%6.2f", middle[ours] / middle[bare]);
    else printf("%6s", "-");
    if (aim) {
        double value = is_ratio ? middle[ours] / middle[bare] : middle[ours];
        printf("  %-9s %s", aim, value <= limit ? "ok" : "MISSED");
    }
    putchar('\n');
}

int main(int count, char **arguments) {
    if (count < 3 || count > 4) {
        fprintf(stderr, "Usage: bench PROGRAM BARE [FOLDER]\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    const char *paths[sides] = {realpath(arguments[1], NULL), realpath(arguments[2], NULL)};
    if (!paths[ours] || !paths[bare]) {
        fprintf(stderr, "%s is missing.\n", arguments[paths[ours] ? 2 : 1]);
        return 2;
    }
    if (!mkdtemp(folder)) {
        perror(folder);
        return 1;
    }
    const char *dilemmas = count == 4 ? arguments[3] : NULL;
    for (int screen = 0; screen <= many; screen++) {
        char home[64];
        snprintf(home, sizeof home, "%s/%d", folder, screen);
        if (mkdir(home, 0700) < 0) fail("%s can't be made.", home);
    }
    make_journal(paths[ours]);
    for (int round = -1; round < rounds; round++) {
        for (int screen = 0; screen < screens; screen++) measure(screen, paths);
        if (dilemmas) measure_many(paths[ours], dilemmas, round);
        if (dilemmas && round < list_rounds) measure_list(paths[ours], dilemmas);
        // The first round only warms the caches of the disk.
        if (round < 0) memset(figures, 0, sizeof figures);
    }
    remove_folder();

    printf("%d starts and %d keys of each, in turn. ms, MiB or bytes.\n", rounds, most_samples);
    print_head("ethics-tui", "bare C");
    print_row("first frame, ms", 0, first_frame, 4, 1, "<= 4x");
    print_row("  with a journal", 1, first_frame, 4, 1, "<= 4x");
    print_row("  with a journal, filled", 1, whole_start, 0, 1, NULL);
    print_row("key to frame, ms", 0, last_byte, 2, 1, "<= 2x");
    print_row("  its first byte", 0, first_byte, 0, 1, NULL);
    print_row("  on the start page", 1, last_byte, 2, 1, "<= 2x");
    print_row("peak memory, MiB", 0, memory, 40, 0, "<= 40 MiB");
    print_row("  with a journal", 1, memory, 40, 0, "<= 40 MiB");
    print_row("first frame, bytes", 0, frame_bytes, 1.2, 1, NULL);
    print_row("moved highlight, bytes", 0, key_bytes, 1.2, 1, "<= 1.2x");
    print_row("  on the start page", 1, key_bytes, 1.2, 1, "<= 1.2x");
    print_row("identical frame, bytes", 0, same_bytes, 0, 0, "0");
    print_row("  on the start page", 1, same_bytes, 0, 0, "0");
    if (!dilemmas) return 0;
    print_head("with many dilemmas", "with those shipped");
    print_row("first frame, ms", many, first_frame, 1.3, 1, "<= 1.3x");
    print_row("letter looked for, ms", looking, last_byte, 16.7, 0, "<= 16.7");
    print_row("moved highlight in the list, ms", moving, last_byte, 16.7, 0, "<= 16.7");
    print_row("peak memory then, MiB", many, memory, 48, 0, "<= 48 MiB");
    return 0;
}
