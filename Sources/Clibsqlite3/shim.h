#ifndef YANGE_CLIBSQLITE3_SHIM_H
#define YANGE_CLIBSQLITE3_SHIM_H

#include <dlfcn.h>
#include <sqlite3.h>
#include <stddef.h>

// SQLite is loaded with the first index, as libgit2 is with the first store (see Clibgit2/shim.h).

// The functions of SQLite that are used, without their prefix.
#define YANGE_SQLITE_FUNCTIONS(use) \
  use(bind_blob64) use(bind_int64) use(bind_text) use(busy_timeout) use(close_v2) use(column_blob) \
  use(column_bytes) use(column_int64) use(errcode) use(exec) use(finalize) use(open_v2) \
  use(prepare_v2) use(reset) use(step)

// Each function under its own type.
struct yange_sqlite {
#define YANGE_SQLITE_FIELD(name) __typeof__(&sqlite3_##name) name;
  YANGE_SQLITE_FUNCTIONS(YANGE_SQLITE_FIELD)
#undef YANGE_SQLITE_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_sqlite_load(struct yange_sqlite *sqlite) {
  void *library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_SQLITE_FIND(name) \
  if (!(*(void **)&sqlite->name = dlsym(library, "sqlite3_" #name))) return "SQLite has no sqlite3_" #name;
  YANGE_SQLITE_FUNCTIONS(YANGE_SQLITE_FIND)
#undef YANGE_SQLITE_FIND
  return NULL;
}

// Has SQLite copy what is bound; the macro is a cast that Swift does not see.
static inline sqlite3_destructor_type yange_sqlite_copied(void) { return SQLITE_TRANSIENT; }

#endif
