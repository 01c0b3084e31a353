// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/secretprober.h"

#include "network/delivery/guardedpost.h"

namespace guiche {

SecretProber::SecretProber(Desk &desk, const SecretProberOptions &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
    , m_network(this)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
}

SecretProber::~SecretProber()
{
    m_desk.setSecretProbe(nullptr);
    m_mailbox->close();
}

Result<> SecretProber::start()
{
    m_desk.setSecretProbe(this);
    return {};
}

void SecretProber::probe(const QString &url, const QByteArray &secret, AddressRule rule,
                         std::function<void(Answer)> done)
{
    m_mailbox->post([this, url, secret, rule, done = std::move(done)] {
        PostTask task{.url = url, .isGet = true, .addresses = rule, .timeoutMs = m_options.timeoutMs};
        task.fields.append({"Authorization", "Bearer " + secret});
        auto *call = new GuardedPost(m_network, std::move(task), this);
        call->start(
            [done](const PostOutcome &outcome) { done({.status = outcome.status, .error = outcome.error}); });
    });
}

} // namespace guiche
