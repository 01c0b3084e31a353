// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

namespace guiche {

using HttpFields = QList<QPair<QByteArray, QByteArray>>;

//! \brief The first value of that name, in whatever case; empty: none.
[[nodiscard]] QByteArray fieldOf(const HttpFields &fields, const QByteArray &name);

//! \brief The signatures of an outgoing webhook (Standard Webhooks 1.0, and Meta's form beside it).
//!
//! A secret is `whsec_` and base64: the first kind of signature is keyed with the decoded bytes, the second
//! with the text.
struct WebhookSignature
{
    QByteArray standard; //!< `webhook-signature`: `v1,<base64 HMAC-SHA256 of id.timestamp.body>`
    QByteArray hub;      //!< `X-Hub-Signature-256`: `sha256=<hex HMAC-SHA256 of body>`
};

//! \brief `timestamp` in Unix seconds. While a secret is being replaced both sign: the first signature of
//! `standard` is the first secret's, others follow after a blank. `hub` has room for one: the first secret's.
[[nodiscard]] WebhookSignature signWebhook(const QStringList &secrets, const QByteArray &id, qint64 timestamp,
                                           const QByteArray &body);
//! \brief The header fields of a delivery: content type, user agent, id, timestamp, signatures.
[[nodiscard]] HttpFields webhookFields(const QStringList &secrets, const QByteArray &id, qint64 timestamp,
                                       const QByteArray &body);

} // namespace guiche
