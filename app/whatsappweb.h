// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "network/channels/whatsapp_web/whatsappwebworker.h"

namespace guiche {

//! \brief How this program runs the WhatsApp Web channel: where Node.js and the bridge lie, and where files
//! wait until they are whole. `tempDirectory` is emptied at every start.
[[nodiscard]] WhatsAppWebOptions whatsAppWebOptions(const Options &options, const QString &tempDirectory);

} // namespace guiche
