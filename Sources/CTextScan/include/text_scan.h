// Finds and compares the cells of rows many bytes at a time: the one thing that Swift cannot yet say without leaving
// speed behind, because a SIMD comparison has no portable way to become a bit mask there
// (Docs/Decisions/0005-one-fast-room.md).
#ifndef ACORN_TEXT_SCAN_H
#define ACORN_TEXT_SCAN_H

#include <stddef.h>
#include <stdint.h>

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

/// A row that others are held against: the bytes it begins with, and those from `tail` on that stand in its middle.
typedef struct {
    const uint8_t *row;
    size_t head_bytes, tail, tail_bytes;
} acorn_model;

/// A row that repeats a model: its bytes with the line feed, and counted from the end of the head, the end of its two
/// words and of its amount. Without any bytes where it does not.
typedef struct {
    uint32_t bytes, words, amount;
} acorn_repetition;

/// Whether a row is the model's head, two words and an amount with a tab between them, the model's tail, two cells
/// and a line feed. Words and amount together, and likewise the last two cells, have at most 64 bytes.
///
/// Up to 192 bytes more than the model's head and tail must be readable.
acorn_repetition acorn_repeats(const acorn_model *model, const uint8_t *row);

/// Asks the system to back a large table with large pages, which makes reading it at random cheaper.
void acorn_prefer_huge_pages(void *memory, size_t bytes);

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
