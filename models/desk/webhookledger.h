// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "models/desk/opaquecursor.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/webhook.h"
#include "models/store/connection.h"
#include "models/store/webhookrows.h"
#include "models/store/writer.h"

namespace guiche {

struct WebhookDeliveryPage
{
    QList<WebhookDelivery> deliveries = {}; //!< newest first
    QString nextCursor = {};                //!< empty at the end
};

struct WebhookDeliveryDetails
{
    WebhookDelivery delivery = {};
    QByteArray payload = {};             //!< the envelope
    QList<WebhookAttempt> attempts = {}; //!< oldest first
};

//! \brief Which deliveries a replay of a range means: those that were queued from `from` to before `until`.
struct WebhookRange
{
    TimeMs from = 0;
    TimeMs until = 0;
    QString sessionId = {}; //!< empty: all
    std::optional<DeliveryStatus> status = {};
};

//! \brief The ledger of outgoing webhooks (API contract, "Deliveries"). Admins, and keys with `settings`;
//! another organization's is NotFound.
class WebhookLedger final
{
public:
    explicit WebhookLedger(const Sealer &sealer);

    static constexpr int MaxReplays = 10'000; //!< in one call

    //! \brief limit 1–100. Errors: Validation (`limit`, `cursor`), Forbidden.
    [[nodiscard]] Result<WebhookDeliveryPage> list(ReadConnection &db, const Principal &who,
                                                   const WebhookFilter &filter, const QString &cursor,
                                                   int limit) const;
    [[nodiscard]] Result<WebhookDeliveryDetails> get(ReadConnection &db, const Principal &who,
                                                     const QString &id) const;
    //! \brief A new delivery of the same event (same event id, same body) to the session's present URL,
    //! behind everything that waits; the oldest that waits is tried at once. Errors: NotFound, Conflict (the
    //! session has no webhook, or is gone).
    [[nodiscard]] Result<WebhookDelivery> replay(WriteTransaction &tx, const Principal &who,
                                                 const QString &id) const;
    //! \brief The same for every event of a range, in their order; repetitions are not repeated, and sessions
    //! without a webhook are left out. Returns how many. Errors: Validation (`from`, `to`; more than
    //! MaxReplays), NotFound and Conflict of a named session.
    [[nodiscard]] Result<int> replay(WriteTransaction &tx, const Principal &who,
                                     const WebhookRange &range) const;

private:
    OpaqueCursor m_cursors;
};

//! \brief `{id,event_id,event,session_id,url,status,attempts,response_status,last_attempt_at,next_attempt_at,
//! created_at,replay_of}`; what is not known is null.
[[nodiscard]] QJsonObject toJson(const WebhookDelivery &delivery);
//! \brief The same with `payload` and `attempt_log`.
[[nodiscard]] QJsonObject toJson(const WebhookDeliveryDetails &details);

} // namespace guiche
