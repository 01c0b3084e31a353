// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

#include "models/domain/clock.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief One place where the person is signed in.
struct OwnSignIn
{
    QString id = {};
    bool isDesktop = false;
    TimeMs createdAt = 0;
    TimeMs lastUsedAt = 0;
    QString remoteAddress = {}; //!< empty: not known
    QString userAgent = {};     //!< empty: not known
    bool isCurrent = false;     //!< the one that asks
};

struct OwnSecondFactor
{
    bool isEnabled = false;
    bool isRequired = false; //!< the organization asks for one
    int recoveryCodesLeft = 0;
};

//! \brief What goes into an authenticator.
struct SecondFactorSetup
{
    QString secret = {}; //!< base32
    QString uri = {};    //!< `otpauth://totp/…`, what the QR code says
};

//! \brief The calls about one's own account, and those of somebody who forgot the password. Main thread;
//! callbacks as of `DeskClient`.
class AccountCalls final
{
    Q_DISABLE_COPY_MOVE(AccountCalls)

public:
    explicit AccountCalls(RestClient &rest);
    ~AccountCalls();

    // Without a sign-in.
    //! \brief Succeeds whether or not somebody has the address.
    void requestReset(const QString &email, QObject *context, Done<> done);
    //! \brief Errors: Validation with `token` or `new_password`.
    void resetPassword(const QString &code, const QString &password, QObject *context, Done<> done);

    //! \brief The other sign-ins end. Errors: Validation with `current_password` or `new_password`;
    //! RateLimited.
    void changePassword(const QString &current, const QString &fresh, QObject *context, Done<> done);
    //! \brief Newest first.
    void signIns(QObject *context, Done<QList<OwnSignIn>> done);
    void endSignIn(const QString &id, QObject *context, Done<> done);
    void secondFactor(QObject *context, Done<OwnSecondFactor> done);
    //! \brief Errors: Conflict when one is in force.
    void enrol(QObject *context, Done<SecondFactorSetup> done);
    //! \brief Answers the recovery codes, which are shown once. Errors: Validation with `code`.
    void confirm(const QString &code, QObject *context, Done<QStringList> done);
    //! \brief Errors: Validation with `password` or `code`; RateLimited.
    void disable(const QString &password, const QString &code, QObject *context, Done<> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
