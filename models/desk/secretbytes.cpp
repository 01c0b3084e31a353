// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace guiche {

namespace {

bool isReady()
{
    static const bool isInitialised = sodium_init() >= 0;
    return isInitialised;
}

} // namespace

void SecretBytes::allocate(qsizetype size)
{
    // Guard pages around it, `mlock`, `MADV_DONTDUMP`.
    void *memory = isReady() ? sodium_malloc(std::size_t(size)) : nullptr;
    if (!memory)
        throw std::bad_alloc();
    m_bytes = {static_cast<unsigned char *>(memory), [](unsigned char *bytes) { sodium_free(bytes); }};
    m_size = size;
}

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    allocate(bytes.size());
    std::memcpy(m_bytes.get(), bytes.data(), std::size_t(bytes.size()));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes;
    bytes.allocate(size);
    randombytes_buf(bytes.m_bytes.get(), std::size_t(size));
    return bytes;
}

std::optional<SecretBytes> SecretBytes::fromBase64(QByteArrayView text, qsizetype size)
{
    text = text.trimmed();
    SecretBytes bytes;
    bytes.allocate(size);
    std::size_t written = 0;
    const char *end = nullptr;
    const int failed =
        sodium_base642bin(bytes.m_bytes.get(), std::size_t(size), text.data(), std::size_t(text.size()),
                          nullptr, &written, &end, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || qsizetype(written) != size || end != text.data() + text.size())
        return std::nullopt;
    return bytes;
}

QByteArray SecretBytes::toBase64() const
{
    const std::size_t length = sodium_base64_encoded_len(std::size_t(m_size), sodium_base64_VARIANT_ORIGINAL);
    QByteArray text(qsizetype(length), Qt::Uninitialized);
    sodium_bin2base64(text.data(), length, m_bytes.get(), std::size_t(m_size),
                      sodium_base64_VARIANT_ORIGINAL);
    text.chop(1); // the zero at its end
    return text;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), std::size_t(m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

} // namespace guiche
