// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of WhatsApp's routes in specs 003 and 004, named as the contract's operations.
namespace guiche {

Task<Result<Reply>> handleVerifyWhatsAppWebhook(Call &call);
Task<Result<Reply>> handleReceiveWhatsAppWebhook(Call &call);
Task<Result<Reply>> handleSendWhatsApp(Call &call);
Task<Result<Reply>> handleSendWhatsAppTemplate(Call &call);
Task<Result<Reply>> handleListWhatsAppNumbers(Call &call);
Task<Result<Reply>> handleListWhatsAppTemplates(Call &call);
Task<Result<Reply>> handleResendMessage(Call &call);

} // namespace guiche
