// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/signature.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto Sha256 = QCryptographicHash::Sha256;

QByteArray keyOf(const QString &secret)
{
    constexpr auto Prefix = "whsec_"_L1;
    const QString encoded = secret.startsWith(Prefix) ? secret.sliced(Prefix.size()) : secret;
    return QByteArray::fromBase64(encoded.toLatin1());
}

} // namespace

QByteArray fieldOf(const HttpFields &fields, const QByteArray &name)
{
    const auto found = std::ranges::find_if(
        fields, [&name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? QByteArray() : found->second;
}

WebhookSignature signWebhook(const QStringList &secrets, const QByteArray &id, qint64 timestamp,
                             const QByteArray &body)
{
    const QByteArray content = id + '.' + QByteArray::number(timestamp) + '.' + body;
    QByteArrayList signatures;
    for (const QString &secret : secrets)
        signatures.append("v1," +
                          QMessageAuthenticationCode::hash(content, keyOf(secret), Sha256).toBase64());
    return {.standard = signatures.join(' '),
            .hub = "sha256=" +
                   QMessageAuthenticationCode::hash(body, secrets.value(0).toUtf8(), Sha256).toHex()};
}

HttpFields webhookFields(const QStringList &secrets, const QByteArray &id, qint64 timestamp,
                         const QByteArray &body)
{
    const WebhookSignature signature = signWebhook(secrets, id, timestamp, body);
    return {{"Content-Type", "application/json"},
            {"User-Agent", "Guiche/" GUICHE_VERSION},
            {"webhook-id", id},
            {"webhook-timestamp", QByteArray::number(timestamp)},
            {"webhook-signature", signature.standard},
            {"X-Hub-Signature-256", signature.hub}};
}

} // namespace guiche
