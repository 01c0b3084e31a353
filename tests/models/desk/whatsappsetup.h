// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/sessionrows.h"
#include "tests/models/desk/deskfixture.h"

namespace guiche {

//! \brief A desk with WhatsApp sessions, and what a provider would say.
class WhatsAppSetup : public DeskFixture
{
public:
    WhatsAppSetup()
    {
        web = addSession(QStringLiteral("Loja"), SessionType::WhatsAppWeb);
        cloud = addSession(QStringLiteral("Nuvem"), SessionType::WhatsAppCloud);
        takeEvents();
    }

    Session addSession(const QString &name, SessionType type, SessionStatus status = SessionStatus::Connected)
    {
        Session session;
        session.id = newId(clock.now());
        session.organizationId = root.organizationId;
        session.name = name;
        session.type = type;
        session.status = status;
        session.isWanted = status != SessionStatus::Disconnected;
        session.phone = QStringLiteral("551133330000");
        session.phoneNumberId = type == SessionType::WhatsAppCloud ? session.id.left(12) + name : QString();
        session.createdAt = clock.now();
        session.statusSince = clock.now();
        const auto key =
            write([&](WriteTransaction &tx) { return SessionRepository::insert(tx.db(), session); });
        session.key = key.value_or(0);
        return session;
    }
    void setStatus(Session &session, SessionStatus status)
    {
        session.status = status;
        session.isWanted = status != SessionStatus::Disconnected;
        static_cast<void>(
            write([&](WriteTransaction &tx) { return SessionRepository::update(tx.db(), session); }));
    }

    Result<Received> receive(const Session &session, const WhatsAppMessage &message)
    {
        return write(
            [&](WriteTransaction &tx) { return desk->whatsAppIntake().receive(tx, session, message); });
    }
    //! \brief A text of that customer; its conversation's id.
    QString says(const Session &session, const WhatsAppPerson &who,
                 const QString &text = QStringLiteral("oi"))
    {
        const auto received = receive(
            session, {.providerId = QStringLiteral("in.%1").arg(++m_count), .chat = who, .content = text});
        return received ? received->conversationId : received.error().english();
    }
    Result<bool> receipt(const Session &session, const WhatsAppReceipt &receipt)
    {
        return write(
            [&](WriteTransaction &tx) { return desk->whatsAppIntake().receipt(tx, session, receipt); });
    }
    Result<> handOver(const QString &messageId, const QString &providerId = {})
    {
        return write(
            [&](WriteTransaction &tx) { return desk->outbox().handOver(tx, messageId, providerId); });
    }
    Result<> settle(const QString &messageId, const Settled &settled)
    {
        return write([&](WriteTransaction &tx) { return desk->outbox().settle(tx, messageId, settled); });
    }
    Result<SentMessage> sendTo(const Principal &who, const NumberMessage &message)
    {
        return write([&](WriteTransaction &tx) { return desk->whatsAppSend().send(tx, who, message); });
    }
    QList<OutboxItem> due(SessionType type = SessionType::WhatsAppWeb)
    {
        return desk->outbox().due(*reader, type, clock.now(), 100).value_or(QList<OutboxItem>());
    }
    QList<Message> messages(const QString &conversation)
    {
        const auto page =
            desk->inbox().messages(*reader, Principal::system(root.organizationId), conversation, {}, 100);
        return page ? page->messages : QList<Message>();
    }
    QString statusOf(const QString &conversation, const QString &messageId)
    {
        for (const Message &message : messages(conversation)) {
            if (message.id == messageId)
                return toName(message.status);
        }
        return {};
    }

    Session web;
    Session cloud;

private:
    int m_count = 0;
};

} // namespace guiche
