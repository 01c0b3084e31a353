// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

#include "models/domain/error.h"

namespace guiche {

//! \brief Where "keep me signed in" keeps its token. Main thread; `done` comes later, and not once `context`
//! is gone.
class Keyring
{
public:
    virtual ~Keyring() = default;
    //! \brief NotFound: nothing is kept under `account`. Unavailable: this computer has no keyring, or it is
    //! locked.
    virtual void read(const QString &account, QObject *context,
                      std::function<void(Result<QString>)> done) = 0;
    virtual void write(const QString &account, const QString &secret, QObject *context,
                       std::function<void(Result<>)> done) = 0;
    virtual void remove(const QString &account, QObject *context, std::function<void(Result<>)> done) = 0;

    //! \brief One entry per desk and person.
    [[nodiscard]] static QString account(const QUrl &desk, const QString &email);
};

//! \brief The system's own keyring (Secret Service, KWallet, Keychain, Credential Manager) through
//! QtKeychain. Never falls back to a readable file.
class SystemKeyring final : public Keyring
{
public:
    //! `service`: the name under which the program keeps things there.
    explicit SystemKeyring(const QString &service = QStringLiteral("Guichê"));

    void read(const QString &account, QObject *context, std::function<void(Result<QString>)> done) override;
    void write(const QString &account, const QString &secret, QObject *context,
               std::function<void(Result<>)> done) override;
    void remove(const QString &account, QObject *context, std::function<void(Result<>)> done) override;

private:
    QString m_service;
};

} // namespace guiche
