// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace guiche {

//! \brief The signatures of an outgoing webhook (Standard Webhooks 1.0, and Meta's form beside it).
//!
//! `secret` is `whsec_` and base64: the first signature is keyed with the decoded bytes, the second with the
//! text.
struct WebhookSignature
{
    QByteArray standard; //!< `webhook-signature`: `v1,<base64 HMAC-SHA256 of id.timestamp.body>`
    QByteArray hub;      //!< `X-Hub-Signature-256`: `sha256=<hex HMAC-SHA256 of body>`
};

//! \brief `timestamp` in Unix seconds.
[[nodiscard]] WebhookSignature signWebhook(const QString &secret, const QByteArray &id, qint64 timestamp,
                                           const QByteArray &body);

} // namespace guiche
