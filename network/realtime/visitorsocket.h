// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <string>

#include "models/desk/webchat.h"
#include "network/realtime/typing.h"
#include "network/realtime/visitorclient.h"
#include "network/server/http.h"

namespace guiche {

class HubThread;

//! \brief The socket of a customer at the chat page, `/ws/visitor?key=…`. Text frames, each one JSON object
//! with a `type`.
//!
//! From the page:
//! - `hello {token}` or `hello {name, phone}`: the first frame. Answered by `welcome`.
//! - `message {client_id, content, attachment_id?}`: answered by `ack` once it is stored; the same
//! `client_id` is stored once.
//! - `delivered {message_id}`, `read {message_id}`: every answer up to that one was shown, was seen.
//! - `typing {typing}`, `history {before}`, `ping`.
//!
//! From the desk:
//! - `welcome {token?, visitor:{name}, messages, has_more, conversation}`: the newest messages, oldest first;
//! `token` only for
//!   a new visitor, to be kept and said at the next hello.
//! - `ack {client_id, message}`, `message {message}`, `history {messages, has_more}`; a message is `{id, from
//! (visitor|agent|bot),
//!   name, type, content, attachments, timestamp, status}`.
//! - `status {message_id, status}`, `seen {up_to}`: ticks of the visitor's own messages.
//! - `conversation {conversation: {status (queue|in_progress|closed), agent:{name}|null,
//! queue_position}|null}`.
//! - `typing {typing, agent:{name}}`, `pong`.
//! - `error {error_code, detail, field?, client_id?, retry_after?}`; `UNKNOWN_VISITOR`: the token is not
//! known (any more).
class VisitorSocket final : public WebSocketHandler
{
public:
    VisitorSocket(std::shared_ptr<HubThread> thread, WebChatSite site, std::string address,
                  std::string language);

    void opened(std::shared_ptr<WebSocketConnection> connection) override;
    Task<> received(std::string text) override;
    void closed() override;

private:
    using Outcome = Result<>;
    [[nodiscard]] Task<Outcome> dispatch(const QJsonObject &frame);
    [[nodiscard]] Task<Outcome> hello(const QJsonObject &frame);
    [[nodiscard]] Outcome welcome(const Visitor &visitor, const QString &token);
    [[nodiscard]] Task<Outcome> message(const QJsonObject &frame);
    [[nodiscard]] Task<Outcome> acknowledge(const QJsonObject &frame, MessageStatus status);
    [[nodiscard]] Outcome history(const QJsonObject &frame);
    [[nodiscard]] Outcome typing(const QJsonObject &frame);
    [[nodiscard]] Outcome acknowledgeToPage(const QString &clientId, const Received &received);
    void sayTyping(bool isTyping);
    //! \brief The visitor's conversation as the desk sees it; empty id: none yet.
    [[nodiscard]] Result<Conversation> currentConversation() const;
    void refuse(const Error &error, const QJsonObject &frame);

    std::shared_ptr<HubThread> m_thread;
    WebChatSite m_site;
    std::string m_address;
    std::string m_language;
    std::shared_ptr<WebSocketConnection> m_connection;
    std::shared_ptr<VisitorClient> m_client; //!< after the hello
    boost::asio::steady_timer m_helloTimer;
    TypingTimers m_typing;
    qint64 m_retryAfter = 0;
};

} // namespace guiche
