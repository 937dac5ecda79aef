#ifndef YANGE_CLIBZ_SHIM_H
#define YANGE_CLIBZ_SHIM_H

#include <dlfcn.h>
#include <zlib.h>

// zlib is linked or loaded as libgit2 is, which uses it too (see Clibgit2/shim.h).

// The functions of zlib that are used.
#define YANGE_ZLIB_FUNCTIONS(use) \
  use(crc32) use(deflate) use(deflateBound) use(deflateEnd) use(deflateInit2_) use(deflateReset) use(inflate) \
  use(inflateEnd) use(inflateInit_) use(inflateReset)

// Each function under its own type.
struct yange_zlib {
#define YANGE_ZLIB_FIELD(name) __typeof__(&name) name;
  YANGE_ZLIB_FUNCTIONS(YANGE_ZLIB_FIELD)
#undef YANGE_ZLIB_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_zlib_load(struct yange_zlib *zlib) {
#ifdef YANGE_LINKED
#define YANGE_ZLIB_FIND(name) zlib->name = &name;
#else
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_ZLIB_FIND(name) \
  if (!(*(void **)&zlib->name = dlsym(library, #name))) return "zlib has no " #name;
#endif
  YANGE_ZLIB_FUNCTIONS(YANGE_ZLIB_FIND)
#undef YANGE_ZLIB_FIND
  return NULL;
}

// Both are macros that name the version and the size of the structure, which Swift does not see.
static inline int yange_deflate_init(const struct yange_zlib *zlib, z_stream *stream, int level, int window, int memory) {
  return zlib->deflateInit2_(
      stream, level, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, (int)sizeof(z_stream));
}

static inline int yange_inflate_init(const struct yange_zlib *zlib, z_stream *stream) {
  return zlib->inflateInit_(stream, ZLIB_VERSION, (int)sizeof(z_stream));
}

#endif
