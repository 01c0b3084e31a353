// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/signature.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace guiche {

WebhookSignature signWebhook(const QString &secret, const QByteArray &id, qint64 timestamp,
                             const QByteArray &body)
{
    constexpr auto Prefix = "whsec_"_L1;
    const QString encoded = secret.startsWith(Prefix) ? secret.sliced(Prefix.size()) : secret;
    const QByteArray key = QByteArray::fromBase64(encoded.toLatin1());
    const QByteArray content = id + '.' + QByteArray::number(timestamp) + '.' + body;
    const auto hash = QCryptographicHash::Sha256;
    return {.standard = "v1," + QMessageAuthenticationCode::hash(content, key, hash).toBase64(),
            .hub = "sha256=" + QMessageAuthenticationCode::hash(body, secret.toUtf8(), hash).toHex()};
}

} // namespace guiche
