#ifndef YANGE_CPROCESS_SHIM_H
#define YANGE_CPROCESS_SHIM_H

// How a process lies in memory and on the processors: what Swift's Glibc leaves out. None of it has to work.

#include <malloc.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

extern char __data_start[], _edata[];

// Lays in whole pages between two places, to be written.
static inline void yange_lay_in(uintptr_t start, uintptr_t end) {
  const uintptr_t page = 4096;
  start = (start + page - 1) & ~(page - 1);
  if (start < end) madvise((void *)start, (end - start) & ~(page - 1), MADV_POPULATE_WRITE);
}

// Gives the process its own copy of all its variables that begin with a value.
static inline void yange_copy_variables(void) { yange_lay_in((uintptr_t)__data_start & ~(uintptr_t)4095, (uintptr_t)_edata); }

// Takes so much memory from the system in one go, which malloc gives out next.
static inline void yange_fill_heap(size_t count) {
  char *place = malloc(count);
  if (place) yange_lay_in((uintptr_t)place, (uintptr_t)place + count);
  free(place);
}

// Makes room for so much memory of the thread that asks, which malloc gives out next. By itself a thread's memory grows a page at
// a time, with a system call for each that the other processors hear of.
static inline void yange_widen_heap(size_t count) {
  // Or the compiler leaves both out.
  void *volatile place = malloc(count);
  free(place);
}

// GNU's function by a name of its own: to ask for GNU's functions gives other types than Swift's Glibc has.
extern int yange_set_affinity(pthread_t thread, size_t size, const unsigned long *processors) __asm__("pthread_setaffinity_np");

// Keeps another thread off the processor that this one is on, where there is one more.
static inline void yange_keep_apart(pthread_t thread) {
  unsigned long processors[16] = {0};
  const unsigned word = 8 * sizeof processors[0];
  unsigned own = 0;
  if (syscall(SYS_getcpu, &own, NULL, NULL) != 0 || own / word >= 16) return;
  if (syscall(SYS_sched_getaffinity, 0, sizeof processors, processors) < 0) return;
  processors[own / word] &= ~(1ul << own % word);
  for (int place = 0; place < 16; place++) {
    if (processors[place]) {
      yange_set_affinity(thread, sizeof processors, processors);
      return;
    }
  }
}

#endif
