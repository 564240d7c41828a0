#include "text_scan.h"

// Masks of a 64-byte block: bit i is set where byte i is a tab, a line feed, beyond ASCII.
typedef struct {
    uint64_t tabs, feeds, high;
} block_masks;

#if defined(__x86_64__)
#include <immintrin.h>

static inline block_masks masks_sse2(const uint8_t *p) {
    const __m128i tab = _mm_set1_epi8('\t'), feed = _mm_set1_epi8('\n');
    block_masks m = {0, 0, 0};
    for (int i = 0; i < 4; i++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(p + 16 * i));
        m.tabs |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, tab)) << (16 * i);
        m.feeds |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, feed)) << (16 * i);
        m.high |= (uint64_t)(uint32_t)_mm_movemask_epi8(v) << (16 * i);
    }
    return m;
}

__attribute__((target("avx2"))) static inline block_masks masks_avx2(const uint8_t *p) {
    const __m256i tab = _mm256_set1_epi8('\t'), feed = _mm256_set1_epi8('\n');
    __m256i a = _mm256_loadu_si256((const __m256i *)p), b = _mm256_loadu_si256((const __m256i *)(p + 32));
    block_masks m;
    m.tabs = (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, tab))
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, tab)) << 32;
    m.feeds = (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, feed))
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, feed)) << 32;
    m.high = (uint64_t)(uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
    return m;
}
#else
static inline block_masks masks_plain(const uint8_t *p) {
    block_masks m = {0, 0, 0};
    for (int i = 0; i < 64; i++) {
        m.tabs |= (uint64_t)(p[i] == '\t') << i;
        m.feeds |= (uint64_t)(p[i] == '\n') << i;
        m.high |= (uint64_t)(p[i] >> 7) << i;
    }
    return m;
}
#endif

// Written once, compiled per instruction set. What is data-dependent is not branched on where it can be helped: a
// line end is written whether or not there is one, offsets eight at a time whether or not there are that many. The
// next block overwrites what was too much, which costs less than a branch that is guessed wrong every other time.
#define FIND(NAME, ATTRIBUTES, MASKS)                                                                        \
    ATTRIBUTES static size_t NAME(                                                                           \
        const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines,           \
        uint32_t *high) {                                                                                    \
        size_t count = 0, ends = 0;                                                                          \
        uint64_t beyond = 0;                                                                                 \
        for (size_t at = 0; at < length; at += 64) {                                                         \
            block_masks m = MASKS(text + at);                                                                \
            if (length - at < 64) {                                                                          \
                uint64_t inside = ((uint64_t)1 << (length - at)) - 1;                                        \
                m.tabs &= inside;                                                                            \
                m.feeds &= inside;                                                                           \
                m.high &= inside;                                                                            \
            }                                                                                                \
            beyond |= m.high;                                                                                \
            uint64_t marks = m.tabs | m.feeds;                                                               \
            uint64_t before = (m.feeds & (~m.feeds + 1)) - 1;                                                \
            line_ends[ends] = (uint32_t)(count + (size_t)__builtin_popcountll(marks & before));              \
            ends += m.feeds != 0;                                                                            \
            for (uint64_t rest = m.feeds & (m.feeds - 1); rest; rest &= rest - 1) {                          \
                uint64_t ahead = (rest & (~rest + 1)) - 1;                                                   \
                line_ends[ends++] = (uint32_t)(count + (size_t)__builtin_popcountll(marks & ahead));         \
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
        *high = beyond != 0;                                                                                 \
        return count;                                                                                        \
    }

#if defined(__x86_64__)
FIND(find_sse2, , masks_sse2)
FIND(find_avx2, __attribute__((target("avx2,bmi,popcnt"))), masks_avx2)

size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines, uint32_t *high) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        ? find_avx2(text, length, offsets, line_ends, lines, high)
        : find_sse2(text, length, offsets, line_ends, lines, high);
}
#else
FIND(find_plain, , masks_plain)

size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines, uint32_t *high) {
    return find_plain(text, length, offsets, line_ends, lines, high);
}
#endif

// Written once, compiled per instruction set. What is data-dependent is not branched on where it can be helped: offsets
// are written eight at a time whether or not there are that many. The next block overwrites what was too much, which
// costs less than a branch that is guessed wrong every other time.
#define FIND_ROW(NAME, ATTRIBUTES, MASKS)                                                                    \
    ATTRIBUTES static acorn_row NAME(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max) { \
        size_t count = 0;                                                                                    \
        uint64_t beyond = 0;                                                                                 \
        for (size_t at = 0; at < length; at += 64) {                                                         \
            block_masks m = MASKS(text + at);                                                                \
            uint64_t first_feed = m.feeds & (~m.feeds + 1);                                                  \
            uint64_t row = first_feed | (first_feed - 1);                                                    \
            uint64_t found = (m.tabs | first_feed) & row;                                                    \
            beyond |= m.high & row;                                                                          \
            size_t found_count = (size_t)__builtin_popcountll(found);                                        \
            uint32_t *out = marks + (count < marks_max ? count : marks_max);                                 \
            count += found_count;                                                                            \
            for (size_t done = 0; done < found_count; done += 8) {                                           \
                for (int i = 0; i < 8; i++) {                                                                \
                    out[i] = (uint32_t)at + (uint32_t)__builtin_ctzll(found | (uint64_t)1 << 63);            \
                    found &= found - 1;                                                                      \
                }                                                                                            \
                out += 8;                                                                                    \
            }                                                                                                \
            if (first_feed) {                                                                                \
                size_t bytes = at + (size_t)__builtin_ctzll(first_feed) + 1;                                 \
                if (bytes > length) break;                                                                   \
                return (acorn_row){bytes, count, beyond != 0};                                               \
            }                                                                                                \
        }                                                                                                    \
        return (acorn_row){length, 0, 0};                                                                    \
    }

#if defined(__x86_64__)
FIND_ROW(find_row_sse2, , masks_sse2)
FIND_ROW(find_row_avx2, __attribute__((target("avx2,bmi,popcnt"))), masks_avx2)

acorn_row acorn_find_row(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
        ? find_row_avx2(text, length, marks, marks_max)
        : find_row_sse2(text, length, marks, marks_max);
}
#else
FIND_ROW(find_row_plain, , masks_plain)

acorn_row acorn_find_row(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max) {
    return find_row_plain(text, length, marks, marks_max);
}
#endif
