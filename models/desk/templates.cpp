// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/templates.h"

#include <QRegularExpression>

#include "models/desk/access.h"
#include "models/domain/json.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxComponents = 20;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> check(const TemplateDraft &draft)
{
    static const QRegularExpression name(u"^[a-z0-9_]{1,512}$"_s);
    static const QRegularExpression language(u"^[a-z]{2,3}(_[A-Z]{2,4})?$"_s);
    if (!name.match(draft.name).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("A template's name has small letters, digits and underscores."),
                       u"template_name"_s);
    if (!language.match(draft.language).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("A template's language is written pt_BR."), u"language"_s);
    if (draft.components.size() > MaxComponents)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), u"components"_s,
                       {QString::number(MaxComponents)});
    for (const QJsonValue &component : draft.components) {
        if (!component.isObject() || !component["type"_L1].isString())
            return invalid(GUICHE_ERROR_TEXT("Each component is an object with a type."), u"components"_s);
    }
    return {};
}

TemplateDraft draftOf(const QJsonObject &object)
{
    const QJsonValue language = object["language"_L1];
    return {.name = object["name"_L1].toString(object["template_name"_L1].toString()),
            .language = language.isObject() ? language["code"_L1].toString() : language.toString(),
            .components = object["components"_L1].toArray()};
}

TemplateDraft read(const OutgoingMessage &message)
{
    if (const QJsonObject given = message.payload["template"_L1].toObject(); !given.isEmpty())
        return draftOf(given);
    if (message.content.startsWith(u'{')) {
        if (const auto object = parseObject(message.content.toUtf8()))
            return draftOf(*object);
    }
    return {.name = message.content.trimmed()};
}

//! `{{1}}` or `{{name}}` of a component's text, filled with the sender's parameters.
QString filled(QString text, const QJsonArray &parameters)
{
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QJsonValue parameter = parameters[i];
        const QString name = parameter["parameter_name"_L1].toString(QString::number(i + 1));
        text.replace("{{"_L1 + name + "}}"_L1, parameter["text"_L1].toString());
    }
    return text;
}

QJsonArray parametersOf(const QJsonArray &components, const QString &type)
{
    for (const QJsonValue &component : components) {
        if (component["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0)
            return component["parameters"_L1].toArray();
    }
    return {};
}

//! What the customer reads, from the template's own components; empty when nothing is known of it.
QString textOf(const MessageTemplate &known, const TemplateDraft &draft)
{
    QStringList lines;
    for (const QJsonValue &component : std::as_const(known.components)) {
        const QString type = component["type"_L1].toString().toLower();
        const QString text = component["text"_L1].toString();
        if (!text.isEmpty() && type != "buttons"_L1)
            lines.append(filled(text, parametersOf(draft.components, type)));
    }
    return lines.join(u'\n');
}

const MessageTemplate *chosen(const QList<MessageTemplate> &known, const QString &language)
{
    if (language.isEmpty() && known.size() == 1)
        return &known.first();
    for (const MessageTemplate &entry : known) {
        if (entry.language == (language.isEmpty() ? u"pt_BR"_s : language))
            return &entry;
    }
    return language.isEmpty() && !known.isEmpty() ? &known.first() : nullptr;
}

} // namespace

QJsonObject Templates::toPayload(const TemplateDraft &draft)
{
    QJsonObject object{{u"name"_s, draft.name}};
    if (!draft.language.isEmpty())
        object[u"language"_s] = draft.language;
    if (!draft.components.isEmpty())
        object[u"components"_s] = draft.components;
    return {{u"template"_s, object}};
}

Result<OutgoingMessage> Templates::prepare(ReadConnection &db, qint64 sessionKey, OutgoingMessage message)
{
    TemplateDraft draft = read(message);
    GUICHE_TRY(known, TemplateRepository::list(db, sessionKey, draft.name));
    const MessageTemplate *entry = chosen(known, draft.language);
    if (draft.language.isEmpty())
        draft.language = entry ? entry->language : u"pt_BR"_s;
    GUICHE_CHECK(check(draft));
    const QString text = entry ? textOf(*entry, draft) : QString();
    message.content = text.isEmpty() ? draft.name : text;
    message.payload = toPayload(draft);
    return message;
}

Result<QList<ListedTemplate>> Templates::list(ReadConnection &db, const Principal &who,
                                              const QString &sessionId) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadTemplates));
    GUICHE_TRY(sessions, SessionRepository::list(db, who.organizationId));
    QList<ListedTemplate> all;
    bool isFound = sessionId.isEmpty();
    for (const Session &session : std::as_const(sessions)) {
        if (session.type != SessionType::WhatsAppCloud || (!sessionId.isEmpty() && session.id != sessionId))
            continue;
        isFound = true;
        GUICHE_TRY(own, TemplateRepository::list(db, session.key));
        for (const MessageTemplate &entry : std::as_const(own))
            all.append({.entry = entry, .sessionId = session.id});
    }
    if (!isFound)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found."));
    return all;
}

Result<> Templates::synced(WriteTransaction &tx, qint64 sessionKey, const QList<MessageTemplate> &all) const
{
    return TemplateRepository::replaceAll(tx.db(), sessionKey, all, tx.now());
}

QJsonObject toJson(const ListedTemplate &listed)
{
    const MessageTemplate &entry = listed.entry;
    return {{u"session_id"_s, listed.sessionId},
            {u"name"_s, entry.name},
            {u"language"_s, entry.language},
            {u"category"_s, entry.category},
            {u"status"_s, entry.status},
            {u"components"_s, entry.components},
            {u"synced_at"_s, toIso8601(entry.syncedAt)}};
}

} // namespace guiche
