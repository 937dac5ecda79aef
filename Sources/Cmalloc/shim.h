#ifndef YANGE_CMALLOC_SHIM_H
#define YANGE_CMALLOC_SHIM_H

// mallopt, which Swift's Glibc leaves out.
#include <malloc.h>

#include <stdint.h>
#include <sys/mman.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

extern char __data_start[], _edata[];

// Gives the process its own copy of all its variables that begin with a value. Where it does not work, nothing happens.
static inline void yange_copy_variables(void) {
  const uintptr_t page = 4096, start = (uintptr_t)__data_start & ~(page - 1);
  madvise((void *)start, (uintptr_t)_edata - start, MADV_POPULATE_WRITE);
}

#endif
