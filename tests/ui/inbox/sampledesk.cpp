// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/sampledesk.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "models/domain/json.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;

Conversation conversation(const QString &key, const QString &name, ChannelKind channel, TimeMs lastAt,
                          const QString &text)
{
    Conversation made;
    made.id = u"c-"_s + key;
    made.contactId = u"contact-"_s + key;
    made.customerName = name;
    made.channel = channel;
    made.status = ConversationStatus::InProgress;
    made.assignedTo = 1;
    made.assignedName = u"Ana Ribeiro"_s;
    made.startedAt = lastAt - 30 * Minute;
    made.lastMessageAt = lastAt;
    made.messagesCount = 4;
    made.lastText = text;
    return made;
}

Conversation waiting(Conversation made, TimeMs since, int unread)
{
    made.waitingSince = since;
    made.unreadCount = unread;
    return made;
}

Conversation answered(Conversation made, MessageStatus status)
{
    made.lastDirection = Direction::Outgoing;
    made.lastStatus = status;
    return made;
}

QList<Conversation> sampleList(TimeMs now)
{
    using enum ChannelKind;
    QList<Conversation> list;
    Conversation bakery = conversation(u"padaria"_s, u"Padaria São Bento"_s, WhatsApp, now - 10 * Minute,
                                       u"Precisamos da segunda via do boleto"_s);
    bakery.priority = Priority::High;
    list += waiting(bakery, now - 10 * Minute, 3);
    list += waiting(
        conversation(u"luis"_s, u"Luís Fernández"_s, Web, now - 8 * Minute, u"¿Hacen envíos a Montevideo?"_s),
        now - 8 * Minute, 1);
    Conversation number = conversation(u"numero"_s, {}, WhatsApp, now - 3 * Minute, u"Áudio · 0:14"_s);
    number.customerPhone = u"+5511900000142"_s;
    list += waiting(number, now - 3 * Minute, 1);
    Conversation marina =
        conversation(u"marina"_s, u"Marina Duarte"_s, WhatsApp, now - 2 * Minute, u"Posso levar amanhã? 🙌"_s);
    marina.customerPhone = u"+5511900004821"_s;
    marina.customerId = u"C-20418"_s;
    marina.tags = {u"recorrente"_s, u"troca"_s, u"calçados"_s};
    marina.startedAt = now - 23 * Minute;
    list += waiting(marina, now - 2 * Minute, 2);
    list += answered(conversation(u"carlos"_s, u"Carlos Eduardo Nunes"_s, WhatsApp, now - 4 * Minute,
                                  u"Vou conferir agora"_s),
                     MessageStatus::Delivered);
    list += answered(conversation(u"emily"_s, u"Emily Carter"_s, Web, now - 26 * Minute,
                                  u"Great, I'll check the tracking link and come back"_s),
                     MessageStatus::Read);
    list += answered(conversation(u"julia"_s, u"Júlia Monteiro"_s, WhatsApp, now - 43 * Minute,
                                  u"A coleta ficou agendada para quinta-feira"_s),
                     MessageStatus::Delivered);
    list += answered(conversation(u"boreal"_s, u"Sistema Boreal"_s, Api, now - 62 * Minute,
                                  u"Webhook de pedido 90114 confirmado"_s),
                     MessageStatus::Sent);
    list += answered(conversation(u"rafael"_s, u"Rafael Teixeira"_s, WhatsApp, now - 1100 * Minute,
                                  u"Não foi possível entregar a mensagem"_s),
                     MessageStatus::Failed);
    Conversation beatriz = conversation(u"beatriz"_s, u"Beatriz Campos"_s, WhatsApp, now - 1200 * Minute,
                                        u"aguarda retorno do financeiro"_s);
    beatriz.lastDirection = Direction::Internal;
    list += beatriz;
    return list;
}

class Transcript
{
public:
    Transcript(const QString &conversationId, TimeMs now)
        : m_conversationId(conversationId)
        , m_now(now)
    {
    }

    Message &add(int minutesAgo, Direction direction, const QString &sentBy, const QString &text,
                 MessageStatus status = MessageStatus::Received)
    {
        Message message;
        message.id = u"m-%1-%2"_s.arg(m_conversationId).arg(m_messages.size(), 4, 10, QChar(u'0'));
        message.conversationId = m_conversationId;
        message.direction = direction;
        message.sentBy = sentBy;
        message.senderName = sentBy == "1"_L1 ? u"Ana Ribeiro"_s : QString();
        message.content = text;
        message.timestamp = m_now - minutesAgo * Minute;
        message.status = status;
        m_messages += message;
        return m_messages.last();
    }

    [[nodiscard]] QJsonArray json() const
    {
        QJsonArray array;
        for (const Message &message : m_messages) {
            array.append(toJson(message));
        }
        return array;
    }

private:
    QString m_conversationId;
    TimeMs m_now;
    QList<Message> m_messages;
};

QJsonArray marinaMessages(TimeMs now)
{
    using enum Direction;
    using enum MessageStatus;
    const QString me = u"1"_s;
    const QString customer = u"customer"_s;
    Transcript transcript(QString(SampleOpenId), now);
    transcript.add(
        23, Outgoing, u"bot"_s,
        u"Olá, Marina! Sou o assistente da Loja Aurora. Escolha:\n1  Troca    2  Prazo de entrega    "
        "3  Falar com uma pessoa"_s,
        Read);
    transcript
        .add(16, Outgoing, u"system"_s, u"Encaminhada para a fila Trocas · Ana Ribeiro assumiu às 09:58"_s)
        .type = MessageType::System;
    transcript.add(
        16, Outgoing, me,
        u"Bom dia, Marina! Aqui é a Ana 😊 Já localizei o pedido 48213. Prefere trocar pelo 37 ou receber "
        "o reembolso?"_s,
        Read);
    transcript.add(11, Incoming, customer,
                   u"> Prefere trocar pelo 37 ou receber o reembolso?\nTrocar pelo 37, por favor"_s);
    Message &file = transcript.add(10, Incoming, customer, {});
    file.type = MessageType::Document;
    file.attachments = {Attachment{.id = u"file-1"_s,
                                   .filename = u"nota-fiscal-48213.pdf"_s,
                                   .mimeType = u"application/pdf"_s,
                                   .sizeBytes = 182'000,
                                   .url = u"/api/v1/attachments/file-1"_s}};
    transcript.add(8, Internal, me, u"6 compras este ano. Frete da troca por nossa conta."_s);
    transcript.add(7, Outgoing, me, u"Pronto! Código de postagem AU-7741-BR, vale por 10 dias."_s, Delivered);
    transcript.add(6, Outgoing, me, u"Segue também a etiqueta para imprimir."_s, Failed).error =
        u"sem resposta da sessão."_s;
    transcript.add(2, Incoming, customer, u"Recebi, obrigada! 🙌"_s);
    transcript.add(2, Incoming, customer, u"Posso levar amanhã?"_s);
    return transcript.json();
}

QJsonArray luisMessages(TimeMs now)
{
    using enum Direction;
    Transcript transcript(u"c-luis"_s, now);
    transcript.add(12, Incoming, u"customer"_s,
                   u"Buenas, miren la foto: https://example.com/pedidos/48213?x=1."_s);
    Message &photo = transcript.add(11, Incoming, u"customer"_s, u"Llegó así"_s);
    photo.type = MessageType::Image;
    photo.attachments = {Attachment{.id = u"photo-1"_s,
                                    .filename = u"caja.png"_s,
                                    .mimeType = u"image/png"_s,
                                    .sizeBytes = 48'213,
                                    .url = u"/api/v1/attachments/photo-1"_s}};
    transcript.add(8, Incoming, u"customer"_s, u"¿Hacen envíos a Montevideo?"_s);
    return transcript.json();
}

QByteArray samplePhoto()
{
    QImage image(960, 640, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 640);
    sky.setColorAt(0, QColor(0x8f, 0xb8, 0xde));
    sky.setColorAt(1, QColor(0xf4, 0xd8, 0xb0));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(0xb0, 0x80, 0x50));
    painter.drawRect(280, 260, 400, 280);
    painter.setBrush(QColor(0xd8, 0xb8, 0x80));
    painter.drawRect(450, 260, 60, 280);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QJsonArray sampleCanned()
{
    const auto one = [](const char16_t *shortcut, const char16_t *title, const char16_t *content) {
        return toJson(CannedResponse{.id = QString::fromUtf16(shortcut),
                                     .shortcut = QString::fromUtf16(shortcut),
                                     .title = QString::fromUtf16(title),
                                     .content = QString::fromUtf16(content),
                                     .scope = u"organization"_s});
    };
    return {one(u"prazo", u"Prazo de entrega",
                u"O prazo para {{cidade}} é de {{prazo}} dias úteis após a postagem."),
            one(u"prazo-troca", u"Prazo de troca",
                u"Você tem 30 dias corridos a partir do recebimento para trocar."),
            one(u"praca", u"Endereço da loja na praça",
                u"Praça da República, 210, de segunda a sábado, das 9h às 19h."),
            one(u"ola", u"Saudação", u"Olá, {{nome}}! Aqui é {{atendente}}. Como posso ajudar?")};
}

QJsonArray sampleAgents()
{
    const auto one = [](int id, const char16_t *name, const char16_t *status, int current) {
        return QJsonObject{{u"id"_s, id},
                           {u"nome"_s, QString::fromUtf16(name)},
                           {u"role"_s, u"atendente"_s},
                           {u"status"_s, QString::fromUtf16(status)},
                           {u"current_conversations"_s, current},
                           {u"max_conversations"_s, 5}};
    };
    return {one(1, u"Ana Ribeiro", u"online", 4), one(2, u"Paula Mendes", u"online", 2),
            one(3, u"João Batista", u"busy", 5), one(4, u"Rita Lopes", u"away", 1),
            one(5, u"Igor Vasconcelos", u"offline", 0)};
}

} // namespace

void fillSampleDesk(FakeDesk &desk, TimeMs now)
{
    for (const Conversation &one : sampleList(now)) {
        desk.conversations.append(toJson(one));
    }
    desk.messages.insert(QString(SampleOpenId), marinaMessages(now));
    desk.messages.insert(u"c-luis"_s, luisMessages(now));
    const QJsonArray all = desk.conversations;
    desk.on(u"GET /api/v1/conversations"_s, [&desk, now](const FakeDesk::Request &request) {
        const bool isHistory = request.query.hasQueryItem(u"contact_id"_s);
        QJsonArray list = desk.conversations;
        if (isHistory) {
            Conversation old = conversation(u"antiga"_s, u"Marina Duarte"_s, ChannelKind::WhatsApp,
                                            now - 39 * 24 * 60 * Minute, u"Prazo de entrega"_s);
            old.status = ConversationStatus::Resolved;
            old.assignedName = u"Paula"_s;
            Conversation older = old;
            older.id = u"c-mais-antiga"_s;
            older.lastText = u"Cupom não aplicado"_s;
            older.lastMessageAt = now - 112LL * 24 * 60 * Minute;
            older.startedAt = older.lastMessageAt;
            list = {toJson(old), toJson(older)};
        }
        return FakeDesk::Reply::json(
            {{u"conversations"_s, list}, {u"total"_s, list.size()}, {u"next_cursor"_s, QJsonValue::Null}});
    });
    desk.on(u"GET /api/v1/canned-responses"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json(
            {{u"canned_responses"_s, sampleCanned()}, {u"next_cursor"_s, QJsonValue::Null}});
    });
    desk.on(u"GET /api/v1/agents"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply::json({{u"agents"_s, sampleAgents()}, {u"next_cursor"_s, QJsonValue::Null}});
    });
    desk.on(u"GET /api/v1/attachments/photo-1"_s, [](const FakeDesk::Request &) {
        return FakeDesk::Reply{.status = 200, .body = samplePhoto(), .contentType = "image/png"};
    });
}

void addLongConversation(FakeDesk &desk, TimeMs now)
{
    Conversation made =
        conversation(u"long"_s, u"Conversa Longa"_s, ChannelKind::Web, now, u"Mensagem 999"_s);
    made.messagesCount = 1000;
    desk.conversations.prepend(toJson(made));
    Transcript transcript(made.id, now);
    for (int i = 0; i < 1000; ++i) {
        const bool isIncoming = i % 3 != 0;
        const QString text = u"Mensagem %1. "_s.arg(i) +
                             (i % 5 == 0 ? u"Um texto mais longo, que ocupa duas ou três linhas na conversa, "
                                           u"para que a altura de cada "
                                           "bolha não seja sempre a mesma 😊 e a rolagem tenha o que medir."_s
                                         : u"Tudo certo por aqui."_s);
        transcript.add((1000 - i) * 3, isIncoming ? Direction::Incoming : Direction::Outgoing,
                       isIncoming ? u"customer"_s : u"1"_s, text,
                       isIncoming ? MessageStatus::Received : MessageStatus::Read);
    }
    const QJsonArray all = transcript.json();
    desk.on(u"GET /api/v1/conversations/c-long/messages"_s, [all](const FakeDesk::Request &request) {
        const QString before = request.query.queryItemValue(u"before"_s);
        qsizetype end = all.size();
        while (!before.isEmpty() && end > 0 &&
               all.at(end - 1).toObject().value("id"_L1).toString() >= before) {
            --end;
        }
        const qsizetype start = std::max<qsizetype>(0, end - 100);
        QJsonArray page;
        for (qsizetype i = start; i < end; ++i) {
            page.append(all.at(i));
        }
        return FakeDesk::Reply::json({{u"messages"_s, page}, {u"has_more"_s, start > 0}});
    });
}

} // namespace guiche
