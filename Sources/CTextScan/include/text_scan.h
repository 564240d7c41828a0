// Finds tabs and line ends sixty-four bytes at a time: the one thing that Swift cannot yet say without leaving speed behind,
// because a SIMD comparison has no portable way to become a bit mask there (Docs/Decisions/0005-one-fast-room.md).
#ifndef ACORN_TEXT_SCAN_H
#define ACORN_TEXT_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// Writes the offset of every tab and line feed of `text[0..<length]` to `offsets`, in order, and for every line feed its
/// index in `offsets` to `line_ends`. Returns the number of offsets; `*lines` becomes the number of line feeds.
///
/// `text` must be readable up to the next multiple of 64 past `length`. `offsets` must have room for `length + 8` numbers and
/// `line_ends` for `length + 1`. `length` must be below 2³².
size_t acorn_find_tabs_and_line_ends(
    const uint8_t *text, size_t length, uint32_t *offsets, uint32_t *line_ends, size_t *lines);

#endif
