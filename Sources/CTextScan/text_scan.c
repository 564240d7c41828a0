#include "text_scan.h"

#if defined(__x86_64__)
#include <immintrin.h>

// Two masks of a 64-byte block: bit i is set where byte i is `a`, or `b`.
static inline void masks_sse2(const uint8_t *p, uint64_t *tabs, uint64_t *feeds) {
    const __m128i tab = _mm_set1_epi8('\t'), feed = _mm_set1_epi8('\n');
    uint64_t t = 0, f = 0;
    for (int i = 0; i < 4; i++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(p + 16 * i));
        t |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, tab)) << (16 * i);
        f |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, feed)) << (16 * i);
    }
    *tabs = t;
    *feeds = f;
}

__attribute__((target("avx2"))) static inline void masks_avx2(const uint8_t *p, uint64_t *tabs, uint64_t *feeds) {
    const __m256i tab = _mm256_set1_epi8('\t'), feed = _mm256_set1_epi8('\n');
    __m256i a = _mm256_loadu_si256((const __m256i *)p), b = _mm256_loadu_si256((const __m256i *)(p + 32));
    *tabs = (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, tab))
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, tab)) << 32;
    *feeds = (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, feed))
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, feed)) << 32;
}
#else
static inline void masks_plain(const uint8_t *p, uint64_t *tabs, uint64_t *feeds) {
    uint64_t t = 0, f = 0;
    for (int i = 0; i < 64; i++) {
        t |= (uint64_t)(p[i] == '\t') << i;
        f |= (uint64_t)(p[i] == '\n') << i;
    }
    *tabs = t;
    *feeds = f;
}
#endif

// Written once, compiled per instruction set. Offsets are written eight at a time whether or not there are that many: the
// next block overwrites what was too much, and that is cheaper than a branch per offset.
#define FIND(NAME, ATTRIBUTES, MASKS)                                                                        \
    ATTRIBUTES static size_t NAME(                                                                           \
        const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines) {         \
        size_t count = 0, ends = 0;                                                                          \
        for (size_t at = 0; at < length; at += 64) {                                                         \
            uint64_t tabs, feeds;                                                                            \
            MASKS(text + at, &tabs, &feeds);                                                                 \
            if (length - at < 64) {                                                                          \
                uint64_t inside = ((uint64_t)1 << (length - at)) - 1;                                        \
                tabs &= inside;                                                                              \
                feeds &= inside;                                                                             \
            }                                                                                                \
            uint64_t marks = tabs | feeds;                                                                   \
            for (uint64_t rest = feeds; rest; rest &= rest - 1) {                                            \
                uint64_t before = (rest & (~rest + 1)) - 1;                                                  \
                line_ends[ends++] = (uint32_t)(count + (size_t)__builtin_popcountll(marks & before));        \
            }                                                                                                \
            uint32_t *out = offsets + count;                                                                 \
            size_t found = (size_t)__builtin_popcountll(marks);                                              \
            count += found;                                                                                  \
            for (size_t done = 0; done < found; done += 8) {                                                 \
                for (int i = 0; i < 8; i++) {                                                                \
                    out[i] = (uint32_t)at + (uint32_t)__builtin_ctzll(marks | (uint64_t)1 << 63);            \
                    marks &= marks - 1;                                                                      \
                }                                                                                            \
                out += 8;                                                                                    \
            }                                                                                                \
        }                                                                                                    \
        *lines = ends;                                                                                       \
        return count;                                                                                        \
    }

#if defined(__x86_64__)
FIND(find_sse2, , masks_sse2)
FIND(find_avx2, __attribute__((target("avx2,bmi,popcnt"))), masks_avx2)

size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        ? find_avx2(text, length, offsets, line_ends, lines)
        : find_sse2(text, length, offsets, line_ends, lines);
}
#else
FIND(find_plain, , masks_plain)

size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines) {
    return find_plain(text, length, offsets, line_ends, lines);
}
#endif
