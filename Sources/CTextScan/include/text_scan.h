// Finds tabs and line ends sixty-four bytes at a time: the one thing that Swift cannot yet say without leaving speed
// behind, because a SIMD comparison has no portable way to become a bit mask there
// (Docs/Decisions/0005-one-fast-room.md).
#ifndef ACORN_TEXT_SCAN_H
#define ACORN_TEXT_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// Writes the offset of every tab and line feed of `text[0..<length]` to `offsets`, in order, and for every line
/// feed its index in `offsets` to `line_ends`. Returns the number of offsets; `*lines` becomes the number of line
/// feeds, and `*high` is not zero when a byte beyond ASCII is among them.
///
/// `text` must be readable up to the next multiple of 64 past `length`. `offsets` must have room for `length + 8`
/// numbers and `line_ends` for `length + 8`. `length` must be below 2³².
size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines, uint32_t *high);

#if defined(__SSE2__)
#include <emmintrin.h>
#else
#include <string.h>
#endif

/// Whether `a[0..<count]` and `b[0..<count]` are the same, for `count` up to 32. Reads 32 bytes of both, whatever
/// `count` is: callers keep that much readable.
static inline __attribute__((always_inline)) int acorn_equal_up_to_32(
    const uint8_t *a, const uint8_t *b, size_t count) {
#if defined(__SSE2__)
    __m128i low = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)a), _mm_loadu_si128((const __m128i *)b));
    __m128i high = _mm_cmpeq_epi8(
        _mm_loadu_si128((const __m128i *)(a + 16)), _mm_loadu_si128((const __m128i *)(b + 16)));
    uint64_t same = (uint32_t)_mm_movemask_epi8(low) | (uint64_t)(uint32_t)_mm_movemask_epi8(high) << 16;
    uint64_t wanted = ((uint64_t)1 << count) - 1;
    return (~same & wanted) == 0;
#else
    return memcmp(a, b, count) == 0;
#endif
}

/// Asks the processor to fetch memory that is about to be written.
static inline __attribute__((always_inline)) void acorn_prefetch(const void *address) {
    __builtin_prefetch(address, 1);
}

#endif
