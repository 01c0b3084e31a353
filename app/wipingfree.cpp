// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords and the values of secrets pass through request bodies, JSON trees and strings of Qt, none of
// which wipes its memory, and none of which can be made to. So the program's own `free` overwrites what is
// given back: what was secret is gone with its last owner, also from where a buffer grew out of its place.
// Libraries call these two as well. It costs one pass over memory that is in the cache still.
//
// With a sanitizer, and without glibc, whose allocator this stands before, memory is freed as usual.

#include <cstddef>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>

#include <malloc.h>

namespace {

// Beyond it are files and pictures; the kernel gives and takes those pages as a whole.
constexpr std::size_t WipedBytes = 1024 * 1024;

} // namespace

extern "C" {

void __libc_free(void *memory);                        // NOLINT: the names are glibc's
void *__libc_realloc(void *memory, std::size_t bytes); // NOLINT

__attribute__((visibility("default"))) void free(void *memory) noexcept
{
    if (!memory)
        return;
    ::explicit_bzero(memory, std::min(::malloc_usable_size(memory), WipedBytes));
    __libc_free(memory);
}

__attribute__((visibility("default"))) void *realloc(void *memory, std::size_t bytes) noexcept
{
    if (!memory)
        return std::malloc(bytes);
    const std::size_t usable = ::malloc_usable_size(memory);
    if (bytes == 0 || usable > WipedBytes)
        return __libc_realloc(memory, bytes);
    if (bytes <= usable && bytes >= usable / 2)
        return memory;
    void *moved = std::malloc(bytes);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(usable, bytes));
    free(memory);
    return moved;
}

} // extern "C"

#endif
