// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/families.h"
#include "network/api/whatsapphandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;
using enum Permission;

// WhatsApp as specs 003 and 004 have it; a test compares it with the contract both ways.
constexpr std::array WhatsAppRoutes{
    Route{Get, "/api/v1/whatsapp/webhook", "verifyWhatsAppWebhook", Open, RateClass::Default, BodyKind::None,
          handleVerifyWhatsAppWebhook},
    Route{Post, "/api/v1/whatsapp/webhook", "receiveWhatsAppWebhook", Signature, RateClass::None,
          BodyKind::Signed, handleReceiveWhatsAppWebhook},
    Route{Post, "/api/v1/whatsapp/send", "sendWhatsApp", SendWhatsApp, RateClass::WhatsAppSend,
          BodyKind::Json, handleSendWhatsApp},
    Route{Post, "/api/v1/whatsapp/send-template", "sendWhatsAppTemplate", SendWhatsApp,
          RateClass::WhatsAppSend, BodyKind::Json, handleSendWhatsAppTemplate},
    Route{Get, "/api/v1/whatsapp/numbers", "listWhatsAppNumbers", ReadNumbers, RateClass::Default,
          BodyKind::None, handleListWhatsAppNumbers},
    Route{Get, "/api/v1/whatsapp/templates", "listWhatsAppTemplates", ReadTemplates, RateClass::Default,
          BodyKind::None, handleListWhatsAppTemplates},
    Route{Post, "/api/v1/conversations/{conversation_id}/messages/{message_id}/resend", "resendMessage",
          WriteConversations, RateClass::Default, BodyKind::None, handleResendMessage},
};

} // namespace

std::span<const Route> whatsAppRoutes()
{
    return WhatsAppRoutes;
}

} // namespace guiche
