// What the tool needs of the compiler's index store, in terms that Swift takes without unsafe casts. The library belongs to
// the toolchain and is loaded while the program runs, so that nothing need be installed or linked.

#ifndef CINDEXSTORE_H
#define CINDEXSTORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bytes without a zero at the end; they live as long as the call that hands them over.
typedef struct index_text {
    const char *bytes;
    size_t length;
} index_text;

// What was known of one file when it was compiled.
typedef struct index_unit {
    index_text main_file;
    // The folder that the compiler was started in.
    index_text folder;
    // Seconds since 1970.
    int64_t written;
} index_unit;

// Where the symbols of one file are kept.
typedef struct index_record {
    index_text name;
    index_text file;
} index_record;

// A symbol at a place of a file.
typedef struct index_occurrence {
    // The same for one symbol wherever it is named.
    index_text usr;
    index_text name;
    // The name of the type (or the extension) that the symbol is a member of; empty when there is none.
    index_text owner;
    bool is_definition;
    bool is_declaration;
    // Named or called, as written by a person: what the compiler adds is left out.
    bool is_reference;
    unsigned line;
} index_occurrence;

typedef void (*index_each_name)(void *context, index_text name);
typedef void (*index_each_unit)(void *context, const index_unit *unit);
typedef void (*index_each_record)(void *context, const index_record *record);
typedef void (*index_each_occurrence)(void *context, const index_occurrence *occurrence);

// Loads the library, once, before anything else is called. Returns NULL, or what went wrong.
const char *index_library_load(const char *path);

// Opens a store; NULL when it can't be read, with the reason in `fault`.
void *index_store_open(const char *folder, char *fault, size_t room);

void index_store_close(void *store);

// Hands over the names of all units, sorted.
void index_store_units(void *store, void *context, index_each_name each);

// Hands over a unit and then each of its records. False when it can't be read.
bool index_store_unit(
    void *store, const char *name, void *context, index_each_unit unit, index_each_record each);

// Hands over what a record holds. False when it can't be read.
bool index_store_record(void *store, const char *name, void *context, index_each_occurrence each);

#endif
