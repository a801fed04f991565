// The yardstick: the same rows as the program's first screen or start page, by nothing but ncurses.
// Usage: bare [menu]. Down and Up move the highlight, q quits.

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <string.h>

enum { normal, heading, muted, accent, selected, ruled };

struct row { int line, role; const char *text; };
// A gap before an option parts it from those above; a detail is a row of its own below its text.
struct option { const char *key, *text, *remark, *detail; int gap; };
struct screen { const struct row *rows; const struct option *options; int first_option, highlight; };

#define rule {1, ruled, "────────────────────────────────────────────────────────────────────────────"}

static const struct screen first_screen = {
    (const struct row[]){
        {0, heading, "Veivalg"},
        rule,
        {2, normal, "Her øver du på vanskelige valg fra jobben."},
        {3, normal, "Det tar fem minutter, og det er ikke en test."},
        {4, normal, "Svarene blir ikke sendt til noen."},
        {6, muted, "IT kan i prinsippet lese svar som lagres. Du kan lukke når du vil."},
        {8, heading, "Er det bare du som bruker denne påloggingen?"},
        {0, 0, NULL},
    },
    (const struct option[]){
        {"1", "Ja. Husk svarene mine på denne maskinen", "", "", 0},
        {"2", "Nei, eller vet ikke. Glem alt når jeg er ferdig", "", "", 0},
        {"3", "Nei, vi er flere. Jeg leder en samtale i gruppe", "", "", 1},
        {"4", "Jeg er ny i jobben", "", "", 0},
        {NULL, NULL, NULL, NULL, 0},
    },
    10, -1,
};

static const struct screen menu = {
    (const struct row[]){
        {0, heading, "Veivalg"},
        rule,
        {2, heading, "Hva vil du gjøre?"},
        {0, 0, NULL},
    },
    (const struct option[]){
        {"f", "Fortsett der du slapp: Naboens garasje", "  steg 1 av 6", "", 0},
        {"g", "Fortsett der du slapp: Tolv minutter", "", "", 0},
        {"1", "Reflekter alene", "neste sak: KI-referatet",
            "Et KI-verktøy har skrevet referatet fra et møte om en gutt på 14. Det …", 0},
        {"2", "Samtale i gruppe", "", "", 0},
        {"3", "Ny i jobben", "", "", 0},
        {"4", "Mine refleksjoner", "2 refleksjoner", "", 0},
        {"5", "Verdiene våre", "", "", 0},
        {"6", "Alle saker", "92 saker", "", 0},
        {"s", "Innstillinger", "", "", 1},
        {NULL, NULL, NULL, NULL, 0},
    },
    4, 0,
};

static void style(int role) {
    int pair = role == muted ? 2 : role == accent ? 1 : role == ruled ? 3 : 0;
    attr_set(role == heading ? A_BOLD : role == selected ? A_REVERSE : A_NORMAL, (short)pair, NULL);
}

// A key and what it does; a hint without a key.
static void foot(const char *key, const char *text) {
    if (key) {
        style(selected);
        addstr(key);
    }
    style(muted);
    addstr(text);
}

static void draw(const struct screen *screen, int highlight) {
    erase();
    for (const struct row *row = screen->rows; row->text; row++) {
        style(row->role);
        mvaddstr(row->line, 2, row->text);
    }
    for (int i = 0, line = screen->first_option; screen->options[i].text; i++) {
        const struct option *option = &screen->options[i];
        int is_highlighted = i == highlight;
        line += option->gap;
        for (int detail = 0; detail <= (option->detail[0] != 0); detail++, line++) {
            style(is_highlighted ? selected : normal);
            if (is_highlighted) mvprintw(line, 2, "%76s", "");
            if (detail == 0) {
                mvaddstr(line, 2, is_highlighted ? "›" : " ");
                style(selected);
                mvprintw(line, 3, " %s ", option->key);
                style(is_highlighted ? selected : normal);
                mvaddstr(line, 7, option->text);
                if (!is_highlighted) style(muted);
                mvaddstr(line, option->remark[0] == ' ' ? 48 : 38, option->remark + strspn(option->remark, " "));
            } else {
                if (!is_highlighted) style(muted);
                mvaddstr(line, 7, option->detail);
            }
        }
    }
    move(23, 2);
    foot(NULL, " Tall eller ↑↓ og Enter ");
    foot(" ? ", " Hjelp ");
    foot(" q ", " Slutt");
    refresh();
}

int main(int count, char **arguments) {
    const struct screen *screen = count > 1 && strcmp(arguments[1], "menu") == 0 ? &menu : &first_screen;
    int options = 0, highlight = screen->highlight;
    while (screen->options[options].text) options++;

    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    curs_set(0);
    start_color();
    use_default_colors();
    init_pair(1, 116, -1);
    init_pair(2, 249, -1);
    init_pair(3, 244, -1);

    for (int key = 0; key != 'q'; key = getch()) {
        if (key == KEY_DOWN) highlight = (highlight + 1) % options;
        if (key == KEY_UP) highlight = (highlight + options - 1) % options;
        draw(screen, highlight);
    }
    endwin();
    return 0;
}
