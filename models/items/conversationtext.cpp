// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conversationtext.h"

#include <QCoreApplication>

#include "models/domain/phone.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(guiche::ConversationText)
};

// A list shows some dozens of characters; a message may have many thousands.
constexpr qsizetype PreviewCharacters = 200;

QString channelText(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::WhatsApp:
        return Text::tr("WhatsApp");
    case ChannelKind::Web:
        return Text::tr("web chat");
    case ChannelKind::Api:
        return Text::tr("API");
    }
    return {};
}

QString waitText(TimeMs waitingSince, TimeMs now)
{
    const int minutes = int(std::max<TimeMs>(0, now - waitingSince) / 60'000);
    if (minutes < 60)
        //: How long a customer has waited for an answer.
        return Text::tr("waiting for %n minute(s)", nullptr, minutes);
    //: How long a customer has waited for an answer.
    return Text::tr("waiting for %n hour(s)", nullptr, minutes / 60);
}

} // namespace

QString displayName(const Conversation &conversation)
{
    if (!conversation.customerName.isEmpty())
        return conversation.customerName;
    if (!conversation.customerPhone.isEmpty())
        return phoneForDisplay(conversation.customerPhone);
    if (!conversation.customerId.isEmpty())
        return conversation.customerId;
    //: A customer who gave neither name nor phone.
    return Text::tr("Visitor");
}

QString kindText(MessageType type)
{
    switch (type) {
    case MessageType::Image:
        return Text::tr("Photo");
    case MessageType::Document:
        return Text::tr("Document");
    case MessageType::Audio:
        return Text::tr("Audio");
    case MessageType::Video:
        return Text::tr("Video");
    case MessageType::Text:
    case MessageType::Template:
    case MessageType::System:
        return {};
    }
    return {};
}

QString previewText(const Conversation &conversation)
{
    const QString text =
        conversation.lastText.first(std::min(conversation.lastText.size(), PreviewCharacters)).simplified();
    const QString kind = kindText(conversation.lastType);
    if (conversation.lastDirection == Direction::Internal)
        //: The preview of an internal note in the conversation list; %1 is its text.
        return Text::tr("Note: %1").arg(text);
    if (kind.isEmpty())
        return text;
    // The desk keeps the URL of a file that an integration sent by URL as the message's text: no preview.
    const bool isUrl = text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    if (text.isEmpty() || isUrl)
        return kind;
    //: The preview of a file with a caption in the conversation list; %1 is the kind ("Photo"), %2 the
    //: caption.
    return Text::tr("%1 · %2").arg(kind, text);
}

QString accessibleText(const Conversation &conversation, bool isTyping, TimeMs now)
{
    QStringList parts{displayName(conversation), channelText(conversation.channel)};
    if (conversation.priority == Priority::High)
        parts << Text::tr("high priority");
    if (conversation.priority == Priority::Low)
        parts << Text::tr("low priority");
    if (conversation.unreadCount > 0)
        //: %n customer messages that nobody has read.
        parts << Text::tr("%n unread", nullptr, conversation.unreadCount);
    if (conversation.waitingSince > 0)
        parts << waitText(conversation.waitingSince, now);
    if (conversation.lastDirection == Direction::Outgoing && conversation.lastStatus == MessageStatus::Failed)
        parts << Text::tr("not delivered");
    parts << (isTyping ? Text::tr("is typing") : previewText(conversation));
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace guiche
