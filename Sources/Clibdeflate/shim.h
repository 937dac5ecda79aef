#ifndef YANGE_CLIBDEFLATE_SHIM_H
#define YANGE_CLIBDEFLATE_SHIM_H

#include <dlfcn.h>
#include <libdeflate.h>
#include <stddef.h>

// libdeflate makes the same format as zlib in half the time, of pieces that lie in memory whole. It is linked or loaded as
// libgit2 is (see Clibgit2/shim.h), and may be missing.

// The functions of libdeflate that are used, without their prefix.
#define YANGE_LIBDEFLATE_FUNCTIONS(use) \
  use(adler32) use(alloc_compressor) use(alloc_decompressor) use(deflate_compress) use(deflate_compress_bound) \
  use(deflate_decompress_ex) use(free_compressor) use(free_decompressor)

// Each function under its own type.
struct yange_libdeflate {
#define YANGE_LIBDEFLATE_FIELD(name) __typeof__(&libdeflate_##name) name;
  YANGE_LIBDEFLATE_FUNCTIONS(YANGE_LIBDEFLATE_FIELD)
#undef YANGE_LIBDEFLATE_FIELD
};

// Whether it is there.
static inline int yange_libdeflate_load(struct yange_libdeflate *libdeflate) {
#ifdef YANGE_LINKED
#define YANGE_LIBDEFLATE_FIND(name) libdeflate->name = &libdeflate_##name;
#else
  void *library = dlopen("libdeflate.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define YANGE_LIBDEFLATE_FIND(name) \
  if (!(*(void **)&libdeflate->name = dlsym(library, "libdeflate_" #name))) return 0;
#endif
  YANGE_LIBDEFLATE_FUNCTIONS(YANGE_LIBDEFLATE_FIND)
#undef YANGE_LIBDEFLATE_FIND
  return 1;
}

#endif
