// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/visitorphone.h"

#include <algorithm>

#include "models/domain/phone.h"

using namespace Qt::StringLiterals;

namespace guiche {

std::optional<QString> visitorPhone(const QString &text)
{
    const QString phone = text.trimmed();
    if (phone.size() > 24)
        return std::nullopt;
    const auto digits =
        std::count_if(phone.begin(), phone.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (phone.startsWith(u'+') || phone.startsWith("00"_L1))
        return dialablePhone(phone);
    if (digits == 10 || digits == 11)
        return dialablePhone(u"+55"_s + phone);
    // With the long-distance zero, as many write it: 0 11 90000-1234.
    if (phone.startsWith(u'0') && (digits == 12 || digits == 11))
        return dialablePhone(u"+55"_s + phone.mid(1));
    return dialablePhone(phone);
}

} // namespace guiche
