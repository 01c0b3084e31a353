// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "models/desk/desk.h"
#include "models/domain/session.h"

namespace guiche {

//! \brief What the bridge wants on disk, put there: keys, messages, statuses, contacts. Every function runs
//! in the writer's transaction and is idempotent; errors are the store's (what a rule refuses is logged and
//! left out, so that one odd message never holds up a session).
class BridgeIntake final
{
public:
    //! Credentials kind under which the files lie that are still to be fetched (bridge: `media`).
    static constexpr QLatin1StringView MediaKind{"desk-media"};

    explicit BridgeIntake(Desk &desk);

    //! \brief One `write` line. `hadCredentials`: a device was linked when the line was written; what comes
    //! after its credentials were wiped is dropped.
    [[nodiscard]] Result<> write(WriteTransaction &tx, qint64 sessionKey, const QJsonObject &line,
                                 bool hadCredentials) const;
    [[nodiscard]] Result<> message(WriteTransaction &tx, const Session &session,
                                   const QJsonObject &message) const;
    [[nodiscard]] Result<> status(WriteTransaction &tx, const Session &session,
                                  const QJsonObject &line) const;
    [[nodiscard]] Result<> contacts(WriteTransaction &tx, const Session &session,
                                    const QJsonObject &line) const;
    //! \brief Whom to tell of it after the commit.
    [[nodiscard]] Result<std::optional<CustomerTyping>> presence(WriteTransaction &tx, const Session &session,
                                                                 const QJsonObject &line) const;
    //! \brief Groups, participants and chats: for webhooks alone.
    //! \brief What the account's phone tells of groups and chats, for the webhook.
    [[nodiscard]] Result<> passOn(WriteTransaction &tx, const Session &session,
                                  const QJsonObject &line) const;
    //! \brief `{"values":{…}}` for `ask: keys`.
    [[nodiscard]] Result<QJsonObject> keys(ReadConnection &db, qint64 sessionKey,
                                           const QJsonObject &line) const;

private:
    [[nodiscard]] static Result<> chats(WriteTransaction &tx, const Session &session,
                                        const QJsonObject &line);
    [[nodiscard]] Result<> changeOf(WriteTransaction &tx, const Session &session, const QJsonObject &message,
                                    bool &isOne) const;

    Desk &m_desk;
};

} // namespace guiche
