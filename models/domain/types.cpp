// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/types.h"

#include <array>
#include <utility>

namespace guiche {

namespace {

template <class E> struct Names;

template <> struct Names<ConversationStatus>
{
    static constexpr std::array Table{
        std::pair{ConversationStatus::Queue, QLatin1StringView("queue")},
        std::pair{ConversationStatus::InProgress, QLatin1StringView("in_progress")},
        std::pair{ConversationStatus::Resolved, QLatin1StringView("resolved")},
        std::pair{ConversationStatus::Closed, QLatin1StringView("closed")}};
};
template <> struct Names<ChannelKind>
{
    static constexpr std::array Table{std::pair{ChannelKind::WhatsApp, QLatin1StringView("whatsapp")},
                                      std::pair{ChannelKind::Web, QLatin1StringView("web")},
                                      std::pair{ChannelKind::Api, QLatin1StringView("api")}};
};
template <> struct Names<Priority>
{
    static constexpr std::array Table{std::pair{Priority::Low, QLatin1StringView("low")},
                                      std::pair{Priority::Normal, QLatin1StringView("normal")},
                                      std::pair{Priority::High, QLatin1StringView("high")}};
};
template <> struct Names<Direction>
{
    static constexpr std::array Table{std::pair{Direction::Incoming, QLatin1StringView("incoming")},
                                      std::pair{Direction::Outgoing, QLatin1StringView("outgoing")},
                                      std::pair{Direction::Internal, QLatin1StringView("internal")}};
};
template <> struct Names<MessageType>
{
    static constexpr std::array Table{std::pair{MessageType::Text, QLatin1StringView("text")},
                                      std::pair{MessageType::Image, QLatin1StringView("image")},
                                      std::pair{MessageType::Document, QLatin1StringView("document")},
                                      std::pair{MessageType::Audio, QLatin1StringView("audio")},
                                      std::pair{MessageType::Video, QLatin1StringView("video")},
                                      std::pair{MessageType::Template, QLatin1StringView("template")},
                                      std::pair{MessageType::System, QLatin1StringView("system")}};
};
template <> struct Names<MessageStatus>
{
    // A customer's message is published as `delivered` (spec 003's example); inside, the desk tells the two
    // apart, so `delivered` reads back as the outgoing state.
    static constexpr std::array Table{std::pair{MessageStatus::Queued, QLatin1StringView("queued")},
                                      std::pair{MessageStatus::Sent, QLatin1StringView("sent")},
                                      std::pair{MessageStatus::Delivered, QLatin1StringView("delivered")},
                                      std::pair{MessageStatus::Read, QLatin1StringView("read")},
                                      std::pair{MessageStatus::Failed, QLatin1StringView("failed")},
                                      std::pair{MessageStatus::Unknown, QLatin1StringView("unknown")},
                                      std::pair{MessageStatus::Received, QLatin1StringView("delivered")}};
};
template <> struct Names<Resolution>
{
    static constexpr std::array Table{std::pair{Resolution::Resolved, QLatin1StringView("resolved")},
                                      std::pair{Resolution::Unresolved, QLatin1StringView("unresolved")},
                                      std::pair{Resolution::Spam, QLatin1StringView("spam")},
                                      std::pair{Resolution::NoResponse, QLatin1StringView("no_response")}};
};
template <> struct Names<AgentStatus>
{
    static constexpr std::array Table{std::pair{AgentStatus::Online, QLatin1StringView("online")},
                                      std::pair{AgentStatus::Busy, QLatin1StringView("busy")},
                                      std::pair{AgentStatus::Away, QLatin1StringView("away")},
                                      std::pair{AgentStatus::Offline, QLatin1StringView("offline")}};
};

template <class E> QString nameOf(E value)
{
    for (const auto &[candidate, name] : Names<E>::Table) {
        if (candidate == value)
            return name;
    }
    return {};
}

} // namespace

QString toName(ConversationStatus value)
{
    return nameOf(value);
}
QString toName(ChannelKind value)
{
    return nameOf(value);
}
QString toName(Priority value)
{
    return nameOf(value);
}
QString toName(Direction value)
{
    return nameOf(value);
}
QString toName(MessageType value)
{
    return nameOf(value);
}
QString toName(MessageStatus value)
{
    return nameOf(value);
}
QString toName(Resolution value)
{
    return nameOf(value);
}
QString toName(AgentStatus value)
{
    return nameOf(value);
}

template <class E> std::optional<E> enumFromString(QStringView text)
{
    for (const auto &[value, name] : Names<E>::Table) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

template std::optional<ConversationStatus> enumFromString(QStringView);
template std::optional<ChannelKind> enumFromString(QStringView);
template std::optional<Priority> enumFromString(QStringView);
template std::optional<Direction> enumFromString(QStringView);
template std::optional<MessageType> enumFromString(QStringView);
template std::optional<MessageStatus> enumFromString(QStringView);
template std::optional<Resolution> enumFromString(QStringView);
template std::optional<AgentStatus> enumFromString(QStringView);

} // namespace guiche
