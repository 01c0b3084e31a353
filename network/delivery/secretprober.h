// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

#include "models/desk/desk.h"
#include "models/desk/secretprobe.h"
#include "models/domain/mailbox.h"

namespace guiche {

struct SecretProberOptions
{
    int timeoutMs = 10'000; //!< for everything, the look-up of the name included
};

//! \brief Tries secrets out (`POST /api/v1/secrets/{id}/test`, `http`): one guarded GET with the secret as
//! Bearer. Lives on the `wire` thread.
class SecretProber final : public QObject, public SecretProbe
{
    Q_OBJECT

public:
    SecretProber(Desk &desk, const SecretProberOptions &options, QObject *parent = nullptr);
    ~SecretProber() override;
    Q_DISABLE_COPY_MOVE(SecretProber)

    //! \brief From here on the desk's tests come here.
    [[nodiscard]] Result<> start();
    void probe(const QString &url, const QByteArray &secret, AddressRule rule,
               std::function<void(Answer)> done) override;

private:
    Desk &m_desk;
    SecretProberOptions m_options;
    QNetworkAccessManager m_network;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace guiche
