// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/schemawords.h"

#include <QJsonArray>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::optional<Error> firstFault(const QJsonObject &schema, const QJsonValue &value, const QString &field);

Error fault(const char *text, const QString &field, const QString &argument = {})
{
    QStringList args{field};
    if (!argument.isNull())
        args.append(argument);
    return {.code = ErrorCode::Validation, .text = text, .args = args, .field = field};
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toInt(0) == value.toInt(1);
    return (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
           (type == "boolean"_L1 && value.isBool()) || (type == "object"_L1 && value.isObject()) ||
           (type == "array"_L1 && value.isArray()) || (type == "null"_L1 && value.isNull());
}

const char *typeText(const QString &type)
{
    if (type == "string"_L1)
        return GUICHE_ERROR_TEXT("%1 must be a text.");
    if (type == "integer"_L1)
        return GUICHE_ERROR_TEXT("%1 must be a whole number.");
    if (type == "number"_L1)
        return GUICHE_ERROR_TEXT("%1 must be a number.");
    if (type == "boolean"_L1)
        return GUICHE_ERROR_TEXT("%1 must be true or false.");
    if (type == "array"_L1)
        return GUICHE_ERROR_TEXT("%1 must be a list.");
    return GUICHE_ERROR_TEXT("%1 must be an object.");
}

std::optional<Error> typeFault(const QJsonObject &schema, const QJsonValue &value, const QString &field)
{
    const QJsonValue type = schema["type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &candidate : types) {
        if (type.isUndefined() || isOfType(value, candidate.toString()))
            return std::nullopt;
    }
    return fault(typeText(types.first().toString()), field);
}

std::optional<Error> enumFault(const QJsonObject &schema, const QJsonValue &value, const QString &field)
{
    const QJsonArray allowed = schema["enum"_L1].toArray();
    if (allowed.isEmpty() || allowed.contains(value))
        return std::nullopt;
    QStringList names;
    for (const QJsonValue &name : allowed) {
        if (name.isString())
            names.append(name.toString());
    }
    return fault(GUICHE_ERROR_TEXT("%1 must be one of: %2."), field, names.join(u", "_s));
}

std::optional<Error> textFault(const QJsonObject &schema, const QString &text, const QString &field)
{
    const qsizetype length = text.toUcs4().size();
    const int least = schema["minLength"_L1].toInt(0);
    if (length < least) {
        return least == 1 ? fault(GUICHE_ERROR_TEXT("%1 must not be empty."), field)
                          : fault(GUICHE_ERROR_TEXT("%1 must have at least %2 characters."), field,
                                  QString::number(least));
    }
    const int most = schema["maxLength"_L1].toInt(-1);
    if (most >= 0 && length > most)
        return fault(GUICHE_ERROR_TEXT("%1 must have at most %2 characters."), field, QString::number(most));
    return std::nullopt;
}

std::optional<Error> numberFault(const QJsonObject &schema, double number, const QString &field)
{
    const QJsonValue least = schema["minimum"_L1];
    if (least.isDouble() && number < least.toDouble())
        return fault(GUICHE_ERROR_TEXT("%1 must be at least %2."), field, QString::number(least.toInteger()));
    const QJsonValue most = schema["maximum"_L1];
    if (most.isDouble() && number > most.toDouble())
        return fault(GUICHE_ERROR_TEXT("%1 must be at most %2."), field, QString::number(most.toInteger()));
    return std::nullopt;
}

std::optional<Error> listFault(const QJsonObject &schema, const QJsonArray &list, const QString &field)
{
    if (list.size() < schema["minItems"_L1].toInt(0))
        return fault(GUICHE_ERROR_TEXT("%1 must not be empty."), field);
    const int most = schema["maxItems"_L1].toInt(-1);
    if (most >= 0 && list.size() > most)
        return fault(GUICHE_ERROR_TEXT("%1 must have at most %2 elements."), field, QString::number(most));
    const QJsonObject itemSchema = schema["items"_L1].toObject();
    for (const QJsonValue &item : list) {
        if (auto found = firstFault(itemSchema, item, field))
            return found;
    }
    return std::nullopt;
}

std::optional<Error> objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &field)
{
    const auto nameOf = [&field](const QString &member) {
        return field.isEmpty() ? member : field + u'.' + member;
    };
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            return fault(GUICHE_ERROR_TEXT("%1 is required."), nameOf(name.toString()));
    }
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()) && schema["additionalProperties"_L1] == QJsonValue(false))
            return fault(GUICHE_ERROR_TEXT("%1 is not a known field."), nameOf(it.key()));
        if (auto found = firstFault(properties[it.key()].toObject(), *it, nameOf(it.key())))
            return found;
    }
    return std::nullopt;
}

//! The fault of the first alternative when none fits, nullopt when one does.
std::optional<Error> alternativesFault(const QJsonArray &alternatives, const QJsonValue &value,
                                       const QString &field)
{
    std::optional<Error> first;
    for (const QJsonValue &alternative : alternatives) {
        auto found = firstFault(alternative.toObject(), value, field);
        if (!found)
            return std::nullopt;
        if (!first)
            first = std::move(found);
    }
    return first;
}

std::optional<Error> firstFault(const QJsonObject &schema, const QJsonValue &value, const QString &field)
{
    if (auto found = typeFault(schema, value, field))
        return found;
    if (auto found = enumFault(schema, value, field))
        return found;
    std::optional<Error> found;
    if (value.isString())
        found = textFault(schema, value.toString(), field);
    else if (value.isDouble())
        found = numberFault(schema, value.toDouble(), field);
    else if (value.isArray())
        found = listFault(schema, value.toArray(), field);
    else if (value.isObject())
        found = objectFault(schema, value.toObject(), field);
    if (found)
        return found;
    const QJsonArray all = schema["allOf"_L1].toArray();
    for (const QJsonValue &part : all) {
        if (found = firstFault(part.toObject(), value, field); found)
            return found;
    }
    return alternativesFault(schema["anyOf"_L1].toArray(), value, field);
}

} // namespace

Error schemaError(const QJsonObject &schema, const QJsonValue &value)
{
    if (auto found = firstFault(schema, value, {}))
        return std::move(*found);
    return {.code = ErrorCode::Validation, .text = GUICHE_ERROR_TEXT("The body is not valid.")};
}

} // namespace guiche
