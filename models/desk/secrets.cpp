// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/secrets.h"

#include <QUrl>

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/entitytag.h"
#include "models/desk/secretbytes.h"
#include "models/domain/ids.h"
#include "models/domain/persontext.h"
#include "models/store/secretrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxKeyLength = 200;
constexpr qsizetype MaxServiceLength = 100;
constexpr qsizetype MaxValueLength = 65'536;
constexpr int MaxPage = 100;
constexpr int RandomBytes = 32;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

Result<> requireKeeper(const Principal &who)
{
    return access::require(who, Permission::ManageSecrets);
}

SecretRepository::Filter filterOf(const Principal &who, const SecretQuery &query)
{
    return {.organizationId = who.organizationId,
            .environment = query.environment ? int(*query.environment) : -1,
            .service = query.service,
            .text = query.text};
}

//! The name under which a version is sealed: it opens in no other row.
QByteArray contextOf(const QString &id, int version)
{
    return "secret:" + id.toLatin1() + ':' + QByteArray::number(version);
}

Result<Secret> found(ReadConnection &db, const Principal &who, const QString &id, TimeMs now)
{
    GUICHE_CHECK(requireKeeper(who));
    GUICHE_TRY(secret, SecretRepository::byId(db, id, now));
    if (!secret || !access::reaches(who, secret->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Secret not found."));
    return *secret;
}

//! Two names that look alike are one to whoever reads them.
Result<> checkVisible(const QString &name, const QString &field)
{
    if (!isPlainName(name))
        return invalid(GUICHE_ERROR_TEXT("Characters that cannot be seen do not belong into a name."), field);
    return {};
}

Result<QString> checkedKey(const QString &key)
{
    const QString trimmed = key.trimmed();
    const bool hasControl =
        std::ranges::any_of(trimmed, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (trimmed.isEmpty() || trimmed.size() > MaxKeyLength || hasControl)
        return invalid(GUICHE_ERROR_TEXT("A name of 1 to %1 characters is needed."), u"key"_s,
                       {QString::number(MaxKeyLength)});
    GUICHE_CHECK(checkVisible(trimmed, u"key"_s));
    return trimmed;
}

Result<> checkValue(const QString &value)
{
    if (value.isEmpty() || value.size() > MaxValueLength)
        return invalid(GUICHE_ERROR_TEXT("A value of 1 to %1 characters is needed."), u"value"_s,
                       {QString::number(MaxValueLength)});
    return {};
}

Result<> checkPage(int limit, qint64 offset)
{
    if (limit < 1 || limit > MaxPage)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."), u"limit"_s,
                       {u"1"_s, QString::number(MaxPage)});
    if (offset < 0)
        return invalid(GUICHE_ERROR_TEXT("This must be 0 or more."), u"offset"_s);
    return {};
}

//! What the audit log says of a secret.
QJsonObject auditView(const Secret &secret)
{
    const QUrl url(secret.testUrl);
    return {{u"key"_s, secret.key},
            {u"environment"_s, toName(secret.environment)},
            {u"service"_s, secret.service},
            {u"test_url"_s, url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toString()},
            {u"status"_s, toName(secret.status)},
            {u"version"_s, secret.version}};
}

Result<> audit(WriteTransaction &tx, const Principal &who, const Secret &secret, const QString &action,
               const QJsonObject &before, const QJsonObject &after)
{
    return Audit::record(tx, {.who = who,
                              .action = action,
                              .subjectType = u"secret"_s,
                              .subjectId = secret.id,
                              .before = before,
                              .after = after,
                              .organizationId = secret.organizationId});
}

//! What a change is compared with: which versions can still be read is a matter of time, not of somebody's
//! doing.
QJsonObject tagged(const Secret &secret)
{
    QJsonObject shown = toJson(secret);
    shown.remove("previous_versions"_L1);
    return shown;
}

Result<Secret> foundAs(ReadConnection &db, const Principal &who, const QString &id, TimeMs now,
                       const QString &ifMatch)
{
    GUICHE_TRY(secret, found(db, who, id, now));
    GUICHE_CHECK(checkMatch(ifMatch, tagged(secret)));
    return secret;
}

} // namespace

Secrets::Secrets(const Sealer &sealer, const Webhooks &webhooks, const Clock &clock)
    : m_sealer(sealer)
    , m_webhooks(webhooks)
    , m_clock(clock)
{
}

QString Secrets::tag(const Secret &secret)
{
    return entityTag(tagged(secret));
}

Result<SecretPage> Secrets::list(ReadConnection &db, const Principal &who, const SecretQuery &query) const
{
    GUICHE_CHECK(requireKeeper(who));
    GUICHE_CHECK(checkPage(query.limit, query.offset));
    const SecretRepository::Filter filter = filterOf(who, query);
    GUICHE_TRY(total, SecretRepository::count(db, filter));
    GUICHE_TRY(secrets, SecretRepository::page(db, filter, m_clock.now(), query.limit, query.offset));
    return SecretPage{.secrets = std::move(secrets), .total = total};
}

Result<Secret> Secrets::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    return found(db, who, id, m_clock.now());
}

Result<QByteArray> Secrets::opened(ReadConnection &db, const Secret &secret, int version, TimeMs now) const
{
    GUICHE_TRY(sealed, SecretRepository::sealed(db, secret.id, version, now));
    if (!sealed)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("This version of the secret is gone."), {},
                    u"version"_s);
    return m_sealer.open(*sealed, contextOf(secret.id, version));
}

Result<QString> Secrets::value(WriteTransaction &tx, const Principal &who, const QString &id,
                               int version) const
{
    GUICHE_TRY(secret, found(tx.db(), who, id, tx.now()));
    const int wanted = version > 0 ? version : secret.version;
    GUICHE_TRY(plain, opened(tx.db(), secret, wanted, tx.now()));
    const QString value = QString::fromUtf8(plain);
    wipe(plain);
    GUICHE_CHECK(SecretRepository::countUse(tx.db(), id, true, tx.now()));
    GUICHE_CHECK(
        audit(tx, who, secret, u"secret.value_read"_s, {}, {{u"key"_s, secret.key}, {u"version"_s, wanted}}));
    return value;
}

Result<> Secrets::apply(ReadConnection &db, const SecretChange &change, Secret &secret) const
{
    secret.environment = change.environment.value_or(secret.environment);
    if (change.service) {
        const QString service = change.service->trimmed();
        if (service.size() > MaxServiceLength)
            return invalid(GUICHE_ERROR_TEXT("This may have at most %1 characters."), u"service"_s,
                           {QString::number(MaxServiceLength)});
        GUICHE_CHECK(checkVisible(service, u"service"_s));
        secret.service = service;
    }
    if (change.testUrl) {
        if (!change.testUrl->isEmpty() && !m_webhooks.checkUrl(db, *change.testUrl))
            return invalid(
                GUICHE_ERROR_TEXT("This must be an http or https address that is not a private one."),
                u"test_url"_s);
        secret.testUrl = *change.testUrl;
    }
    GUICHE_TRY(isTaken, SecretRepository::isTaken(db, secret));
    if (isTaken)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("There is a secret with this key already."), {},
                    u"key"_s);
    return {};
}

Result<> Secrets::addVersion(WriteTransaction &tx, Secret &secret, const QString &value) const
{
    QByteArray plain = value.toUtf8();
    const QByteArray sealed = m_sealer.seal(plain, contextOf(secret.id, secret.version));
    wipe(plain);
    return SecretRepository::addVersion(tx.db(), secret.id, secret.version, sealed, tx.now(),
                                        tx.now() + GraceMs);
}

Result<Secret> Secrets::create(WriteTransaction &tx, const Principal &who, const SecretChange &wanted) const
{
    GUICHE_CHECK(requireKeeper(who));
    GUICHE_TRY(key, checkedKey(wanted.key.value_or(QString())));
    GUICHE_CHECK(checkValue(wanted.value.value_or(QString())));
    Secret secret{.id = newId(tx.now()),
                  .organizationId = who.organizationId,
                  .key = key,
                  .createdAt = tx.now(),
                  .updatedAt = tx.now(),
                  .createdBy = secretCreatorFromJson(Audit::actor(who))};
    GUICHE_CHECK(apply(tx.db(), wanted, secret));
    GUICHE_CHECK(SecretRepository::insert(tx.db(), secret));
    GUICHE_CHECK(addVersion(tx, secret, *wanted.value));
    GUICHE_CHECK(audit(tx, who, secret, u"secret.created"_s, {}, auditView(secret)));
    return found(tx.db(), who, secret.id, tx.now());
}

Result<Secret> Secrets::change(WriteTransaction &tx, const Principal &who, const QString &id,
                               const SecretChange &change, const QString &ifMatch) const
{
    GUICHE_TRY(secret, foundAs(tx.db(), who, id, tx.now(), ifMatch));
    const QJsonObject before = auditView(secret);
    GUICHE_CHECK(apply(tx.db(), change, secret));
    if (change.value) {
        GUICHE_CHECK(checkValue(*change.value));
        ++secret.version;
        GUICHE_CHECK(addVersion(tx, secret, *change.value));
    }
    if (before == auditView(secret))
        return secret;
    secret.updatedAt = tx.now();
    GUICHE_CHECK(SecretRepository::update(tx.db(), secret));
    GUICHE_CHECK(audit(tx, who, secret, u"secret.updated"_s, before, auditView(secret)));
    return found(tx.db(), who, id, tx.now());
}

Result<> Secrets::remove(WriteTransaction &tx, const Principal &who, const QString &id,
                         const QString &ifMatch) const
{
    GUICHE_TRY(secret, foundAs(tx.db(), who, id, tx.now(), ifMatch));
    GUICHE_CHECK(SecretRepository::remove(tx.db(), id));
    return audit(tx, who, secret, u"secret.deleted"_s, auditView(secret), {});
}

Result<Secret> Secrets::rotate(WriteTransaction &tx, const Principal &who, const QString &id,
                               const std::optional<QString> &value, const QString &ifMatch) const
{
    GUICHE_TRY(secret, foundAs(tx.db(), who, id, tx.now(), ifMatch));
    if (value)
        GUICHE_CHECK(checkValue(*value));
    const QJsonObject before = auditView(secret);
    ++secret.version;
    GUICHE_CHECK(
        addVersion(tx, secret, value ? *value : QString::fromLatin1(randomBytes(RandomBytes).toBase64())));
    secret.status = SecretStatus::Active;
    secret.updatedAt = tx.now();
    secret.lastRotatedAt = tx.now();
    GUICHE_CHECK(SecretRepository::update(tx.db(), secret));
    GUICHE_CHECK(audit(tx, who, secret, u"secret.rotated"_s, before, auditView(secret)));
    return found(tx.db(), who, id, tx.now());
}

Result<Secret> Secrets::setActive(WriteTransaction &tx, const Principal &who, const QString &id,
                                  bool isActive, const QString &ifMatch) const
{
    GUICHE_TRY(secret, foundAs(tx.db(), who, id, tx.now(), ifMatch));
    const SecretStatus wanted = isActive ? SecretStatus::Active : SecretStatus::Inactive;
    if (secret.status == wanted)
        return secret;
    const QJsonObject before = auditView(secret);
    secret.status = wanted;
    secret.updatedAt = tx.now();
    GUICHE_CHECK(SecretRepository::update(tx.db(), secret));
    GUICHE_CHECK(audit(tx, who, secret, isActive ? u"secret.activated"_s : u"secret.deactivated"_s, before,
                       auditView(secret)));
    return secret;
}

Result<SecretTrial> Secrets::beginTest(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(secret, found(db, who, id, m_clock.now()));
    GUICHE_TRY(rule, m_webhooks.addressRule(db));
    SecretTrial trial{.secret = secret, .addresses = rule};
    if (Result<QByteArray> plain = opened(db, secret, secret.version, m_clock.now()))
        trial.value = std::move(*plain);
    return trial;
}

SecretVerdict Secrets::judge(const SecretTrial &trial)
{
    if (trial.value.isEmpty())
        return {
            .message = {.text = GUICHE_ERROR_TEXT("The value cannot be decrypted with this master key.")}};
    if (trial.secret.status != SecretStatus::Active)
        return {.message = {.text = GUICHE_ERROR_TEXT("The secret is not active.")}};
    return {.isValid = true, .message = {.text = GUICHE_ERROR_TEXT("The value can be decrypted.")}};
}

std::optional<SecretVerdict> Secrets::uncallable(const SecretTrial &trial)
{
    if (SecretVerdict plain = judge(trial); !plain.isValid)
        return plain;
    if (trial.secret.testUrl.isEmpty())
        return SecretVerdict{.message = {.text = GUICHE_ERROR_TEXT("The secret has no test_url to call.")},
                             .isUsed = false};
    return std::nullopt;
}

SecretVerdict Secrets::judge(const SecretProbe::Answer &answer)
{
    if (answer.status == 0)
        return {
            .message = {.text = GUICHE_ERROR_TEXT("The service did not answer: %1"), .args = {answer.error}}};
    return {.isValid = answer.status >= 200 && answer.status < 300,
            .message = {.text = GUICHE_ERROR_TEXT("The service answered with status %1."),
                        .args = {QString::number(answer.status)}}};
}

Result<> Secrets::endTest(WriteTransaction &tx, const Principal &who, const QString &id,
                          const QString &testType, const SecretVerdict &verdict) const
{
    GUICHE_TRY(secret, found(tx.db(), who, id, tx.now()));
    if (verdict.isUsed)
        GUICHE_CHECK(SecretRepository::countUse(tx.db(), id, verdict.isValid, tx.now()));
    return audit(tx, who, secret, u"secret.tested"_s, {},
                 {{u"key"_s, secret.key}, {u"test_type"_s, testType}, {u"valid"_s, verdict.isValid}});
}

Result<SecretUsage> Secrets::usage(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(secret, found(db, who, id, m_clock.now()));
    return SecretRepository::usage(db, secret.id, m_clock.now());
}

Result<SecretUsagePage> Secrets::usageOf(ReadConnection &db, const Principal &who,
                                         const SecretQuery &query) const
{
    GUICHE_CHECK(requireKeeper(who));
    GUICHE_CHECK(checkPage(query.limit, query.offset));
    const SecretRepository::Filter filter = filterOf(who, query);
    GUICHE_TRY(total, SecretRepository::count(db, filter));
    GUICHE_TRY(usage, SecretRepository::usageOf(db, filter, m_clock.now(), query.limit, query.offset));
    return SecretUsagePage{.usage = std::move(usage), .total = total};
}

} // namespace guiche
