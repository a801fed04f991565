// Every function of the library that is used is declared once, in the table below.

#include "CIndexStore.h"

#include <dlfcn.h>
#include <stdio.h>

// The library's numbers for what an occurrence is, and for what it has to do with another symbol.
enum {
    role_declaration = 1 << 0,
    role_definition = 1 << 1,
    role_reference = 1 << 2,
    role_call = 1 << 5,
    role_implicit = 1 << 8,
    relation_child_of = 1 << 9,
};

// A unit depends on other units, on files and on records; only records are read.
enum { dependency_record = 2 };

typedef void *handle;

static struct {
    handle (*store_create)(const char *path, handle *error);
    void (*store_dispose)(handle store);
    const char *(*error_get_description)(handle error);
    void (*error_dispose)(handle error);
    bool (*store_units_apply_f)(handle store, unsigned sorted, void *context, bool (*each)(void *, index_text));

    handle (*unit_reader_create)(handle store, const char *name, handle *error);
    void (*unit_reader_dispose)(handle unit);
    index_text (*unit_reader_get_main_file)(handle unit);
    index_text (*unit_reader_get_working_dir)(handle unit);
    void (*unit_reader_get_modification_time)(handle unit, int64_t *seconds, int64_t *nanoseconds);
    bool (*unit_reader_dependencies_apply_f)(handle unit, void *context, bool (*each)(void *, handle));
    int (*unit_dependency_get_kind)(handle dependency);
    index_text (*unit_dependency_get_name)(handle dependency);
    index_text (*unit_dependency_get_filepath)(handle dependency);

    handle (*record_reader_create)(handle store, const char *name, handle *error);
    void (*record_reader_dispose)(handle record);
    bool (*record_reader_occurrences_apply_f)(handle record, void *context, bool (*each)(void *, handle));
    handle (*occurrence_get_symbol)(handle occurrence);
    uint64_t (*occurrence_get_roles)(handle occurrence);
    void (*occurrence_get_line_col)(handle occurrence, unsigned *line, unsigned *column);
    bool (*occurrence_relations_apply_f)(handle occurrence, void *context, bool (*each)(void *, handle));
    uint64_t (*symbol_relation_get_roles)(handle relation);
    handle (*symbol_relation_get_symbol)(handle relation);
    index_text (*symbol_get_name)(handle symbol);
    index_text (*symbol_get_usr)(handle symbol);
} library;

#define FUNCTION(name) {"indexstore_" #name, (void **)&library.name}

static const struct {
    const char *name;
    void **slot;
} functions[] = {
    FUNCTION(store_create),
    FUNCTION(store_dispose),
    FUNCTION(error_get_description),
    FUNCTION(error_dispose),
    FUNCTION(store_units_apply_f),
    FUNCTION(unit_reader_create),
    FUNCTION(unit_reader_dispose),
    FUNCTION(unit_reader_get_main_file),
    FUNCTION(unit_reader_get_working_dir),
    FUNCTION(unit_reader_get_modification_time),
    FUNCTION(unit_reader_dependencies_apply_f),
    FUNCTION(unit_dependency_get_kind),
    FUNCTION(unit_dependency_get_name),
    FUNCTION(unit_dependency_get_filepath),
    FUNCTION(record_reader_create),
    FUNCTION(record_reader_dispose),
    FUNCTION(record_reader_occurrences_apply_f),
    FUNCTION(occurrence_get_symbol),
    FUNCTION(occurrence_get_roles),
    FUNCTION(occurrence_get_line_col),
    FUNCTION(occurrence_relations_apply_f),
    FUNCTION(symbol_relation_get_roles),
    FUNCTION(symbol_relation_get_symbol),
    FUNCTION(symbol_get_name),
    FUNCTION(symbol_get_usr),
};

const char *index_library_load(const char *path) {
    static char missing[120];
    void *loaded = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!loaded) {
        const char *reason = dlerror();
        return reason ? reason : "it can't be loaded";
    }
    for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
        void *found = dlsym(loaded, functions[index].name);
        if (!found) {
            snprintf(missing, sizeof missing, "it has no function %s", functions[index].name);
            return missing;
        }
        *functions[index].slot = found;
    }
    return NULL;
}

void *index_store_open(const char *folder, char *fault, size_t room) {
    handle error = NULL;
    handle store = library.store_create(folder, &error);
    if (store) return store;
    snprintf(fault, room, "%s", error ? library.error_get_description(error) : "no reason is given");
    if (error) library.error_dispose(error);
    return NULL;
}

void index_store_close(void *store) { library.store_dispose(store); }

// The library stops at false; everything is wanted here.

struct name_visit {
    void *context;
    index_each_name each;
};

static bool visit_name(void *context, index_text name) {
    struct name_visit *visit = context;
    visit->each(visit->context, name);
    return true;
}

void index_store_units(void *store, void *context, index_each_name each) {
    struct name_visit visit = {context, each};
    library.store_units_apply_f(store, true, &visit, visit_name);
}

struct record_visit {
    void *context;
    index_each_record each;
};

static bool visit_dependency(void *context, handle dependency) {
    if (library.unit_dependency_get_kind(dependency) != dependency_record) return true;
    struct record_visit *visit = context;
    index_record record = {
        library.unit_dependency_get_name(dependency),
        library.unit_dependency_get_filepath(dependency),
    };
    visit->each(visit->context, &record);
    return true;
}

bool index_store_unit(
    void *store, const char *name, void *context, index_each_unit unit, index_each_record each) {
    // An error that is not asked for is not made.
    handle reader = library.unit_reader_create(store, name, NULL);
    if (!reader) return false;
    int64_t seconds = 0, nanoseconds = 0;
    library.unit_reader_get_modification_time(reader, &seconds, &nanoseconds);
    index_unit facts = {
        library.unit_reader_get_main_file(reader), library.unit_reader_get_working_dir(reader), seconds,
    };
    unit(context, &facts);
    struct record_visit visit = {context, each};
    library.unit_reader_dependencies_apply_f(reader, &visit, visit_dependency);
    library.unit_reader_dispose(reader);
    return true;
}

struct occurrence_visit {
    void *context;
    index_each_occurrence each;
};

// The first symbol that the occurrence is a child of.
static bool visit_relation(void *context, handle relation) {
    if (!(library.symbol_relation_get_roles(relation) & relation_child_of)) return true;
    *(index_text *)context = library.symbol_get_name(library.symbol_relation_get_symbol(relation));
    return false;
}

static bool visit_occurrence(void *context, handle occurrence) {
    struct occurrence_visit *visit = context;
    uint64_t roles = library.occurrence_get_roles(occurrence);
    bool is_named = roles & (role_reference | role_call) && !(roles & role_implicit);
    if (!is_named && !(roles & (role_definition | role_declaration))) return true;
    handle symbol = library.occurrence_get_symbol(occurrence);
    index_occurrence found = {
        .usr = library.symbol_get_usr(symbol),
        .name = library.symbol_get_name(symbol),
        .is_definition = roles & role_definition,
        .is_declaration = roles & role_declaration,
        .is_reference = is_named,
    };
    unsigned column = 0;
    library.occurrence_get_line_col(occurrence, &found.line, &column);
    if (found.is_definition) library.occurrence_relations_apply_f(occurrence, &found.owner, visit_relation);
    visit->each(visit->context, &found);
    return true;
}

bool index_store_record(void *store, const char *name, void *context, index_each_occurrence each) {
    handle reader = library.record_reader_create(store, name, NULL);
    if (!reader) return false;
    struct occurrence_visit visit = {context, each};
    library.record_reader_occurrences_apply_f(reader, &visit, visit_occurrence);
    library.record_reader_dispose(reader);
    return true;
}
