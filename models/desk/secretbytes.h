// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace guiche {

//! \brief Bytes that must not leave the memory of the program: on locked pages of their own (libsodium) that
//! are neither swapped out nor in a core dump, and wiped when the last copy goes. Copies share them.
//! Thread-safe as values are.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes); //!< the caller wipes what it gave
    [[nodiscard]] static SecretBytes random(qsizetype size);
    //! \brief nullopt: not base64, or not `size` bytes. White space around it does not count.
    [[nodiscard]] static std::optional<SecretBytes> fromBase64(QByteArrayView text, qsizetype size);

    //! \brief For where it is kept; the caller wipes it.
    [[nodiscard]] QByteArray toBase64() const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] friend bool operator==(const SecretBytes &a, const SecretBytes &b) { return a.equals(b); }

private:
    [[nodiscard]] bool equals(const SecretBytes &other) const; //!< in constant time
    void allocate(qsizetype size);

    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

//! \brief Overwrites what was secret. Bytes that are shared with another QByteArray are that one's to wipe.
void wipe(QByteArray &bytes);

} // namespace guiche
