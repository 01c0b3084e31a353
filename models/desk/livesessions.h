// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

#include "models/domain/clock.h"

namespace guiche {

//! \brief What a phone scans to link the desk.
struct QrCode
{
    QString text = {}; //!< as the provider gave it
    TimeMs issuedAt = 0;
    TimeMs expiresAt = 0;

    friend bool operator==(const QrCode &, const QrCode &) = default;
};

//! \brief What a person types on the phone instead of scanning.
struct PairingCode
{
    QString code = {}; //!< `ABCD-EFGH`
    TimeMs expiresAt = 0;

    friend bool operator==(const PairingCode &, const PairingCode &) = default;
};

//! \brief The short-lived secrets of sessions that are being linked: never in the store, never in the event
//! log. One object for the program, owned by the Desk. Thread-safe.
//!
//! A channel sets the code first and reports `WaitingForScan` (or `WaitingForCode`) then; the rules forget
//! codes when a session leaves those causes.
class LiveSessions final
{
public:
    explicit LiveSessions(const Clock &clock);
    Q_DISABLE_COPY_MOVE(LiveSessions)

    void setQr(const QString &sessionId, const QrCode &code);
    //! \brief The code that can be scanned now; nullopt when there is none or its time is over.
    [[nodiscard]] std::optional<QrCode> qr(const QString &sessionId) const;
    void clearQr(const QString &sessionId);

    void setPairingCode(const QString &sessionId, const PairingCode &code);
    [[nodiscard]] std::optional<PairingCode> pairingCode(const QString &sessionId) const;

    //! \brief Forgets everything about a session.
    void clear(const QString &sessionId);

private:
    const Clock &m_clock;
    mutable std::mutex m_mutex; //!< guards both
    QHash<QString, QrCode> m_codes;
    QHash<QString, PairingCode> m_pairingCodes;
};

} // namespace guiche
