#ifndef YANGE_CLIBZIP_SHIM_H
#define YANGE_CLIBZIP_SHIM_H

#include <dlfcn.h>
#include <zip.h>

// libzip is loaded with the first archive, as libgit2 is with the first store (see Clibgit2/shim.h).

// The functions of libzip that are used, without their prefix.
#define YANGE_ZIP_FUNCTIONS(use) \
  use(discard) use(error_fini) use(error_init) use(error_strerror) use(fclose) use(fopen_index) \
  use(fread) use(get_name) use(get_num_entries) use(open_from_source) use(source_buffer_create) \
  use(source_free) use(stat_index)

// Each function under its own type.
struct yange_zip {
#define YANGE_ZIP_FIELD(name) __typeof__(&zip_##name) name;
  YANGE_ZIP_FUNCTIONS(YANGE_ZIP_FIELD)
#undef YANGE_ZIP_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_zip_load(struct yange_zip *zip) {
  // Debian 12 and Ubuntu 24.04 name libzip 1.7 with 4, everyone else with 5; what we call is the same in both.
  void *library = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_ZIP_FIND(name) \
  if (!(*(void **)&zip->name = dlsym(library, "zip_" #name))) return "libzip has no zip_" #name;
  YANGE_ZIP_FUNCTIONS(YANGE_ZIP_FIND)
#undef YANGE_ZIP_FIND
  return NULL;
}

#endif
