// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyringstore.h"

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::unexpected<Error> notKept()
{
    return fail(ErrorCode::Unavailable,
                GUICHE_ERROR_TEXT("The keyring of this computer did not keep the master key."));
}

QString textOf(const SecretBytes &key)
{
    QByteArray base64 = key.toBase64();
    QString text = QString::fromLatin1(base64);
    wipe(base64);
    return text;
}

} // namespace

QString nextAccount(const QString &account)
{
    return account + u"/next"_s;
}

void keepInKeyring(Keyring &keyring, const QString &account, const SecretBytes &key, QObject *context,
                   std::function<void(bool)> done)
{
    QString text = textOf(key);
    keyring.write(account, text, context,
                  [&keyring, account, key, context, done = std::move(done)](const Result<> &written) {
                      if (!written)
                          return done(false);
                      keyring.read(account, context, [key, done](const Result<QString> &read) {
                          if (!read)
                              return done(false);
                          QByteArray base64 = read->toLatin1();
                          const auto back = SecretBytes::fromBase64(base64, MasterKeys::Bytes);
                          wipe(base64);
                          done(back && *back == key);
                      });
                  });
    text.fill(u'\0');
}

KeyringStore::KeyringStore(Keyring &keyring, const QString &account, QObject *context)
    : m_keyring(keyring)
    , m_account(account)
    , m_context(context)
    , m_mailbox(std::make_shared<Mailbox>(context))
{
}

KeyringStore::~KeyringStore()
{
    m_mailbox->close();
}

void KeyringStore::close()
{
    m_mailbox->close();
}

void KeyringStore::keepNext(const SecretBytes &key, Done done)
{
    m_mailbox->post([this, key, done = std::move(done)] {
        keepInKeyring(m_keyring, nextAccount(m_account), key, m_context,
                      [done](bool isKept) { done(isKept ? Result<>() : notKept()); });
    });
}

// First the place of the old key takes the new one, then the second place is emptied: in between both hold
// it.
void KeyringStore::promoteNext(Done done)
{
    m_mailbox->post([this, done = std::move(done)] {
        m_keyring.read(nextAccount(m_account), m_context, [this, done](const Result<QString> &next) {
            QByteArray base64 = next ? next->toLatin1() : QByteArray();
            const auto key = SecretBytes::fromBase64(base64, MasterKeys::Bytes);
            wipe(base64);
            if (!key)
                return done(notKept());
            keepInKeyring(m_keyring, m_account, *key, m_context, [this, done](bool isKept) {
                if (!isKept)
                    return done(notKept());
                m_keyring.remove(nextAccount(m_account), m_context, [done](const Result<> &removed) {
                    if (!removed)
                        qCWarning(lcApp) << "the keyring still holds the new master key twice";
                    done({});
                });
            });
        });
    });
}

} // namespace guiche
