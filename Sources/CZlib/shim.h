#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see. 31: gzip alone, with its checksum and length checked.
static inline int acorn_inflate_gzip(z_stream *stream) { return inflateInit2(stream, 31); }
