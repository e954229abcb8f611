#ifndef COMMONS_LICENSE_INDEX_H
#define COMMONS_LICENSE_INDEX_H

#include <stddef.h>

extern const unsigned char commons_license_index_start[];
extern const unsigned char commons_license_index_end[];

/// The first byte of the license index, which is part of the executable.
static inline const void *commons_license_index(void) {
    return commons_license_index_start;
}

/// The size of the license index in bytes.
static inline size_t commons_license_index_size(void) {
    return (size_t)(commons_license_index_end - commons_license_index_start);
}

#endif
