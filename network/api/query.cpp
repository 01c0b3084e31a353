// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/query.h"

#include <QJsonArray>

#include "network/api/schema.h"
#include "network/server/target.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString decoded(std::string_view text)
{
    const std::optional<std::string> plain = percentDecoded(text, true);
    return plain ? QString::fromStdString(*plain) : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

//! A `+` of a time zone that the caller did not escape arrives as a space.
QString repairedTime(QString text)
{
    return text.contains(u'T') ? text.replace(u' ', u'+') : text;
}

//! In any case: Python's clients write `True`.
std::optional<bool> booleanOf(const QString &text)
{
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return std::nullopt;
}

Error fault(const char *text, const QString &name, const QString &argument = {})
{
    QStringList args{name};
    if (!argument.isNull())
        args.append(argument);
    return {.code = ErrorCode::Validation, .text = text, .args = args, .field = name};
}

Result<> checkInteger(const QueryRule &rule, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return std::unexpected(fault(GUICHE_ERROR_TEXT("%1 must be a whole number."), rule.name));
    if (number < rule.minimum)
        return std::unexpected(
            fault(GUICHE_ERROR_TEXT("%1 must be at least %2."), rule.name, QString::number(rule.minimum)));
    if (number > rule.maximum)
        return std::unexpected(
            fault(GUICHE_ERROR_TEXT("%1 must be at most %2."), rule.name, QString::number(rule.maximum)));
    return {};
}

Result<> checkText(const QueryRule &rule, const QString &text)
{
    if (!rule.values.isEmpty() && !rule.values.contains(text)) {
        return std::unexpected(
            fault(GUICHE_ERROR_TEXT("%1 must be one of: %2."), rule.name, rule.values.join(u", "_s)));
    }
    if (rule.maxLength > 0 && text.size() > rule.maxLength) {
        return std::unexpected(fault(GUICHE_ERROR_TEXT("%1 must have at most %2 characters."), rule.name,
                                     QString::number(rule.maxLength)));
    }
    if (!fitsFormat(rule.format, rule.format == "date-time"_L1 ? repairedTime(text) : text))
        return std::unexpected(formatError(rule.format, rule.name));
    return {};
}

} // namespace

Query Query::parse(std::string_view text)
{
    Query query;
    while (!text.empty()) {
        const auto end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && equals + 1 < pair.size())
            query.m_values.emplace_back(decoded(pair.substr(0, equals)), decoded(pair.substr(equals + 1)));
    }
    return query;
}

QString Query::text(QLatin1StringView name) const
{
    for (const auto &[key, value] : m_values) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Query::list(QLatin1StringView name) const
{
    QStringList values;
    for (const auto &[key, value] : m_values) {
        if (key == name)
            values += value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

qint64 Query::integer(QLatin1StringView name, qint64 otherwise) const
{
    const QString value = text(name);
    return value.isEmpty() ? otherwise : value.toLongLong();
}

std::optional<bool> Query::boolean(QLatin1StringView name) const
{
    return booleanOf(text(name));
}

TimeMs Query::time(QLatin1StringView name) const
{
    const QString value = text(name);
    return value.isEmpty() ? 0 : fromIso8601(repairedTime(value));
}

TimeMs Query::timeEnd(QLatin1StringView name) const
{
    const QString value = text(name);
    return value.isEmpty() ? 0 : endOfRange(value, time(name));
}

TimeMs endOfRange(const QString &text, TimeMs time)
{
    constexpr TimeMs Second = 1000;
    constexpr TimeMs Day = 24 * 3600 * Second;
    if (text.size() == 10)
        return time + Day;
    return time + (time % Second == 0 ? Second : 1);
}

QueryRule QueryRule::fromParameter(const QJsonObject &parameter)
{
    const QJsonObject schema = parameter["schema"_L1].toObject();
    const QString type = schema["type"_L1].toString();
    QueryRule rule;
    rule.name = parameter["name"_L1].toString();
    rule.type = type == "integer"_L1 ? Type::Integer : type == "boolean"_L1 ? Type::Boolean : Type::Text;
    rule.isRequired = parameter["required"_L1].toBool();
    rule.minimum = schema["minimum"_L1].toInteger(rule.minimum);
    rule.maximum = schema["maximum"_L1].toInteger(rule.maximum);
    rule.maxLength = schema["maxLength"_L1].toInt();
    rule.format = schema["format"_L1].toString();
    const QJsonArray values = schema["enum"_L1].toArray();
    for (const QJsonValue &value : values)
        rule.values.append(value.toString());
    return rule;
}

Result<> QueryRule::check(const Query &query) const
{
    const QString value = query.text(QLatin1StringView(name.toLatin1()));
    if (value.isEmpty()) {
        if (isRequired)
            return std::unexpected(fault(GUICHE_ERROR_TEXT("%1 is required."), name));
        return {};
    }
    switch (type) {
    case Type::Integer:
        return checkInteger(*this, value);
    case Type::Boolean:
        if (!booleanOf(value))
            return std::unexpected(fault(GUICHE_ERROR_TEXT("%1 must be true or false."), name));
        return {};
    case Type::Text:
        return checkText(*this, value);
    }
    return {};
}

} // namespace guiche
