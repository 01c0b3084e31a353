// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

#include "models/domain/session.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief Rows of `outbox`: WhatsApp messages that are not finished. A finished one has no row.
class OutboxRepository final
{
public:
    enum class State { Waiting, InDoubt };
    struct Row
    {
        qint64 key = 0;
        qint64 organizationId = 0;
        qint64 sessionKey = 0;
        qint64 conversationKey = 0;
        QString messageId = {};
        State state = State::Waiting;
        int attempts = 0;
        TimeMs nextAttemptAt = 0;
    };

    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row, TimeMs now);
    //! \brief Of the connected sessions of a type; of each conversation only its oldest row, when that waits
    //! and is due. Oldest first.
    [[nodiscard]] static Result<QList<Row>> due(ReadConnection &db, SessionType type, TimeMs now, int limit);
    //! \brief The soonest attempt after `now` of a connected session; 0: none.
    [[nodiscard]] static Result<TimeMs> nextDue(ReadConnection &db, SessionType type, TimeMs now);
    [[nodiscard]] static Result<std::optional<Row>> byMessage(ReadConnection &db, const QString &messageId);
    [[nodiscard]] static Result<QList<Row>> inDoubt(ReadConnection &db, SessionType type);
    [[nodiscard]] static Result<QList<Row>> ofSession(ReadConnection &db, qint64 sessionKey);
    [[nodiscard]] static Result<> setInDoubt(WriteConnection &db, qint64 key, TimeMs now);
    //! \brief Waits again, until then.
    [[nodiscard]] static Result<> retryAt(WriteConnection &db, qint64 key, TimeMs at, const QString &error);
    [[nodiscard]] static Result<> remove(WriteConnection &db, const QString &messageId);
};

} // namespace guiche
