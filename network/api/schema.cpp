// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/schema.h"

#include <QJsonArray>
#include <QUrl>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <array>

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "network/api/schemawords.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! What the validator does not need to see: notes for people, and `pattern` and `format`, which it would run
//! through std::regex, whose recursion a long text could use to exhaust the stack.
QJsonValue forValidator(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray result;
        const QJsonArray elements = schema.toArray();
        for (const QJsonValue &element : elements)
            result.append(forValidator(element));
        return result;
    }
    if (!schema.isObject())
        return schema;
    static constexpr std::array Dropped{"description"_L1, "example"_L1, "examples"_L1,
                                        "default"_L1,     "format"_L1,  "pattern"_L1};
    QJsonObject result;
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "properties"_L1) {
            QJsonObject properties;
            const QJsonObject members = it->toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                properties[member.key()] = forValidator(*member);
            result[it.key()] = properties;
        } else if (std::ranges::find(Dropped, it.key()) == Dropped.end()) {
            result[it.key()] = forValidator(*it);
        }
    }
    return result;
}

} // namespace

struct Schema::Compiled
{
    valijson::Schema schema;
};

Schema::Schema(const QJsonObject &schema)
    : m_schema(schema)
    , m_compiled(std::make_unique<Compiled>())
{
    const QJsonValue root = forValidator(schema);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), m_compiled->schema);
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString format = it->toObject()["format"_L1].toString();
        if (!format.isEmpty())
            m_formats.append({it.key(), format});
    }
}

Schema::~Schema() = default;

Result<> Schema::check(const QJsonObject &value) const
{
    const QJsonValue root(value);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (!validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(root), nullptr))
        return std::unexpected(schemaError(m_schema, root));
    for (const auto &[name, format] : m_formats) {
        const QJsonValue member = value[name];
        if (member.isString() && !fitsFormat(format, member.toString()))
            return std::unexpected(formatError(format, name));
    }
    return {};
}

bool fitsFormat(const QString &format, const QString &text)
{
    if (format == "email"_L1) {
        const qsizetype at = text.indexOf(u'@');
        return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
    }
    if (format == "uuid"_L1)
        return isUuid(text);
    if (format == "date-time"_L1)
        return fromIso8601(text) >= 0;
    if (format == "uri"_L1) {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() &&
               (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    }
    return true;
}

Error formatError(const QString &format, const QString &field)
{
    const char *text = GUICHE_ERROR_TEXT("%1 is not valid.");
    if (format == "email"_L1)
        text = GUICHE_ERROR_TEXT("%1 must be an e-mail address.");
    else if (format == "uuid"_L1)
        text = GUICHE_ERROR_TEXT("%1 must be a UUID.");
    else if (format == "date-time"_L1)
        text = GUICHE_ERROR_TEXT("%1 must be a date and time (ISO 8601).");
    else if (format == "uri"_L1)
        text = GUICHE_ERROR_TEXT("%1 must be an http or https URL.");
    return {.code = ErrorCode::Validation, .text = text, .args = {field}, .field = field};
}

QJsonValue withoutReferences(const QJsonValue &schema, const QJsonObject &document)
{
    if (schema.isArray()) {
        QJsonArray result;
        const QJsonArray elements = schema.toArray();
        for (const QJsonValue &element : elements)
            result.append(withoutReferences(element, document));
        return result;
    }
    if (!schema.isObject())
        return schema;
    const QJsonObject object = schema.toObject();
    const QString reference = object["$ref"_L1].toString();
    if (!reference.isEmpty()) {
        QJsonValue target = document;
        const QStringList steps = reference.split(u'/').sliced(1);
        for (const QString &step : steps)
            target = target[step];
        return withoutReferences(target, document);
    }
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result[it.key()] = withoutReferences(*it, document);
    return result;
}

} // namespace guiche
