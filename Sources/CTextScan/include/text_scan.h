// placeholder, filled below
#ifndef ACORN_TEXT_SCAN_H
#define ACORN_TEXT_SCAN_H
#include <stddef.h>
#include <stdint.h>
#endif
