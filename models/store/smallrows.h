// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct AttachmentRow : Attachment
{
    qint64 organizationId = 0;
    QString uploadedBy = {};    //!< a user's id, `key:<id>`, `visitor:<contact key>` or `system`
    qint64 conversationKey = 0; //!< 0: not sent yet
    TimeMs createdAt = 0;
};

//! \brief Rows of `attachment`.
class AttachmentRepository final
{
public:
    [[nodiscard]] static Result<> insert(WriteConnection &db, const AttachmentRow &row);
    [[nodiscard]] static Result<std::optional<AttachmentRow>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<> setConversation(WriteConnection &db, const QString &id,
                                                  qint64 conversationKey);
};

//! \brief Rows of `canned_response`. `userId` 0: the organization's.
class CannedResponseRepository final
{
public:
    struct Row : CannedResponse
    {
        qint64 organizationId = 0;
        qint64 userId = 0;
    };
    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row);
    [[nodiscard]] static Result<> update(WriteConnection &db, const Row &row);
    [[nodiscard]] static Result<> remove(WriteConnection &db, const QString &id);
    [[nodiscard]] static Result<std::optional<Row>> byId(ReadConnection &db, const QString &id);
    //! \brief The organization's and that user's own, by shortcut.
    [[nodiscard]] static Result<QList<Row>> visibleTo(ReadConnection &db, qint64 organizationId,
                                                      qint64 userId);
};

//! \brief Rows of `callback`: answers on their way to a callback URL.
class CallbackRepository final
{
public:
    struct Row
    {
        QString id = {};
        qint64 organizationId = 0;
        qint64 conversationKey = 0; //!< answers of one conversation go out one after another
        QString messageId = {};
        QString url = {};
        QByteArray body = {};
        int attempts = 0;
        TimeMs nextAttemptAt = 0; //!< 0: given up
    };
    [[nodiscard]] static Result<> insert(WriteConnection &db, const Row &row);
    //! \brief Of each conversation only the oldest.
    [[nodiscard]] static Result<QList<Row>> due(ReadConnection &db, TimeMs now, int limit);
    [[nodiscard]] static Result<TimeMs> nextDue(ReadConnection &db);
    [[nodiscard]] static Result<std::optional<Row>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<> remove(WriteConnection &db, const QString &id);
    [[nodiscard]] static Result<> retryAt(WriteConnection &db, const QString &id, int attempts,
                                          TimeMs nextAttemptAt, int status, const QString &error);
};

} // namespace guiche
