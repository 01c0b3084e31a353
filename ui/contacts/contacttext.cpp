// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacttext.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <cmath>

#include "models/domain/phone.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

// A year of two digits does not say which century: a customer may be born in another one.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

std::optional<QString> ContactText::typedNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'+') || trimmed.startsWith("00"_L1))
        return dialablePhone(trimmed);
    QString digits = trimmed;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    QString national = digits;
    if (national.startsWith(u'0')) // the trunk prefix
        national.remove(0, 1);
    if (national.size() == 10 || national.size() == 11) {
        if (const auto number = dialablePhone(u"+55"_s + national))
            return number;
    }
    return dialablePhone(u'+' + digits);
}

QString ContactText::fieldText(const OwnField &field, const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (field.kind != OwnField::Kind::Date)
        return value.toString();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, dateFormat()) : value.toString();
}

std::optional<QJsonValue> ContactText::typedValue(const OwnField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (field.kind) {
    case OwnField::Kind::Text:
    case OwnField::Kind::Choice:
        return QJsonValue(trimmed);
    case OwnField::Kind::Number: {
        bool isNumber = false;
        double number = QLocale().toDouble(trimmed, &isNumber);
        if (!isNumber)
            number = QLocale::c().toDouble(trimmed, &isNumber);
        return isNumber && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case OwnField::Kind::Date: {
        QDate date = QLocale().toDate(trimmed, dateFormat());
        if (!date.isValid())
            date = QDate::fromString(trimmed, Qt::ISODate);
        return date.isValid() ? std::optional(QJsonValue(date.toString(Qt::ISODate))) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

QString ContactText::example(const OwnField &field)
{
    if (field.kind != OwnField::Kind::Date)
        return {};
    return QLocale().toString(QDate(QDate::currentDate().year(), 12, 31), dateFormat());
}

QString ContactText::complaint(const OwnField &field)
{
    //: %1: a date, as an example of how dates are written
    return field.kind == OwnField::Kind::Date ? tr("Write a date, like %1").arg(example(field))
                                              : tr("Write a number");
}

QString ContactText::day(TimeMs time)
{
    return time <= 0 ? QString()
                     : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), dateFormat());
}

QString ContactText::moment(TimeMs time)
{
    if (time <= 0)
        return {};
    const QTime clock = QDateTime::fromMSecsSinceEpoch(time).time();
    //: %1: a day, %2: a time of day
    return tr("%1, %2").arg(day(time), QLocale().toString(clock, QLocale::ShortFormat));
}

} // namespace guiche
