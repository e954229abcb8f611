#include <git2.h>
#include <git2/sys/alloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// An allocator that refuses single allocations above a limit, because an object of some kilobytes may unpack to gigabytes
// and libgit2 unpacks whole objects, and the objects that they are stored as differences to.

enum { COMMONS_SCAN_ALLOCATION_LIMIT = 256 << 20 };

static void *commons_scan_malloc(size_t size, const char *file, int line) {
    (void)file, (void)line;
    return size > COMMONS_SCAN_ALLOCATION_LIMIT ? NULL : malloc(size);
}

static void *commons_scan_realloc(void *memory, size_t size, const char *file, int line) {
    (void)file, (void)line;
    return size > COMMONS_SCAN_ALLOCATION_LIMIT ? NULL : realloc(memory, size);
}

static void commons_scan_free(void *memory) { free(memory); }

// From version 1.7 on libgit2 derives the other functions from these three.
#if LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR < 7

static size_t commons_scan_product(size_t count, size_t size) {
    return size != 0 && count > SIZE_MAX / size ? SIZE_MAX : count * size;
}

static void *commons_scan_calloc(size_t count, size_t size, const char *file, int line) {
    (void)file, (void)line;
    return commons_scan_product(count, size) > COMMONS_SCAN_ALLOCATION_LIMIT ? NULL : calloc(count, size);
}

static char *commons_scan_substrdup(const char *text, size_t length, const char *file, int line) {
    char *copy = length == SIZE_MAX ? NULL : commons_scan_malloc(length + 1, file, line);
    if (copy == NULL) return NULL;
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

static char *commons_scan_strdup(const char *text, const char *file, int line) {
    return commons_scan_substrdup(text, strlen(text), file, line);
}

static char *commons_scan_strndup(const char *text, size_t limit, const char *file, int line) {
    return commons_scan_substrdup(text, strnlen(text, limit), file, line);
}

static void *commons_scan_reallocarray(void *memory, size_t count, size_t size, const char *file, int line) {
    return commons_scan_realloc(memory, commons_scan_product(count, size), file, line);
}

static void *commons_scan_mallocarray(size_t count, size_t size, const char *file, int line) {
    return commons_scan_malloc(commons_scan_product(count, size), file, line);
}

static inline int commons_scan_limit_allocations(void) {
    git_allocator allocator = {
        .gmalloc = commons_scan_malloc,
        .gcalloc = commons_scan_calloc,
        .gstrdup = commons_scan_strdup,
        .gstrndup = commons_scan_strndup,
        .gsubstrdup = commons_scan_substrdup,
        .grealloc = commons_scan_realloc,
        .greallocarray = commons_scan_reallocarray,
        .gmallocarray = commons_scan_mallocarray,
        .gfree = commons_scan_free,
    };
    return git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

#else

static inline int commons_scan_limit_allocations(void) {
    git_allocator allocator = {
        .gmalloc = commons_scan_malloc,
        .grealloc = commons_scan_realloc,
        .gfree = commons_scan_free,
    };
    return git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

#endif
