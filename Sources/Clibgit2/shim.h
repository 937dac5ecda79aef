#ifndef YANGE_CLIBGIT2_SHIM_H
#define YANGE_CLIBGIT2_SHIM_H

#include <dlfcn.h>
#include <git2.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>
#endif
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>
#include <stddef.h>

// libgit2 and the dozen libraries behind it take several milliseconds to load and unload, which is more than a
// comparison of two files takes. So a release binary carries it where its archive is to be had (YANGE_LINKED, see
// Package.swift). Elsewhere it is loaded when the first store is opened: by the name of the version that these headers
// describe, as the linker would have asked for it, and all functions at once.

// The functions of libgit2 that are used, without their prefix.
#define YANGE_GIT_FUNCTIONS(use) \
  use(branch_name_is_valid) use(commit_author) use(commit_committer) use(commit_create) \
  use(commit_free) use(commit_lookup) use(commit_message_encoding) use(commit_message_raw) \
  use(commit_parent_id) use(commit_parentcount) use(commit_tree_id) use(config_free) \
  use(config_get_string) use(config_open_level) use(config_set_bool) use(error_last) use(error_set_str) \
  use(index_add) use(index_entry_stage) use(index_find_prefix) use(index_free) \
  use(index_get_byindex) use(index_open) use(index_remove) use(index_write) use(libgit2_features) \
  use(libgit2_init) use(libgit2_opts) use(merge_base) use(object_free) use(object_id) use(object_lookup) \
  use(object_peel) use(odb_add_backend) use(odb_backend_data_alloc) \
  use(odb_exists) use(odb_free) use(odb_hash) use(odb_new) use(odb_object_data) use(odb_object_free) \
  use(odb_object_size) use(odb_object_type) use(odb_read) use(odb_read_header) use(odb_refresh) use(odb_write) \
  use(reference_create) use(reference_create_matching) use(reference_free) use(reference_list) \
  use(reference_lookup) use(reference_name_to_id) use(reference_remove) \
  use(reference_symbolic_target) use(reference_target) use(reflog_entry_byindex) \
  use(reflog_entry_committer) use(reflog_entrycount) use(reflog_free) use(reflog_read) \
  use(repository_commondir) use(repository_config) use(repository_config_snapshot) \
  use(repository_free) use(repository_hashfile) use(repository_init_ext) \
  use(repository_init_options_init) use(repository_odb) use(repository_open_ext) \
  use(repository_path) use(repository_set_ident) use(repository_set_odb) use(repository_workdir) use(revparse_single) \
  use(revwalk_free) use(revwalk_new) use(revwalk_next) use(revwalk_push) use(revwalk_sorting) \
  use(signature_free) use(signature_new) use(strarray_dispose) use(tag_free) use(tag_lookup) \
  use(tag_target_id) use(tree_create_updated) use(tree_entry_byindex) use(tree_entry_byname) \
  use(tree_entry_filemode_raw) use(tree_entry_id) use(tree_entry_name) use(tree_entrycount) \
  use(tree_free) use(tree_lookup)

// Each function under its own type.
struct yange_git {
#define YANGE_GIT_FIELD(name) __typeof__(&git_##name) name;
  YANGE_GIT_FUNCTIONS(YANGE_GIT_FIELD)
#undef YANGE_GIT_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_git_load(struct yange_git *git) {
#ifdef YANGE_LINKED
#define YANGE_GIT_FIND(name) git->name = &git_##name;
#else
  void *library = dlopen("libgit2.so." LIBGIT2_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_GIT_FIND(name) \
  if (!(*(void **)&git->name = dlsym(library, "git_" #name))) return "libgit2 has no git_" #name;
#endif
  YANGE_GIT_FUNCTIONS(YANGE_GIT_FIND)
#undef YANGE_GIT_FIND
  return NULL;
}

// git_libgit2_opts is variadic, which Swift cannot call.
static inline int yange_git_set_option(const struct yange_git *git, int option, int value) {
  return git->libgit2_opts(option, value);
}

static inline int yange_git_set_size(const struct yange_git *git, int option, ptrdiff_t value) {
  return git->libgit2_opts(option, value);
}

// A GNU function that Swift's Glibc module leaves out: writes all of a file system's changes to the disk.
extern int syncfs(int descriptor);

#endif
