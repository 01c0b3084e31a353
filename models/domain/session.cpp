// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

#include <algorithm>
#include <array>

#include "models/domain/types.h"
#include "models/domain/webhook.h"

namespace guiche {

namespace {

// Of each enumeration, the published names in its order.
constexpr std::array SessionTypes{QLatin1StringView("whatsapp_web"), QLatin1StringView("whatsapp_cloud")};
constexpr std::array SessionStatuses{QLatin1StringView("disconnected"), QLatin1StringView("connecting"),
                                     QLatin1StringView("connected")};
constexpr std::array SessionCauses{
    QLatin1StringView("created"),          QLatin1StringView("requested"),
    QLatin1StringView("waiting_for_scan"), QLatin1StringView("waiting_for_code"),
    QLatin1StringView("paired"),           QLatin1StringView("opened"),
    QLatin1StringView("codes_used_up"),    QLatin1StringView("connection_lost"),
    QLatin1StringView("replaced"),         QLatin1StringView("logged_out"),
    QLatin1StringView("refused"),          QLatin1StringView("bridge_failed"),
    QLatin1StringView("disconnected"),     QLatin1StringView("logged_out_here"),
    QLatin1StringView("deleted"),          QLatin1StringView("token_refused")};
constexpr std::array WebhookEvents{
    QLatin1StringView("connection.update"),      QLatin1StringView("messages.upsert"),
    QLatin1StringView("messages.update"),        QLatin1StringView("messages.delete"),
    QLatin1StringView("message-receipt.update"), QLatin1StringView("groups.upsert"),
    QLatin1StringView("groups.update"),          QLatin1StringView("group-participants.update"),
    QLatin1StringView("contacts.upsert"),        QLatin1StringView("contacts.update"),
    QLatin1StringView("presence.update"),        QLatin1StringView("chats.upsert"),
    QLatin1StringView("chats.update"),           QLatin1StringView("chats.delete")};
constexpr std::array DeliveryStatuses{QLatin1StringView("pending"), QLatin1StringView("delivered"),
                                      QLatin1StringView("failed"), QLatin1StringView("dead")};

static_assert(SessionCauses.size() == std::size_t(SessionCause::TokenRefused) + 1);
static_assert(WebhookEvents.size() == std::size_t(WebhookEvent::ChatsDelete) + 1);
static_assert(DeliveryStatuses.size() == std::size_t(DeliveryStatus::Dead) + 1);

template <class E, class Table> std::optional<E> valueIn(const Table &table, QStringView text)
{
    const auto found = std::find(table.begin(), table.end(), text);
    return found == table.end() ? std::nullopt : std::optional(static_cast<E>(found - table.begin()));
}

} // namespace

QString toName(SessionType value)
{
    return SessionTypes.at(std::size_t(value));
}

QString toName(SessionStatus value)
{
    return SessionStatuses.at(std::size_t(value));
}

QString toName(SessionCause value)
{
    return SessionCauses.at(std::size_t(value));
}

QString toName(WebhookEvent value)
{
    return WebhookEvents.at(std::size_t(value));
}

QString toName(DeliveryStatus value)
{
    return DeliveryStatuses.at(std::size_t(value));
}

template <> std::optional<SessionType> enumFromString<SessionType>(QStringView text)
{
    return valueIn<SessionType>(SessionTypes, text);
}

template <> std::optional<SessionStatus> enumFromString<SessionStatus>(QStringView text)
{
    return valueIn<SessionStatus>(SessionStatuses, text);
}

template <> std::optional<SessionCause> enumFromString<SessionCause>(QStringView text)
{
    return valueIn<SessionCause>(SessionCauses, text);
}

template <> std::optional<WebhookEvent> enumFromString<WebhookEvent>(QStringView text)
{
    return valueIn<WebhookEvent>(WebhookEvents, text);
}

template <> std::optional<DeliveryStatus> enumFromString<DeliveryStatus>(QStringView text)
{
    return valueIn<DeliveryStatus>(DeliveryStatuses, text);
}

QStringList webhookEventNames()
{
    return {WebhookEvents.begin(), WebhookEvents.end()};
}

} // namespace guiche
