#ifndef YANGE_CLIBGIT2_SHIM_H
#define YANGE_CLIBGIT2_SHIM_H

#include <git2.h>

// git_libgit2_opts is variadic, which Swift cannot call.
static inline int yange_git_set_option(int option, int value) {
  return git_libgit2_opts(option, value);
}

// A GNU function that Swift's Glibc module leaves out: writes all of a file system's changes to the disk.
extern int syncfs(int descriptor);

#endif
