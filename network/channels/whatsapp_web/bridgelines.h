// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace guiche {

//! \brief Takes lines of JSON out of what comes in pieces (bridge/PROTOCOL.md, "Lines").
class BridgeLines final
{
public:
    static constexpr qsizetype MaxBytes = 8 * 1024 * 1024; //!< of one line, with its end

    //! \brief False when a line is too long or is not a JSON object: nothing that follows can be trusted.
    [[nodiscard]] bool isSound() const { return m_isSound; }
    void append(const QByteArray &bytes);
    //! \brief The next whole line; nullopt when more must come first.
    [[nodiscard]] std::optional<QJsonObject> next();
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_start = 0;   // of the line that comes next
    qsizetype m_scanned = 0; // no line ends before this
    bool m_isSound = true;
};

} // namespace guiche
