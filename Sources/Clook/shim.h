#ifndef YANGE_CLOOK_SHIM_H
#define YANGE_CLOOK_SHIM_H

#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Looks at sixteen bytes of a text at once, from `index` on, which is less than `count`. A look gives a bit for each byte
// at which a character of some set may begin, the lowest for the first; a few others pass, and whoever looks tells them
// apart. Bits beyond the text mean nothing. Swift's own vectors come to calls, one for each operation.

typedef uint8_t yange_bytes __attribute__((vector_size(16)));
typedef int8_t yange_signs __attribute__((vector_size(16)));

static inline yange_bytes yange_load(const uint8_t *at) {
  yange_bytes bytes;
  __builtin_memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

static inline yange_signs yange_equal(yange_bytes bytes, uint8_t byte) { return (yange_signs)(bytes == byte); }

// Whether each byte is `first` or one of so many `more` behind it.
static inline yange_signs yange_among(yange_bytes bytes, uint8_t first, uint8_t more) {
  return (yange_signs)(bytes - first <= more);
}

static inline uint32_t yange_bits(yange_signs signs) {
#if defined(__SSE2__)
  return (uint32_t)_mm_movemask_epi8((__m128i)signs);
#else
  uint32_t bits = 0;
  for (int place = 0; place < 16; place++) bits |= (uint32_t)(signs[place] & 1) << place;
  return bits;
#endif
}

// A look takes the two bytes behind its sixteen as well. The end of a text is copied to where there are as many.
#define YANGE_LOOK(name, bits_of_first_and_third)                                                     \
  static inline __attribute__((always_inline)) uint32_t name##_here(const uint8_t *at) {              \
    const yange_bytes first = yange_load(at), third = yange_load(at + 2);                             \
    return yange_bits(bits_of_first_and_third);                                                       \
  }                                                                                                   \
  static __attribute__((noinline)) uint32_t name##_at_end(const uint8_t *at, size_t left) {           \
    uint8_t end[32] = {0};                                                                            \
    __builtin_memcpy(end, at, left);                                                                  \
    return name##_here(end);                                                                          \
  }                                                                                                   \
  static inline __attribute__((always_inline)) uint32_t name(                                         \
      const uint8_t *text, size_t index, size_t count) {                                              \
    return count - index >= 18 ? name##_here(text + index) : name##_at_end(text + index, count - index); \
  }

// The punctuation of Chinese text but its comma, signs of ASCII, 是 and 第.
YANGE_LOOK(
    yange_marks,
    yange_equal(first & 0xF0, 0x20) | yange_equal(first | 4, '?') |  // ? ;
        yange_equal(first | 1, 0xE3) | (yange_equal(first, 0xEF) & ~yange_equal(third, 0x8C)) |
        (yange_equal(first, 0xE6) & yange_equal(third, 0xAF)) | (yange_equal(first, 0xE7) & yange_equal(third, 0xAC)))

// White space of any width and characters without one.
YANGE_LOOK(
    yange_blanks,
    yange_among(first, 0, 0x20) | yange_equal(first, 0x7F) | yange_among(first, 0xC0, 0x22) |
        (yange_equal(first, 0xE3) & yange_equal(third, 0x80)) | (yange_equal(first, 0xEF) & yange_equal(third, 0xBF)))

// _ * X x of either width, × and figures such as ○ and △.
YANGE_LOOK(
    yange_masks,
    (yange_signs)((yange_signs)first >= '@') | yange_equal(first, '*') | yange_among(first, 0xC0, 0x22) |
        (yange_equal(first, 0xEF) & ~yange_equal(third, 0x8C)))

// 年 季 and 月 期 时 末, one of which every time holds.
YANGE_LOOK(
    yange_time_marks,
    (yange_equal(first, 0xE5) & (yange_equal(third, 0xB4) | yange_equal(third, 0xA3))) |
        (yange_equal(first, 0xE6) & (yange_equal(third, 0x88) | yange_equal(third, 0x9F) |
                                     yange_equal(third, 0xB6) | yange_equal(third, 0xAB))))

// The first bytes of characters of three, but for those that bind the second.
static inline __attribute__((always_inline)) uint32_t yange_leads(yange_bytes bytes) {
  return yange_bits(yange_among(bytes, 0xE1, 0x0E) & ~yange_equal(bytes, 0xED));
}

// The bytes that go on a character.
static inline __attribute__((always_inline)) uint32_t yange_others(yange_bytes bytes) {
  return yange_bits((yange_signs)((yange_signs)bytes < -64));
}

// How many of the bytes are known to be whole characters of UTF-8: such as have one byte or three, but for those whose
// first byte binds the second. Stops before others, and where fewer than 32 bytes are left.
static inline size_t yange_plain_utf8(const uint8_t *text, size_t count) {
  size_t index = 0;
  // The bytes that must go on a character that began before, a bit for each.
  uint64_t begun = 0;
  while (count - index >= 32) {
    const yange_bytes left = yange_load(text + index), right = yange_load(text + index + 16);
    const uint64_t leads = yange_leads(left) | (uint64_t)yange_leads(right) << 16;
    const uint32_t others = yange_others(left) | yange_others(right) << 16;
    const uint32_t none_of_ascii = yange_bits((yange_signs)left) | yange_bits((yange_signs)right) << 16;
    const uint64_t behind = leads << 1 | leads << 2 | begun;
    if ((uint32_t)behind != others || ((uint32_t)leads | others) != none_of_ascii) break;
    begun = behind >> 32;
    index += 32;
  }
  return index - (begun == 0 ? 0 : begun == 1 ? 2 : 1);
}

#endif
