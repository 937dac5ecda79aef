#ifndef YANGE_CSHA_SHIM_H
#define YANGE_CSHA_SHIM_H

#include <stddef.h>
#include <stdint.h>

// The instructions for SHA-1 and SHA-256 that processors have since 2016 or so; Swift has no name for them. All that a
// report is read from is named by the one digest, which takes a twentieth of the reading without them, and all that git
// keeps by the other, which takes a tenth of a commit.

#if defined(__x86_64__)

#include <immintrin.h>

// Whether this processor has them: they came together.
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>

// To ask the processor costs a virtual machine ten microseconds a question; the C library has done so before.
static inline int yange_sha_is_native(void) { return CPU_FEATURE_ACTIVE(SHA) && CPU_FEATURE_ACTIVE(SSE4_1); }
#else
#include <cpuid.h>

static inline int yange_sha_is_native(void) {
  unsigned int a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 9) || !(c & 1u << 19)) return 0;  // SSSE3, SSE4.1
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29) != 0;
}
#endif

// Takes so many blocks of 64 bytes into the state. `constants` are the 64 of the standard.
__attribute__((target("sha,sse4.1,ssse3"))) static inline void yange_sha256_compress(
    uint32_t *state, const uint8_t *input, size_t blocks, const uint32_t *constants) {
  // The words of a block are big-endian.
  const __m128i order = _mm_set_epi64x(0x0C0D0E0F08090A0B, 0x0405060700010203);
  // The instructions want the words a, b, e, f in one register and c, d, g, h in the other.
  __m128i left = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i right = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(left, right, 8);
  __m128i cdgh = _mm_blend_epi16(right, left, 0xF0);
  for (; blocks > 0; blocks--, input += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma clang loop unroll(full)
    for (int turn = 0; turn < 16; turn++) {
      __m128i next;
      if (turn < 4) {
        next = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(input + 16 * turn)), order);
      } else {
        const __m128i last = words[(turn + 3) & 3];
        next = _mm_sha256msg1_epu32(words[turn & 3], words[(turn + 1) & 3]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(last, words[(turn + 2) & 3], 4));
        next = _mm_sha256msg2_epu32(next, last);
      }
      words[turn & 3] = next;
      const __m128i sum = _mm_add_epi32(next, _mm_loadu_si128((const __m128i *)(constants + 4 * turn)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  left = _mm_shuffle_epi32(abef, 0x1B);
  right = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(left, right, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(right, left, 8));
}

// The same for SHA-1.
__attribute__((target("sha,sse4.1,ssse3"))) static inline void yange_sha1_compress(
    uint32_t *state, const uint8_t *input, size_t blocks) {
  // The words of a block are big-endian, and the instructions want the first of four on top.
  const __m128i order = _mm_set_epi64x(0x0001020304050607, 0x08090A0B0C0D0E0F);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1B);
  __m128i e = _mm_set_epi32((int)state[4], 0, 0, 0);
  for (; blocks > 0; blocks--, input += 64) {
    const __m128i abcd_before = abcd, e_before = e;
    __m128i words[4];
    // Of the four rounds before, which have the `e` of the next in their `a`.
    __m128i last = abcd;
#pragma clang loop unroll(full)
    for (int turn = 0; turn < 20; turn++) {
      __m128i next;
      if (turn < 4) {
        next = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(input + 16 * turn)), order);
      } else {
        next = _mm_sha1msg1_epu32(words[turn & 3], words[(turn + 1) & 3]);
        next = _mm_sha1msg2_epu32(_mm_xor_si128(next, words[(turn + 2) & 3]), words[(turn + 3) & 3]);
      }
      words[turn & 3] = next;
      const __m128i sum = turn == 0 ? _mm_add_epi32(e, next) : _mm_sha1nexte_epu32(last, next);
      last = abcd;
      // Which function and constant is part of the instruction.
      if (turn < 5) abcd = _mm_sha1rnds4_epu32(abcd, sum, 0);
      else if (turn < 10) abcd = _mm_sha1rnds4_epu32(abcd, sum, 1);
      else if (turn < 15) abcd = _mm_sha1rnds4_epu32(abcd, sum, 2);
      else abcd = _mm_sha1rnds4_epu32(abcd, sum, 3);
    }
    e = _mm_sha1nexte_epu32(last, e_before);
    abcd = _mm_add_epi32(abcd, abcd_before);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1B));
  state[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

#else

static inline int yange_sha_is_native(void) { return 0; }

static inline void yange_sha256_compress(
    uint32_t *state, const uint8_t *input, size_t blocks, const uint32_t *constants) {}

static inline void yange_sha1_compress(uint32_t *state, const uint8_t *input, size_t blocks) {}

#endif

#endif
