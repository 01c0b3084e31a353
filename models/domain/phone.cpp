// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace guiche {

std::optional<QString> normalizedPhone(QStringView text)
{
    text = text.trimmed();
    QString digits;
    digits.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9')
            digits += QChar(c);
        else if (c == u'+' ? i != 0 : !(c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')'))
            return std::nullopt;
    }
    if (!text.startsWith(u'+') && digits.startsWith(QLatin1StringView("00")))
        digits.remove(0, 2);
    if (digits.size() < 8 || digits.size() > 15 || digits.startsWith(u'0'))
        return std::nullopt;
    return QString(u'+' + digits);
}

namespace {

constexpr qsizetype BrazilShort = 13; // +55, two digits of area, eight of number
constexpr qsizetype AreaEnd = 5;

bool isMobileStart(QChar digit)
{
    return digit >= u'6' && digit <= u'9';
}

} // namespace

QString canonicalPhone(const QString &e164)
{
    const bool isShort = e164.size() == BrazilShort && e164.startsWith(QLatin1StringView("+55")) &&
                         isMobileStart(e164[AreaEnd]);
    return isShort ? QString(e164.first(AreaEnd) + u'9' + e164.sliced(AreaEnd)) : e164;
}

QString shortPhone(const QString &e164)
{
    const bool isLong = e164.size() == BrazilShort + 1 && e164.startsWith(QLatin1StringView("+55")) &&
                        e164[AreaEnd] == u'9' && isMobileStart(e164[AreaEnd + 1]);
    return isLong ? QString(e164.first(AreaEnd) + e164.sliced(AreaEnd + 1)) : QString();
}

QString phoneForDisplay(const QString &e164)
{
    // Brazil: +55, two digits of area, eight or nine of number.
    if (e164.startsWith(QLatin1StringView("+55")) && (e164.size() == 13 || e164.size() == 14)) {
        const qsizetype split = e164.size() - 4;
        return e164.first(3) + u' ' + e164.mid(3, 2) + u' ' + e164.mid(5, split - 5) + u'-' +
               e164.sliced(split);
    }
    return e164;
}

bool isDialable(const QString &e164)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    // "ZZ": no country is assumed, the number brings its own.
    return util->Parse(canonicalPhone(e164).toStdString(), "ZZ", &number) ==
               PhoneNumberUtil::NO_PARSING_ERROR &&
           util->IsValidNumber(number);
}

std::optional<QString> dialablePhone(QStringView text)
{
    auto phone = normalizedPhone(text);
    if (phone && !isDialable(*phone))
        phone.reset();
    return phone;
}

} // namespace guiche
