// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief What the sweep of old data finds and takes away. Only conversations that are closed are looked at,
//! and every statement that removes asks again whether they still are.
class RetentionRepository final
{
public:
    //! \brief Closed conversations after that key with messages from before `cutoff`, by key.
    [[nodiscard]] static Result<QList<qint64>> withOldMessages(ReadConnection &db, qint64 organizationId,
                                                               qint64 afterKey, TimeMs cutoff, int limit);
    //! \brief Removes up to `limit` messages of the conversation from before `cutoff`, with what search knows
    //! of them and what was still to be fetched or sent; the conversation counts and shows what is left.
    //! Returns how many went.
    [[nodiscard]] static Result<int> removeMessages(WriteConnection &db, qint64 conversationKey,
                                                    TimeMs cutoff, int limit);
    //! \brief Up to `limit` attachments from before `cutoff` of closed conversations, and ones that were
    //! uploaded then and never sent. Their files are noted for removal. Returns how many went.
    [[nodiscard]] static Result<int> removeAttachments(WriteConnection &db, qint64 organizationId,
                                                       TimeMs cutoff, int limit);
    [[nodiscard]] static Result<QStringList> filesToRemove(ReadConnection &db, const QString &after,
                                                           int limit);
    //! \brief Whether an attachment has that content (in any organization).
    [[nodiscard]] static Result<bool> isFileInUse(ReadConnection &db, const QString &sha256);
    [[nodiscard]] static Result<> forgetFile(WriteConnection &db, const QString &sha256);

private:
    struct Doomed
    {
        qint64 key = 0;
        QString id = {};
        QString attachments = {};
    };
    [[nodiscard]] static Result<> removeAttachment(WriteConnection &db, const QString &id);
};

} // namespace guiche
