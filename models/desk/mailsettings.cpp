// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/mailsettings.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/sealer.h"
#include "models/desk/users.h"
#include "models/domain/json.h"
#include "models/store/accountrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxLength = 255;

QByteArray contextOf(qint64 organizationId)
{
    return "smtp:" + QByteArray::number(organizationId);
}

std::unexpected<Error> invalid(const char *text, const QString &member, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, u"smtp."_s + member);
}

MailSettings fromJson(const QJsonObject &json)
{
    MailSettings settings{.host = json["host"_L1].toString(),
                          .port = json["port"_L1].toInt(),
                          .user = json["user"_L1].toString(),
                          .password = json["password"_L1].toString(),
                          .from = json["from"_L1].toString()};
    settings.security = json["security"_L1].toString(settings.security);
    return settings;
}

QJsonObject toJson(const MailSettings &settings)
{
    return {{u"host"_s, settings.host},         {u"port"_s, settings.port},
            {u"security"_s, settings.security}, {u"user"_s, settings.user},
            {u"password"_s, settings.password}, {u"from"_s, settings.from}};
}

Result<> checkMember(const QString &name, const QJsonValue &value)
{
    static const QRegularExpression hostForm(u"^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$"_s);
    if (name == "port"_L1) {
        if (!value.isDouble() || value.toDouble() != value.toInt(-1) || value.toInt() < 0 ||
            value.toInt() > 65535)
            return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."), name, {u"0"_s, u"65535"_s});
        return {};
    }
    if (!value.isString() || value.toString().size() > MaxLength)
        return invalid(GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."), name,
                       {QString::number(MaxLength)});
    const QString text = value.toString();
    if (name == "host"_L1 && !text.isEmpty() && !hostForm.match(text).hasMatch())
        return invalid(GUICHE_ERROR_TEXT("This is not the name of a computer."), name);
    if (name == "security"_L1 && text != "starttls"_L1 && text != "tls"_L1)
        return invalid(GUICHE_ERROR_TEXT("This is starttls or tls."), name);
    if (name == "from"_L1 && !text.isEmpty() && !Users::checkEmail(text))
        return invalid(GUICHE_ERROR_TEXT("This is not an e-mail address."), name);
    return {};
}

} // namespace

QJsonObject MailSettings::shown() const
{
    QJsonObject json = toJson(*this);
    json.remove("password"_L1);
    json[u"has_password"_s] = !password.isEmpty();
    return json;
}

Result<MailSettings> mailSettingsFor(ReadConnection &db, const Sealer &sealer, const Principal &who)
{
    GUICHE_CHECK(access::require(who, Permission::ManageSettings));
    return readMailSettings(db, sealer, who.organizationId);
}

Result<MailSettings> changeMailSettings(WriteTransaction &tx, const Sealer &sealer, const Principal &who,
                                        const QJsonObject &patch)
{
    GUICHE_TRY(before, mailSettingsFor(tx.db(), sealer, who));
    GUICHE_TRY(after, patchMailSettings(tx, sealer, who.organizationId, patch));
    GUICHE_CHECK(Audit::recordChange(tx, {.who = who,
                                          .action = u"settings.updated"_s,
                                          .subjectType = u"settings"_s,
                                          .subjectId = u"smtp"_s,
                                          .before = before.shown(),
                                          .after = after.shown()}));
    return after;
}

Result<MailSettings> readMailSettings(ReadConnection &db, const Sealer &sealer, qint64 organizationId)
{
    GUICHE_TRY(sealed, MailSettingsRepository::sealedOf(db, organizationId));
    if (!sealed)
        return MailSettings{};
    GUICHE_TRY(plain, sealer.open(*sealed, contextOf(organizationId)));
    return fromJson(QJsonDocument::fromJson(plain).object());
}

Result<MailSettings> patchMailSettings(WriteTransaction &tx, const Sealer &sealer, qint64 organizationId,
                                       const QJsonObject &patch)
{
    const QJsonObject standard = toJson(MailSettings());
    GUICHE_TRY(before, readMailSettings(tx.db(), sealer, organizationId));
    QJsonObject merged = toJson(before);
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key() == "has_password"_L1)
            continue; // as it was read
        if (!standard.contains(it.key()))
            return invalid(GUICHE_ERROR_TEXT("There is no such setting."), it.key());
        if (!it->isNull())
            GUICHE_CHECK(checkMember(it.key(), *it));
        merged[it.key()] = it->isNull() ? standard[it.key()] : QJsonValue(*it);
    }
    const MailSettings after = fromJson(merged);
    GUICHE_CHECK(MailSettingsRepository::store(
        tx.db(), organizationId, sealer.seal(compact(toJson(after)), contextOf(organizationId))));
    return after;
}

} // namespace guiche
