// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "models/desk/inbox.h"
#include "models/desk/intake.h"
#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief One organization's chat page, found by its key.
struct WebChatSite
{
    qint64 organizationId = 0;
    QString organizationName = {};
    QString key = {};
    QString title = {};
    QString color = {}; //!< `#rrggbb`
    QString greeting = {};
    QString language = {};           //!< of visitors whose browser wants none of ours
    QStringList allowedOrigins = {}; //!< where the widget may be embedded, besides the page itself
};

//! \brief A person at the chat page: a contact, known by the hash of a random token.
struct Visitor
{
    qint64 organizationId = 0;
    qint64 contactKey = 0;
    QString contactId = {};
    QString name = {};
    QString phone = {};
};

struct NewVisitor
{
    QString name = {};  //!< 1–100 characters
    QString phone = {}; //!< as written; empty: none
};

struct Identified
{
    Visitor visitor = {};
    QString token = {}; //!< kept by the browser; the store has its hash
};

struct VisitorMessage
{
    QString content = {}; //!< up to 4,096 characters
    QStringList attachmentIds = {};
    QString clientId = {}; //!< the browser's own id: sending again after a lost answer stores nothing twice
};

//! \brief What the desk shows of itself to a visitor.
struct VisitorConversation
{
    QString id = {}; //!< empty: the visitor has not written yet
    ConversationStatus status = ConversationStatus::Closed;
    QString agentName = {};
    qint64 queuePosition = 0; //!< 0: not in the queue
};

class WebChat final
{
public:
    //! \brief Errors: NotFound (no such key).
    [[nodiscard]] Result<WebChatSite> site(ReadConnection &db, const QString &key) const;
    //! \brief A new visitor of that site. Errors: NotFound, Validation.
    [[nodiscard]] Result<Identified> identify(WriteTransaction &tx, const QString &key,
                                              const NewVisitor &visitor) const;
    //! \brief The visitor of a token. Errors: NotFound (site), Unauthorized.
    [[nodiscard]] Result<Visitor> authenticate(ReadConnection &db, const QString &key,
                                               const QString &token) const;

    //! \brief Takes a visitor's message in. Attachments must be the visitor's own. Errors: Validation.
    [[nodiscard]] Result<Received> receive(WriteTransaction &tx, const Visitor &visitor,
                                           const VisitorMessage &message) const;
    //! \brief The visitor's conversation: the open one, else the newest.
    [[nodiscard]] Result<VisitorConversation> conversation(ReadConnection &db, const Visitor &visitor) const;
    //! \brief Messages of all the visitor's chats, without internal notes and system rows; oldest first.
    //! `before` empty: the newest page.
    [[nodiscard]] Result<MessageList> history(ReadConnection &db, const Visitor &visitor,
                                              const QString &before, int limit) const;
    //! \brief Messages after message `after` (a reconnect), oldest first, up to 200; empty `after`: like
    //! `history`.
    [[nodiscard]] Result<MessageList> since(ReadConnection &db, const Visitor &visitor,
                                            const QString &after) const;
    //! \brief The visitor's browser showed (`delivered`) or the visitor saw (`read`) every answer up to this
    //! one.
    [[nodiscard]] Result<> acknowledge(WriteTransaction &tx, const Visitor &visitor, const QString &messageId,
                                       MessageStatus status) const;
    //! \brief Put on an open socket of the visitor: `sent`.
    [[nodiscard]] Result<> markSent(WriteTransaction &tx, const Visitor &visitor,
                                    const QString &messageId) const;
    //! \brief An attachment that the visitor uploaded, or that is part of one of the visitor's chats. Else
    //! NotFound.
    [[nodiscard]] Result<Attachment> attachment(ReadConnection &db, const Visitor &visitor,
                                                const QString &id) const;
    //! \brief The contact of a conversation (whose sockets get its events). nullopt: not a web chat.
    [[nodiscard]] Result<std::optional<qint64>> contactOf(ReadConnection &db,
                                                          const QString &conversationId) const;
    //! \brief The visitor's caller value for `Attachments::add`.
    [[nodiscard]] static Principal principalOf(const Visitor &visitor);
};

} // namespace guiche
