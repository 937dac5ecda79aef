#ifndef YANGE_CLIBXML2_SHIM_H
#define YANGE_CLIBXML2_SHIM_H

#include <dlfcn.h>
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers clash with those of Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

// libxml2 brings ICU's data along, so it is loaded with the first document that needs it, as libgit2 is with the
// first store (see Clibgit2/shim.h).

// The functions of libxml2 that are used.
#define YANGE_XML_FUNCTIONS(use) \
  use(htmlCreateMemoryParserCtxt) use(htmlCtxtUseOptions) use(htmlFreeParserCtxt) use(htmlParseDocument) \
  use(xmlCreateMemoryParserCtxt) use(xmlCtxtUseOptions) use(xmlFreeDoc) use(xmlFreeParserCtxt) \
  use(xmlInitParser) use(xmlParseDocument) use(xmlStopParser) use(xmlSwitchEncoding)

// Each function under its own type.
struct yange_xml {
#define YANGE_XML_FIELD(name) __typeof__(&name) name;
  YANGE_XML_FUNCTIONS(YANGE_XML_FIELD)
#undef YANGE_XML_FIELD
};

// Returns NULL, or what went wrong in words that live until this thread loads something else.
static inline const char *yange_xml_load(struct yange_xml *xml) {
  // From 2.14 on the library has another name.
  void *library = dlopen(LIBXML_VERSION >= 21400 ? "libxml2.so.16" : "libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define YANGE_XML_FIND(name) \
  if (!(*(void **)&xml->name = dlsym(library, #name))) return "libxml2 has no " #name;
  YANGE_XML_FUNCTIONS(YANGE_XML_FIND)
#undef YANGE_XML_FIND
  xml->xmlInitParser();
  return NULL;
}

#endif
