// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

#include "ui/signin/keyring.h"

namespace guiche {

//! \brief A keyring in memory that answers later, as the real one does.
class FakeKeyring final : public Keyring
{
public:
    bool isMissing = false; //!< every call answers Unavailable
    QHash<QString, QString> secrets;

    void read(const QString &account, QObject *context, std::function<void(Result<QString>)> done) override
    {
        QTimer::singleShot(0, context, [this, account, done = std::move(done)] {
            if (isMissing)
                done(fail(ErrorCode::Unavailable, "none"));
            else if (!secrets.contains(account))
                done(fail(ErrorCode::NotFound, "nothing"));
            else
                done(secrets.value(account));
        });
    }

    void write(const QString &account, const QString &secret, QObject *context,
               std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, context, [this, account, secret, done = std::move(done)] {
            if (isMissing)
                return done(fail(ErrorCode::Unavailable, "none"));
            secrets.insert(account, secret);
            done({});
        });
    }

    void remove(const QString &account, QObject *context, std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, context, [this, account, done = std::move(done)] {
            secrets.remove(account);
            done({});
        });
    }
};

} // namespace guiche
