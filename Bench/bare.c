// The yardstick: the same rows as the program's first screen or start page, by nothing but ncurses.
// Usage: bare [menu]. Down and Up move the highlight, q quits.

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <string.h>

enum { normal, heading, muted, accent, selected, ruled };

struct row { int line, role; const char *text; };
struct option { const char *key, *text, *remark; };
struct screen { const struct row *rows; const struct option *options; int first_option, highlight, foot; };

#define rule {1, ruled, "────────────────────────────────────────────────────────────────────────────"}

static const struct screen first_screen = {
    (const struct row[]){
        {0, heading, "Veivalg"},
        rule,
        {2, normal, "Her øver du på vanskelige valg fra jobben."},
        {3, normal, "Det tar fem minutter, og det er ikke en test."},
        {4, normal, "Svarene blir ikke sendt til noen."},
        {6, heading, "Er det bare du som bruker denne påloggingen?"},
        {13, accent, "IT kan i prinsippet lese svar som lagres. Du kan lukke når du vil."},
        {0, 0, NULL},
    },
    (const struct option[]){
        {"1", "Ja. Husk svarene mine på denne maskinen", ""},
        {"2", "Nei, eller vet ikke. Glem alt når jeg er ferdig", ""},
        {"3", "Jeg skal lede en samtale i gruppe", ""},
        {NULL, NULL, NULL},
    },
    8, -1, 2,
};

static const struct screen menu = {
    (const struct row[]){
        {0, heading, "Veivalg"},
        rule,
        {2, heading, "Hva vil du gjøre?"},
        {0, 0, NULL},
    },
    (const struct option[]){
        {" ", "Fortsett der du slapp: Naboens garasje", ""},
        {" ", "Fortsett der du slapp: Tolv minutter", ""},
        {"1", "Reflekter alene: KI-referatet (IT og kunstig intelligens)", ""},
        {"5", "Mine refleksjoner", "2"},
        {"6", "Verdiene våre", ""},
        {"7", "Alle dilemmaer", "11"},
        {"8", "Innstillinger", ""},
        {"?", "Hjelp", ""},
        {"9", "Avslutt", ""},
        {NULL, NULL, NULL},
    },
    4, 0, 6,
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
    for (int i = 0; screen->options[i].text; i++) {
        // A blank row parts the last ones from the rest.
        int line = screen->first_option + i + (screen->foot > 0 && i >= screen->foot);
        int is_cap = i != highlight && screen->options[i].key[0] != ' ';
        style(i == highlight ? selected : normal);
        if (i == highlight) mvprintw(line, 2, "%76s", "");
        mvaddstr(line, 2, i == highlight ? "›" : " ");
        if (is_cap) style(selected);
        mvprintw(line, 3, " %s ", screen->options[i].key);
        style(i == highlight ? selected : normal);
        mvaddstr(line, 7, screen->options[i].text);
        if (i != highlight) style(muted);
        mvaddstr(line, 38, screen->options[i].remark);
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
