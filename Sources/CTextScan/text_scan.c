#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE // for MADV_HUGEPAGE
#endif
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

// Likewise compiled per instruction set: the comparison of a row with its model.
#define REPEATS(NAME, ATTRIBUTES, MASKS, EQUAL)                                                              \
    ATTRIBUTES static acorn_repetition NAME(const acorn_model *model, const uint8_t *row) {                  \
        const acorn_repetition none = {0, 0, 0};                                                             \
        if (!EQUAL(model->row, row, model->head_bytes)) return none;                                         \
        const uint8_t *words = row + model->head_bytes;                                                      \
        block_masks m = MASKS(words);                                                                        \
        uint64_t second = m.tabs & (m.tabs - 1), third = second & (second - 1);                              \
        if (third == 0 || (m.feeds & (third ^ (third - 1))) != 0) return none;                               \
        uint32_t words_bytes = (uint32_t)__builtin_ctzll(second), tail = (uint32_t)__builtin_ctzll(third);   \
        if (!EQUAL(model->row + model->tail, words + tail, model->tail_bytes)) return none;                  \
        const uint8_t *last = words + tail + model->tail_bytes;                                              \
        m = MASKS(last);                                                                                     \
        uint64_t before = m.feeds ^ (m.feeds - 1);                                                           \
        if (m.feeds == 0 || __builtin_popcountll(m.tabs & before) != 1) return none;                         \
        uint32_t bytes = (uint32_t)(last - row) + (uint32_t)__builtin_ctzll(m.feeds) + 1;                    \
        return (acorn_repetition){bytes, words_bytes, tail};                                                 \
    }

#if defined(__x86_64__)
static inline int equal_sse2(const uint8_t *a, const uint8_t *b, size_t count) {
    size_t at = 0;
    __m128i same = _mm_set1_epi8(-1);
    for (; at + 16 <= count; at += 16) {
        same = _mm_and_si128(same, _mm_cmpeq_epi8(
            _mm_loadu_si128((const __m128i *)(a + at)), _mm_loadu_si128((const __m128i *)(b + at))));
    }
    __m128i last = _mm_cmpeq_epi8(
        _mm_loadu_si128((const __m128i *)(a + at)), _mm_loadu_si128((const __m128i *)(b + at)));
    uint32_t wanted = ((uint32_t)1 << (count - at)) - 1;
    return _mm_movemask_epi8(same) == 0xFFFF && (~(uint32_t)_mm_movemask_epi8(last) & wanted) == 0;
}

__attribute__((target("avx2"))) static inline int equal_avx2(const uint8_t *a, const uint8_t *b, size_t count) {
    size_t at = 0;
    __m256i same = _mm256_set1_epi8(-1);
    for (; at + 32 <= count; at += 32) {
        same = _mm256_and_si256(same, _mm256_cmpeq_epi8(
            _mm256_loadu_si256((const __m256i *)(a + at)), _mm256_loadu_si256((const __m256i *)(b + at))));
    }
    __m256i last = _mm256_cmpeq_epi8(
        _mm256_loadu_si256((const __m256i *)(a + at)), _mm256_loadu_si256((const __m256i *)(b + at)));
    uint32_t wanted = ((uint32_t)1 << (count - at)) - 1;
    return _mm256_movemask_epi8(same) == -1 && (~(uint32_t)_mm256_movemask_epi8(last) & wanted) == 0;
}

#define AVX2 __attribute__((target("avx2,bmi,popcnt")))
FIND_ROW(find_row_sse2, , masks_sse2)
FIND_ROW(find_row_avx2, AVX2, masks_avx2)
REPEATS(repeats_sse2, , masks_sse2, equal_sse2)
REPEATS(repeats_avx2, AVX2, masks_avx2, equal_avx2)

static inline int has_avx2(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"); }

acorn_row acorn_find_row(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max) {
    return has_avx2() ? find_row_avx2(text, length, marks, marks_max) : find_row_sse2(text, length, marks, marks_max);
}

acorn_repetition acorn_repeats(const acorn_model *model, const uint8_t *row) {
    return has_avx2() ? repeats_avx2(model, row) : repeats_sse2(model, row);
}
#else
#include <string.h>

static inline int equal_plain(const uint8_t *a, const uint8_t *b, size_t count) { return memcmp(a, b, count) == 0; }

FIND_ROW(find_row_plain, , masks_plain)
REPEATS(repeats_plain, , masks_plain, equal_plain)

acorn_row acorn_find_row(const uint8_t *text, size_t length, uint32_t *marks, size_t marks_max) {
    return find_row_plain(text, length, marks, marks_max);
}

acorn_repetition acorn_repeats(const acorn_model *model, const uint8_t *row) { return repeats_plain(model, row); }
#endif

#if defined(__linux__)
#include <sys/mman.h>

void acorn_prefer_huge_pages(void *memory, size_t bytes) {
    const uintptr_t page = (uintptr_t)1 << 21;
    uintptr_t from = ((uintptr_t)memory + page - 1) & ~(page - 1), to = ((uintptr_t)memory + bytes) & ~(page - 1);
    // Only a wish: a kernel without huge pages refuses, and nothing is lost.
    if (from < to) (void)madvise((void *)from, to - from, MADV_HUGEPAGE);
}
#else
void acorn_prefer_huge_pages(void *memory, size_t bytes) { (void)memory, (void)bytes; }
#endif
