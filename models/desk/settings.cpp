// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/businesshours.h"
#include "models/desk/contactfields.h"
#include "models/desk/entitytag.h"
#include "models/desk/sealer.h"
#include "models/desk/settinggroups.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/persontext.h"
#include "models/store/organizations.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxTitleLength = 100;
constexpr qsizetype MaxGreetingLength = 500;
constexpr qsizetype MaxOrigins = 50;
constexpr int MaxReopenHours = 720;
constexpr qsizetype MaxIdLength = 36;
constexpr int MaxCloudRate = 1000; // what Meta gives the largest accounts

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> checkText(const QJsonValue &value, qsizetype limit, const QString &field)
{
    if (!value.isString() || value.toString().size() > limit)
        return invalid(GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."), field,
                       {QString::number(limit)});
    return {};
}

Result<> checkWebChat(const QJsonObject &webChat)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    GUICHE_CHECK(checkText(webChat["title"_L1], MaxTitleLength, u"webchat.title"_s));
    if (!isPlainName(webChat["title"_L1].toString()))
        return invalid(GUICHE_ERROR_TEXT("Characters that cannot be seen do not belong into a name."),
                       u"webchat.title"_s);
    GUICHE_CHECK(checkText(webChat["greeting"_L1], MaxGreetingLength, u"webchat.greeting"_s));
    if (!color.match(webChat["color"_L1].toString()).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("A colour is written #rrggbb."), u"webchat.color"_s);
    const QJsonValue origins = webChat["allowed_origins"_L1];
    if (!origins.isArray() || origins.toArray().size() > MaxOrigins)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."),
                       u"webchat.allowed_origins"_s, {QString::number(MaxOrigins)});
    const QJsonArray list = origins.toArray();
    for (const QJsonValue &origin : list) {
        if (!settinggroups::isOrigin(origin.toString()))
            return invalid(GUICHE_ERROR_TEXT("An origin is written https://example.com, without a path."),
                           u"webchat.allowed_origins"_s);
    }
    return {};
}

Result<> checkWhatsApp(const QJsonObject &whatsApp)
{
    if (const QJsonValue id = whatsApp["default_session_id"_L1]; !id.isNull())
        GUICHE_CHECK(checkText(id, MaxIdLength, u"whatsapp.default_session_id"_s));
    const QJsonValue rate = whatsApp["cloud_messages_per_second"_L1];
    if (!rate.isDouble() || rate.toDouble() != rate.toInt(-1) || rate.toInt() < 1 ||
        rate.toInt() > MaxCloudRate)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                       u"whatsapp.cloud_messages_per_second"_s, {u"1"_s, QString::number(MaxCloudRate)});
    return {};
}

//! A member that is not in the defaults is a mistake, not a setting.
Result<> checkNames(const QJsonObject &object, const QJsonObject &known, const QString &prefix)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return invalid(GUICHE_ERROR_TEXT("There is no such setting."), prefix + it.key());
    }
    return {};
}

Result<> checkWhole(const QJsonObject &settings)
{
    const QJsonObject known = Settings::defaults();
    GUICHE_CHECK(checkNames(settings, known, {}));
    for (const QString &group : known.keys()) {
        if (!known[group].isObject())
            continue;
        if (!settings[group].isObject())
            return invalid(GUICHE_ERROR_TEXT("This must be an object."), group);
        GUICHE_CHECK(checkNames(settings[group].toObject(), known[group].toObject(), group + u'.'));
    }
    GUICHE_CHECK(checkWebChat(settings["webchat"_L1].toObject()));
    const QJsonValue hours = settings["conversations"_L1]["reopen_window_hours"_L1];
    if (!hours.isDouble() || hours.toDouble() != hours.toInt(-1) || hours.toInt() < 0 ||
        hours.toInt() > MaxReopenHours)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                       u"conversations.reopen_window_hours"_s, {u"0"_s, QString::number(MaxReopenHours)});
    GUICHE_CHECK(settinggroups::check(settings));
    GUICHE_CHECK(businesshours::check(settings["business_hours"_L1].toObject()));
    GUICHE_CHECK(checkContactFields(settings["contacts"_L1]["fields"_L1]));
    GUICHE_CHECK(checkWhatsApp(settings["whatsapp"_L1].toObject()));
    const QString registration = settings["registration"_L1].toString();
    if (registration != "open"_L1 && registration != "closed"_L1)
        return invalid(GUICHE_ERROR_TEXT("This is open or closed."), u"registration"_s);
    if (!settings["webhooks"_L1]["allow_private"_L1].isBool())
        return invalid(GUICHE_ERROR_TEXT("This must be true or false."), u"webhooks.allow_private"_s);
    return {};
}

//! The session that sends when nothing else says which: one of the organization's.
Result<> checkDefaultSession(ReadConnection &db, qint64 organizationId, const QJsonObject &changes)
{
    const QJsonValue id = changes["whatsapp"_L1]["default_session_id"_L1];
    if (id.isUndefined() || id.isNull())
        return {};
    GUICHE_TRY(session, SessionRepository::byId(db, id.toString()));
    if (!session || session->organizationId != organizationId)
        return invalid(GUICHE_ERROR_TEXT("This must be the id of a session."),
                       u"whatsapp.default_session_id"_s);
    return {};
}

QJsonObject stored(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

//! With what has columns of its own.
QJsonObject withColumns(QJsonObject settings, const OrganizationRepository::SettingsRow &row)
{
    QJsonObject webChat = settings["webchat"_L1].toObject();
    webChat[u"key"_s] = row.webChatKey;
    settings[u"webchat"_s] = webChat;
    settings[u"organization"_s] = QJsonObject{{u"name"_s, row.organizationName}};
    return settings;
}

//! The name that a change asks for, cleaned; nullopt: none. There is no default to go back to.
Result<std::optional<QString>> nameIn(const QJsonObject &changes)
{
    const QJsonValue group = changes["organization"_L1];
    if (group.isUndefined())
        return std::nullopt;
    if (!group.isObject())
        return invalid(GUICHE_ERROR_TEXT("This must be an object."), u"organization"_s);
    const QJsonObject members = group.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() != "name"_L1)
            return invalid(GUICHE_ERROR_TEXT("There is no such setting."), u"organization."_s + it.key());
    }
    if (members.isEmpty())
        return std::nullopt;
    GUICHE_TRY(name, Users::checkName(members["name"_L1].toString(), u"organization.name"_s));
    return name;
}

Result<OrganizationRepository::SettingsRow> rowOf(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(row, OrganizationRepository::settings(db, organizationId));
    if (!row)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Organization not found."));
    return *row;
}

} // namespace

QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject())
            target[it.key()] = mergePatch(target[it.key()].toObject(), it->toObject());
        else
            target[it.key()] = *it;
    }
    return target;
}

QJsonObject Settings::defaults()
{
    QJsonObject all{{u"organization"_s, QJsonObject{{u"name"_s, u""_s}}},
                    {u"webchat"_s, QJsonObject{{u"title"_s, u""_s},
                                               {u"color"_s, u"#0f766e"_s},
                                               {u"greeting"_s, u""_s},
                                               {u"allowed_origins"_s, QJsonArray()}}},
                    {u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, 24}}},
                    {u"whatsapp"_s, QJsonObject{{u"default_session_id"_s, QJsonValue::Null},
                                                {u"cloud_messages_per_second"_s, 80}}},
                    {u"contacts"_s, QJsonObject{{u"fields"_s, QJsonArray()}}},
                    {u"registration"_s, u"closed"_s},
                    {u"webhooks"_s, QJsonObject{{u"allow_private"_s, false}}}};
    const QJsonObject groups = settinggroups::defaults();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        all[it.key()] = *it;
    all[u"business_hours"_s] = businesshours::defaults();
    return all;
}

Result<QJsonObject> Settings::effective(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(row, rowOf(db, organizationId));
    return withColumns(mergePatch(defaults(), stored(row.json)), row);
}

Settings::Settings(QByteArray callbackKey)
    : m_callbackKey(std::move(callbackKey))
{
}

Result<QJsonObject> Settings::shown(ReadConnection &db, qint64 organizationId) const
{
    GUICHE_TRY(settings, effective(db, organizationId));
    settings[u"api_channel"_s] =
        QJsonObject{{u"webhook_secret"_s, callbackSecret(m_callbackKey, organizationId)}};
    return settings;
}

Result<QJsonObject> Settings::get(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageSettings));
    return shown(db, who.organizationId);
}

Result<QJsonObject> Settings::patch(WriteTransaction &tx, const Principal &who, const QJsonObject &changes,
                                    const QString &ifMatch) const
{
    GUICHE_CHECK(access::require(who, Permission::ManageSettings));
    GUICHE_TRY(row, rowOf(tx.db(), who.organizationId));
    GUICHE_TRY(before, effective(tx.db(), who.organizationId));
    GUICHE_TRY(seen, shown(tx.db(), who.organizationId));
    GUICHE_CHECK(checkMatch(ifMatch, seen));
    GUICHE_TRY(name, nameIn(changes));
    QJsonObject wanted = changes;
    wanted.remove(u"organization"_s);
    if (QJsonObject webChat = changes["webchat"_L1].toObject(); webChat.contains("key"_L1)) {
        if (!webChat["key"_L1].isNull() && webChat["key"_L1].toString() != row.webChatKey)
            return invalid(GUICHE_ERROR_TEXT("The key is made by the desk; null makes a new one."),
                           u"webchat.key"_s);
        if (webChat["key"_L1].isNull())
            row.webChatKey = randomToken(16);
        webChat.remove(u"key"_s);
        wanted[u"webchat"_s] = webChat;
    }
    const QJsonObject merged = mergePatch(stored(row.json), wanted);
    GUICHE_CHECK(checkWhole(mergePatch(defaults(), merged)));
    GUICHE_CHECK(checkDefaultSession(tx.db(), who.organizationId, changes));
    row.json = QString::fromUtf8(compact(merged));
    GUICHE_CHECK(OrganizationRepository::setSettings(tx.db(), who.organizationId, row));
    if (name)
        GUICHE_CHECK(OrganizationRepository::rename(tx.db(), who.organizationId, *name));
    GUICHE_TRY(after, effective(tx.db(), who.organizationId));
    GUICHE_CHECK(Audit::recordChange(tx, {.who = who,
                                          .action = u"settings.updated"_s,
                                          .subjectType = u"settings"_s,
                                          .before = before,
                                          .after = after}));
    if (before != after)
        GUICHE_CHECK(
            tx.record({.organizationId = who.organizationId, .type = u"settings_updated"_s, .data = "{}"}));
    return shown(tx.db(), who.organizationId);
}

Result<int> Settings::reopenWindowHours(ReadConnection &db, qint64 organizationId)
{
    GUICHE_TRY(settings, effective(db, organizationId));
    return settings["conversations"_L1]["reopen_window_hours"_L1].toInt();
}

Result<bool> Settings::isRegistrationOpen(ReadConnection &db)
{
    GUICHE_TRY(first, OrganizationRepository::first(db));
    if (first == 0)
        return true;
    GUICHE_TRY(settings, effective(db, first));
    return settings["registration"_L1].toString() == "open"_L1;
}

} // namespace guiche
