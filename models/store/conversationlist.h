// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "models/store/connection.h"
#include "models/store/conversationrows.h"

namespace guiche {

//! \brief Where a page starts: after the conversation with that time and key, newest first.
struct ListPosition
{
    TimeMs at = std::numeric_limits<TimeMs>::max();
    qint64 key = std::numeric_limits<qint64>::max();
};

//! \brief Pages of conversations, newest message first. Each is a merge of a few index scans that stop after
//! a page, so its cost does not grow with the table.
class ConversationList final
{
public:
    static constexpr int AllStatuses = 0b1111;
    static constexpr int AllChannels = 0b111;

    struct Filter
    {
        qint64 organizationId = 0;
        qint64 onlyFor = 0;         //!< an `atendente`: own and queued ones; 0: everything
        int statuses = AllStatuses; //!< bit n: ConversationStatus n
        int channels = AllChannels; //!< bit n: ChannelKind n
        qint64 assignedTo = -1;     //!< -1: anybody, 0: nobody
        TimeMs from = 0;            //!< newest message at or after
        TimeMs until = std::numeric_limits<TimeMs>::max(); //!< and before
        bool isUnreadOnly = false;
        qint64 contactKey = 0; //!< 0: every contact
        QString search = {};   //!< full-text expression; empty: everything
    };

    [[nodiscard]] static Result<QList<ConversationRow>> page(ReadConnection &db, const Filter &filter,
                                                             ListPosition after, int limit, qint64 offset);
    //! \brief From the kept counters; only dates, a contact or a search are counted, by their indices.
    [[nodiscard]] static Result<qint64> total(ReadConnection &db, const Filter &filter);
};

} // namespace guiche
