// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "models/desk/keystore.h"
#include "models/domain/mailbox.h"
#include "ui/signin/keyring.h"

namespace guiche {

//! \brief The second key of a rotation, in the keyring under an account of its own.
[[nodiscard]] QString nextAccount(const QString &account);

//! \brief Writes to the keyring, reads back and compares: `done(true)` means that it is there. The thread of
//! `context`, which is the keyring's.
void keepInKeyring(Keyring &keyring, const QString &account, const SecretBytes &key, QObject *context,
                   std::function<void(bool)> done);

//! \brief The master key in the system's keyring, which is the main thread's: calls from elsewhere are posted
//! there.
class KeyringStore final : public KeyStore
{
public:
    //! `context`: an object of the keyring's thread; once it is gone nothing is answered any more.
    KeyringStore(Keyring &keyring, const QString &account, QObject *context);
    ~KeyringStore() override;
    Q_DISABLE_COPY_MOVE(KeyringStore)

    void keepNext(const SecretBytes &key, Done done) override;
    void promoteNext(Done done) override;
    //! \brief `context` goes.
    void close();

private:
    Keyring &m_keyring;
    QString m_account;
    QObject *m_context;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace guiche
