// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/desk/opaquecursor.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief The filters of GET /conversations. All of them are joined with "and".
struct InboxQuery
{
    QList<ConversationStatus> statuses = {}; //!< empty: every status
    QList<ChannelKind> channels = {};        //!< empty: every channel
    std::optional<qint64> assignedTo = {};   //!< a user's id; 0: nobody's
    TimeMs from = 0;                         //!< newest message at or after; 0: no limit
    TimeMs until = 0;                        //!< newest message before (exclusive); 0: no limit
    bool isUnreadOnly = false;
    QString search = {}; //!< name, phone or text of messages
    QString contactId = {};
    QString organization = {}; //!< publicId; only a super_admin may name another than their own
    int page = 1;              //!< from 1; used when `cursor` is empty
    int limit = 20;            //!< 1–100, else Validation
    QString cursor = {};
};

struct InboxList
{
    QList<Conversation> conversations; //!< newest message first
    qint64 total = 0;                  //!< of all pages
    QString nextCursor;                //!< empty at the end
};

struct MessageList
{
    QList<Message> messages; //!< oldest first
    bool hasMore = false;    //!< there are older ones
};

struct ConversationDetails
{
    Conversation conversation;
    MessageList messages; //!< the newest 50
};

//! \brief Conversations as people and programs read them. Every method checks organization and role: a
//! foreign id is NotFound, a colleague's conversation is Forbidden to an `atendente`. All may also be called
//! within a write.
class Inbox final
{
public:
    explicit Inbox(const Sealer &sealer);

    [[nodiscard]] Result<InboxList> list(ReadConnection &db, const Principal &who,
                                         const InboxQuery &query) const;
    //! \brief The same page as the published JSON text `{"conversations":[…],"total":n,"next_cursor":…}`:
    //! written without an object tree, which is most of the cost of a page.
    [[nodiscard]] Result<QByteArray> listJson(ReadConnection &db, const Principal &who,
                                              const InboxQuery &query) const;
    [[nodiscard]] Result<Conversation> get(ReadConnection &db, const Principal &who, const QString &id) const;
    [[nodiscard]] Result<ConversationDetails> details(ReadConnection &db, const Principal &who,
                                                      const QString &id) const;
    //! \brief The page before message `before` (empty: the newest). limit 1–100.
    [[nodiscard]] Result<MessageList> messages(ReadConnection &db, const Principal &who, const QString &id,
                                               const QString &before, int limit) const;
    [[nodiscard]] Result<Message> message(ReadConnection &db, const Principal &who,
                                          const QString &messageId) const;

    //! \brief Conversations in the queue of the caller's organization.
    [[nodiscard]] Result<qint64> queueLength(ReadConnection &db, qint64 organizationId) const;
    //! \brief Open conversations (queue and in progress) of all organizations, for
    //! `conversations_active_total`.
    [[nodiscard]] Result<qint64> activeCount(ReadConnection &db) const;
    //! \brief 1-based place in the queue; 0 when it is not in it.
    [[nodiscard]] Result<qint64> queuePosition(ReadConnection &db, const QString &conversationId) const;

private:
    OpaqueCursor m_cursors;
};

} // namespace guiche
