// libFuzzer used as a library: the one function of it that is called rather than calling. And Linux's files in memory,
// which Swift's Glibc does not show.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one_input)(const uint8_t *data, size_t size));

int memfd_create(const char *name, unsigned int flags);
