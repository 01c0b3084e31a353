// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contactfields.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/desk/settings.h"
#include "models/domain/persontext.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxFields = 50;
constexpr qsizetype MaxLabelLength = 60;
constexpr qsizetype MaxChoices = 100;
constexpr qsizetype MaxTextLength = 1000;
constexpr std::array TypeNames{"text"_L1, "number"_L1, "date"_L1, "choice"_L1};

//! Names that a table of contacts has already.
bool isTaken(const QString &key)
{
    static const QSet<QString> taken{u"id"_s,         u"whatsapp_id"_s,    u"phone"_s, u"name"_s,
                                     u"email"_s,      u"customer_id"_s,    u"tags"_s,  u"created_at"_s,
                                     u"updated_at"_s, u"organization_id"_s};
    return taken.contains(key);
}

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> checkChoices(const QJsonObject &definition, const QString &place)
{
    const bool isChoice = definition["type"_L1].toString() == "choice"_L1;
    const QJsonValue choices = definition["choices"_L1];
    if (!isChoice && !choices.isUndefined())
        return invalid(GUICHE_ERROR_TEXT("Only a field of the type choice has choices."), place);
    const QJsonArray list = choices.toArray();
    if (isChoice && (list.isEmpty() || list.size() > MaxChoices))
        return invalid(GUICHE_ERROR_TEXT("Give 1 to %1 choices."), place, {QString::number(MaxChoices)});
    QSet<QString> seen;
    for (const QJsonValue &choice : list) {
        const QString text = choice.toString();
        if (text.isEmpty() || text != cleanLine(text) || characterCount(text) > MaxLabelLength ||
            seen.contains(text))
            return invalid(GUICHE_ERROR_TEXT("Choices are different texts of at most %1 characters."), place,
                           {QString::number(MaxLabelLength)});
        seen.insert(text);
    }
    return {};
}

Result<> checkDefinition(const QJsonObject &definition, const QString &place)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,39}$"_s);
    for (const QString &name : definition.keys()) {
        if (name != "key"_L1 && name != "label"_L1 && name != "type"_L1 && name != "choices"_L1)
            return invalid(GUICHE_ERROR_TEXT("There is no such setting."), place + u'.' + name);
    }
    const QString key = definition["key"_L1].toString();
    if (!form.match(key).hasMatch() || isTaken(key))
        return invalid(GUICHE_ERROR_TEXT("A key is made of a-z, 0-9 and _, begins with a letter, has at most "
                                         "40 characters, and is not the name of a part that contacts have."),
                       place + u".key"_s);
    const QString label = definition["label"_L1].toString();
    if (label.isEmpty() || label != cleanLine(label) || characterCount(label) > MaxLabelLength)
        return invalid(GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."),
                       place + u".label"_s, {QString::number(MaxLabelLength)});
    const QString type = definition["type"_L1].toString();
    if (std::ranges::none_of(TypeNames, [&type](QLatin1StringView name) { return type == name; }))
        return invalid(GUICHE_ERROR_TEXT("A field is text, number, date or choice."), place + u".type"_s);
    return checkChoices(definition, place + u".choices"_s);
}

std::unexpected<Error> invalidValue(const ContactField &field, const char *text, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, u"fields."_s + field.key);
}

Result<QJsonValue> checkedText(const ContactField &field, const QJsonValue &value)
{
    const QString text = cleanLine(value.toString());
    if (!value.isString() || characterCount(text) > MaxTextLength)
        return invalidValue(field, GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."),
                            {QString::number(MaxTextLength)});
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

Result<> checkContactFields(const QJsonValue &definitions)
{
    const QString place = u"contacts.fields"_s;
    if (!definitions.isArray() || definitions.toArray().size() > MaxFields)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), place,
                       {QString::number(MaxFields)});
    QSet<QString> keys;
    const QJsonArray list = definitions.toArray();
    for (const QJsonValue &definition : list) {
        if (!definition.isObject())
            return invalid(GUICHE_ERROR_TEXT("This must be an object."), place);
        GUICHE_CHECK(checkDefinition(definition.toObject(), place));
        const QString key = definition["key"_L1].toString();
        if (keys.contains(key))
            return invalid(GUICHE_ERROR_TEXT("Two fields have the same key."), place + u".key"_s);
        keys.insert(key);
    }
    return {};
}

QList<ContactField> contactFieldsFrom(const QJsonArray &definitions)
{
    QList<ContactField> fields;
    for (const QJsonValue &definition : definitions) {
        const QString type = definition["type"_L1].toString();
        ContactField field{.key = definition["key"_L1].toString(),
                           .label = definition["label"_L1].toString()};
        if (type == "number"_L1)
            field.type = ContactField::Type::Number;
        else if (type == "date"_L1)
            field.type = ContactField::Type::Date;
        else if (type == "choice"_L1)
            field.type = ContactField::Type::Choice;
        const QJsonArray choices = definition["choices"_L1].toArray();
        for (const QJsonValue &choice : choices)
            field.choices.append(choice.toString());
        fields.append(field);
    }
    return fields;
}

Result<QList<ContactField>> contactFieldsOf(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(settings, Settings::effective(db, organizationId));
    return contactFieldsFrom(settings["contacts"_L1]["fields"_L1].toArray());
}

Result<QJsonValue> checkedFieldValue(const ContactField &field, const QJsonValue &value)
{
    if (value.isNull())
        return value;
    switch (field.type) {
    case ContactField::Type::Text:
        return checkedText(field, value);
    case ContactField::Type::Number:
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return invalidValue(field, GUICHE_ERROR_TEXT("This must be a number."));
        return value;
    case ContactField::Type::Date: {
        const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
        if (!date.isValid())
            return invalidValue(field, GUICHE_ERROR_TEXT("This must be a date, written YYYY-MM-DD."));
        return QJsonValue(date.toString(u"yyyy-MM-dd"_s));
    }
    case ContactField::Type::Choice:
        if (!value.isString() || !field.choices.contains(value.toString()))
            return invalidValue(field, GUICHE_ERROR_TEXT("This must be one of: %1."),
                                {field.choices.join(u", "_s)});
        return value;
    }
    return value;
}

Result<QJsonValue> fieldValueFromText(const ContactField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (field.type == ContactField::Type::Date) {
        // As spreadsheets of these countries write it.
        for (const QString &form : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"dd-MM-yyyy"_s, u"dd.MM.yyyy"_s}) {
            if (const QDate date = QDate::fromString(trimmed, form); date.isValid())
                return QJsonValue(date.toString(u"yyyy-MM-dd"_s));
        }
    }
    if (field.type == ContactField::Type::Number) {
        QString number = trimmed;
        if (number.contains(u',')) // 1.234,5 as well as 1,234.5: the last of the two is the decimal point
            number = number.lastIndexOf(u',') > number.lastIndexOf(u'.')
                         ? number.remove(u'.').replace(u',', u'.')
                         : number.remove(u',');
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        if (isNumber)
            return checkedFieldValue(field, value);
    }
    return checkedFieldValue(field, trimmed);
}

} // namespace guiche
