#ifndef YANGE_CLIBGIT2_SHIM_H
#define YANGE_CLIBGIT2_SHIM_H

#include <git2.h>

// git_libgit2_opts is variadic, which Swift cannot call.
static inline int yange_git_set_option(int option, int value) {
  return git_libgit2_opts(option, value);
}

#endif
