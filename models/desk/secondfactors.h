// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

class Sealer;

struct SecondFactorState
{
    bool isEnabled = false;
    bool isRequired = false; //!< the organization asks for one
    int recoveryCodesLeft = 0;
};

//! \brief What a person puts into an authenticator.
struct Enrolment
{
    QString secret = {}; //!< base32
    QString uri = {};    //!< `otpauth://totp/…`
};

//! \brief A person's second factor: codes of an authenticator (RFC 6238), each good once, and ten recovery
//! codes. The shared secret is sealed, recovery codes are stored as hashes.
class SecondFactors final
{
public:
    explicit SecondFactors(const Sealer &sealer);

    // Of the caller, a person. Errors: Unauthorized, Forbidden (a key).
    [[nodiscard]] Result<SecondFactorState> state(ReadConnection &db, const Principal &who) const;
    //! \brief A new secret, not in force before it is confirmed. Errors: Conflict (one is in force).
    [[nodiscard]] Result<Enrolment> enrol(WriteTransaction &tx, const Principal &who) const;
    //! \brief Puts it in force with a code of the authenticator; returns the recovery codes, shown once.
    //! Errors: Validation (`code`), Conflict, NotFound (nothing to confirm).
    [[nodiscard]] Result<QStringList> confirm(WriteTransaction &tx, const Principal &who,
                                              const QString &code) const;
    //! \brief Call only after the password was verified. False: the code is wrong. Errors: NotFound.
    [[nodiscard]] Result<bool> disable(WriteTransaction &tx, const Principal &who, const QString &code) const;
    //! \brief A colleague's: for administrators, and nobody's above them. Errors: Forbidden, NotFound.
    [[nodiscard]] Result<> removeFor(WriteTransaction &tx, const Principal &who, qint64 userId) const;

    // For signing in.
    [[nodiscard]] static Result<bool> isWanted(ReadConnection &db, qint64 userId);
    //! \brief Takes a code of the authenticator, or a recovery code; no code is taken twice.
    [[nodiscard]] Result<bool> take(WriteTransaction &tx, qint64 userId, const QString &code) const;

private:
    const Sealer &m_sealer;
};

} // namespace guiche
