// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>
#include <string>

#include "models/desk/conversations.h"
#include "network/realtime/chatclient.h"
#include "network/realtime/typing.h"
#include "network/server/http.h"

namespace guiche {

class HubThread;

//! \brief The socket of `/ws/chat` (spec 003, "WebSocket"): what a person or a program sends, and its
//! answers.
//!
//! Client events: `join_conversation`, `leave_conversation`, `typing_start`, `typing_stop`
//! `{conversation_id}`; `send_message {conversation_id, content, message_type?, attachment_id?, client_id?}`;
//! `ping`; ours: `resume {seq}`, `subscribe {topics}`. Frames are taken one after another, so a `pong` tells
//! that all before it is done. A `send_message` with a `client_id` is stored once however often it is sent,
//! and answered with `message_accepted {client_id, message_id, conversation_id}`; sending joins the
//! conversation.
class ChatSocket final : public WebSocketHandler
{
public:
    ChatSocket(std::shared_ptr<HubThread> thread, Principal principal, QString token, std::string language);

    void opened(std::shared_ptr<WebSocketConnection> connection) override;
    Task<> received(std::string text) override;
    void closed() override;

private:
    using Outcome = Result<>;
    [[nodiscard]] Task<Outcome> dispatch(const QJsonObject &frame);
    [[nodiscard]] Outcome join(const QJsonObject &frame);
    [[nodiscard]] Outcome leave(const QJsonObject &frame);
    [[nodiscard]] Outcome type(const QJsonObject &frame, bool isTyping);
    [[nodiscard]] Outcome subscribe(const QJsonObject &frame);
    [[nodiscard]] Task<Outcome> resume(const QJsonObject &frame);
    [[nodiscard]] Task<Outcome> sendMessage(const QJsonObject &frame);
    [[nodiscard]] Task<Result<OutgoingMessage>> draftOf(const QJsonObject &frame);
    //! \brief The caller as the store has it now; closes the socket when it is signed out.
    [[nodiscard]] Outcome reauthenticate();
    [[nodiscard]] Result<Conversation> conversationOf(const QJsonObject &frame);
    void sayTyping(const QString &conversationId, bool isTyping);
    void refuse(const Error &error, const QJsonObject &frame);

    std::shared_ptr<HubThread> m_thread;
    Principal m_principal;
    QString m_token;
    std::string m_language;
    std::shared_ptr<ChatClient> m_client;
    TypingTimers m_typing;
};

} // namespace guiche
