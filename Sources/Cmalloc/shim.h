#ifndef YANGE_CMALLOC_SHIM_H
#define YANGE_CMALLOC_SHIM_H

// mallopt, which Swift's Glibc leaves out.
#include <malloc.h>

#endif
