// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "models/desk/targetaddress.h"
#include "models/domain/error.h"
#include "models/domain/webhook.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Outgoing webhooks of WhatsApp sessions: what is queued for whom, and where it may go. How
//! deliveries are made is in webhookattempts.h, how they are looked at and repeated in webhookledger.h.
//!
//! Deliveries of one session leave in the order in which they were queued: only the oldest open one is tried,
//! those behind it wait until it is delivered or dead. Nothing overtakes; a dead letter is a gap, which a
//! replay fills at the end.
class Webhooks final
{
public:
    //! \brief `isLoopbackAllowed`: the desk itself listens on loopback alone.
    explicit Webhooks(bool isLoopbackAllowed);

    //! \brief Puts the event on its way, if the session's webhook wants it: the envelope of the API contract
    //! with `dataJson` (compact JSON of one value) as its `data`. Nothing happens without a URL, when the
    //! webhook is off, when the session is deleted, or when its list of events is not empty and lacks this
    //! one. Listeners of the store hear of the commit. Errors: the store's.
    [[nodiscard]] static Result<> queue(WriteTransaction &tx, qint64 sessionKey, WebhookEvent event,
                                        const QByteArray &dataJson);
    //! \brief Whether `queue` would do anything, for callers to whom making the data costs.
    [[nodiscard]] static Result<bool> isWanted(ReadConnection &db, qint64 sessionKey, WebhookEvent event);
    //! \brief To be called after a session's `webhook_url` or `webhook_off` was written, and after its
    //! deletion: open deliveries go to the new URL, at once; without one they are dead.
    [[nodiscard]] static Result<> configured(WriteTransaction &tx, qint64 sessionKey);

    //! \brief What can be known about a URL without looking its name up. Errors: Validation with field
    //! `webhookUrl`: `webhookUrl must be a URL address` (not http or https, no host, over 2,000 characters),
    //! `webhookUrl must not lead to a private address`.
    [[nodiscard]] Result<> checkUrl(ReadConnection &db, const QString &url) const;
    //! \brief Which addresses may be called now (setting `webhooks.allow_private` of the first organization).
    [[nodiscard]] Result<AddressRule> addressRule(ReadConnection &db) const;

private:
    bool m_isLoopbackAllowed;
};

} // namespace guiche
