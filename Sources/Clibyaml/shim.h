#ifndef YANGE_CLIBYAML_SHIM_H
#define YANGE_CLIBYAML_SHIM_H

#include <dlfcn.h>
#include <yaml.h>

// libyaml is loaded with the first catalogue.yaml, as libgit2 is with the first store (see Clibgit2/shim.h).

// The functions of libyaml that are used, without their prefix.
#define YANGE_YAML_FUNCTIONS(use) \
  use(event_delete) use(parser_delete) use(parser_initialize) use(parser_parse) use(parser_set_encoding) \
  use(parser_set_input_string)

// Each function under its own type.
struct yange_yaml {
#define YANGE_YAML_FIELD(name) __typeof__(&yaml_##name) name;
  YANGE_YAML_FUNCTIONS(YANGE_YAML_FIELD)
#undef YANGE_YAML_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_yaml_load(struct yange_yaml *yaml) {
  void *library = dlopen("libyaml-0.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_YAML_FIND(name) \
  if (!(*(void **)&yaml->name = dlsym(library, "yaml_" #name))) return "libyaml has no yaml_" #name;
  YANGE_YAML_FUNCTIONS(YANGE_YAML_FIND)
#undef YANGE_YAML_FIND
  return NULL;
}

#endif
