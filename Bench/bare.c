// The yardstick: the same rows as the program's first screen or start page, by nothing but ncurses.
// Usage: bare [menu]. Down and Up move the highlight, q quits.

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <string.h>

enum { normal, heading, muted, accent, selected };

struct row { int line, role; const char *text; };
struct option { const char *key, *text, *remark; };
struct screen { const struct row *rows; const struct option *options; int first_option, highlight, foot; };

#define rule {1, muted, "────────────────────────────────────────────────────────────────────────────"}
#define footer {23, muted, "Tall eller ↑↓ og Enter · ? Hjelp · q Slutt"}

static const struct screen first_screen = {
    (const struct row[]){
        {0, heading, "Veivalg"},
        rule,
        {2, normal, "Her øver du på vanskelige valg fra jobben."},
        {3, normal, "Det tar fem minutter, og det er ikke en test."},
        {4, normal, "Svarene blir ikke sendt til noen."},
        {6, heading, "Er det bare du som bruker denne påloggingen?"},
        {13, accent, "IT kan i prinsippet lese svar som lagres. Du kan lukke når du vil."},
        footer,
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
        footer,
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
    int pair = role == muted ? 2 : role == accent || role == selected ? 1 : 0;
    attr_set(role == heading || role == selected ? A_BOLD : A_NORMAL, (short)pair, NULL);
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
        style(i == highlight ? selected : accent);
        mvaddstr(line, 2, i == highlight ? "› " : "  ");
        addstr(screen->options[i].key);
        style(i == highlight ? selected : normal);
        mvaddstr(line, 7, screen->options[i].text);
        style(muted);
        mvaddstr(line, 38, screen->options[i].remark);
    }
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
    init_pair(1, 30, -1);
    init_pair(2, 243, -1);

    for (int key = 0; key != 'q'; key = getch()) {
        if (key == KEY_DOWN) highlight = (highlight + 1) % options;
        if (key == KEY_UP) highlight = (highlight + options - 1) % options;
        draw(screen, highlight);
    }
    endwin();
    return 0;
}
