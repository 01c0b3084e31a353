// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/sessiondrivers.h"

using namespace Qt::StringLiterals;

namespace guiche {

QString channelProblem(const Desk &desk, SessionType type)
{
    if (const SessionDriver *driver = desk.driver(type))
        return driver->problem();
    return type == SessionType::WhatsAppCloud ? u"The WhatsApp Cloud channel is not running."_s
                                              : u"The WhatsApp Web channel is not running."_s;
}

} // namespace guiche
