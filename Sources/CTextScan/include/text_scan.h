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

/// One row: its bytes with the line feed, its tabs and the line feed counted together, and whether a byte beyond ASCII
/// is among them. Without a line feed in reach there are no marks and all bytes belong to the row.
typedef struct {
    size_t bytes, marks;
    int high;
} acorn_row;

/// Finds the first row of `text[0..<length]` and writes the offsets of its tabs and its line feed to `marks`, in order;
/// of more than `marks_max` only the count is right.
///
/// `text` must be readable for 63 bytes past `length`, `marks` have room for `marks_max + 64` numbers. `length` must be
/// below 2³².
acorn_row acorn_find_row(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max);

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

/// Whether `a[0..<count]` and `b[0..<count]` are the same. Reads up to 15 bytes of both past `count`.
static inline __attribute__((always_inline)) int acorn_equal(const uint8_t *a, const uint8_t *b, size_t count) {
#if defined(__SSE2__)
    size_t at = 0;
    __m128i same = _mm_set1_epi8(-1);
    for (; at + 16 <= count; at += 16) {
        same = _mm_and_si128(same, _mm_cmpeq_epi8(
            _mm_loadu_si128((const __m128i *)(a + at)), _mm_loadu_si128((const __m128i *)(b + at))));
    }
    __m128i last = _mm_cmpeq_epi8(
        _mm_loadu_si128((const __m128i *)(a + at)), _mm_loadu_si128((const __m128i *)(b + at)));
    unsigned wanted = (1u << (count - at)) - 1;
    return _mm_movemask_epi8(same) == 0xFFFF && (~(unsigned)_mm_movemask_epi8(last) & wanted) == 0;
#else
    return memcmp(a, b, count) == 0;
#endif
}

/// The tabs and line feeds of `text[0..<64]`: bit i is set where byte i is one.
static inline __attribute__((always_inline)) uint64_t acorn_marks_of_64(const uint8_t *text) {
    uint64_t marks = 0;
#if defined(__SSE2__)
    const __m128i tab = _mm_set1_epi8('\t'), feed = _mm_set1_epi8('\n');
    for (int i = 0; i < 4; i++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(text + 16 * i));
        __m128i found = _mm_or_si128(_mm_cmpeq_epi8(v, tab), _mm_cmpeq_epi8(v, feed));
        marks |= (uint64_t)(uint32_t)_mm_movemask_epi8(found) << (16 * i);
    }
#else
    for (int i = 0; i < 64; i++) marks |= (uint64_t)(text[i] == '\t' || text[i] == '\n') << i;
#endif
    return marks;
}

/// Asks the processor to fetch memory that is about to be written.
static inline __attribute__((always_inline)) void acorn_prefetch(const void *address) {
    __builtin_prefetch(address, 1);
}

#endif
