// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/audit.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

#include <sodium.h>

#include "models/desk/access.h"
#include "models/desk/auditchain.h"
#include "models/domain/csv.h"
#include "models/domain/json.h"
#include "models/store/auditrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto Mask = "********"_L1;

//! Parts of the names under which secrets are kept; a name is looked at in lower case, without `_` and `-`.
constexpr std::array SecretNames{"password"_L1, "secret"_L1, "token"_L1, "apikey"_L1, "privatekey"_L1};

bool isSecretName(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(u'_').remove(u'-');
    return std::ranges::any_of(SecretNames, [&](QLatin1StringView part) { return plain.contains(part); });
}

QJsonValue maskedValue(const QJsonValue &value)
{
    if (value.isObject())
        return Audit::masked(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray masked;
    for (const QJsonValue &element : value.toArray())
        masked.append(maskedValue(element));
    return masked;
}

void dropEqual(QJsonObject &before, QJsonObject &after)
{
    const QStringList names = before.keys();
    for (const QString &name : names) {
        if (!after.contains(name))
            continue;
        QJsonObject inner = before[name].toObject();
        QJsonObject innerAfter = after[name].toObject();
        if (after[name] == before[name]) {
            before.remove(name);
            after.remove(name);
        } else if (!inner.isEmpty() && !innerAfter.isEmpty()) {
            dropEqual(inner, innerAfter);
            before[name] = inner;
            after[name] = innerAfter;
        }
    }
}

//! One text for one entry: QJsonObject keeps its members in the order of their names.
QByteArray canonical(const AuditEntry &entry)
{
    QJsonObject before = entry.before;
    QJsonObject after = entry.after;
    dropEqual(before, after);
    return compact(
        {{u"actor"_s, Audit::actor(entry.who)},
         {u"action"_s, entry.action},
         {u"subject"_s, QJsonObject{{u"type"_s, entry.subjectType}, {u"id"_s, entry.subjectId}}},
         {u"remote_address"_s, entry.remoteAddress.isEmpty() ? entry.who.remoteAddress : entry.remoteAddress},
         {u"before"_s, Audit::masked(before)},
         {u"after"_s, Audit::masked(after)}});
}

QString textOf(const QJsonValue &object)
{
    return object.toObject().isEmpty() ? QString() : QString::fromUtf8(compact(object.toObject()));
}

} // namespace

QJsonObject Audit::actor(const Principal &who)
{
    QString type;
    QString id;
    switch (who.kind) {
    case Principal::Kind::Anonymous:
        type = u"anonymous"_s;
        break;
    case Principal::Kind::Person:
        type = u"user"_s;
        id = QString::number(who.userId);
        break;
    case Principal::Kind::Program:
        type = u"api_key"_s;
        id = who.credential;
        break;
    case Principal::Kind::System:
        type = u"system"_s;
        break;
    }
    return {{u"type"_s, type}, {u"id"_s, id}, {u"name"_s, who.name}};
}

QJsonObject Audit::masked(const QJsonObject &object)
{
    QJsonObject masked;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isHidden = isSecretName(it.key()) && !it->isNull() && !it->isBool();
        masked[it.key()] = isHidden ? QJsonValue(Mask) : maskedValue(*it);
    }
    return masked;
}

Result<> Audit::record(WriteTransaction &tx, const AuditEntry &entry)
{
    GUICHE_TRY(last, AuditRepository::last(tx.db()));
    AuditRow row{.seq = last ? last->seq + 1 : 1,
                 .organizationId = entry.organizationId > 0 ? entry.organizationId : entry.who.organizationId,
                 .timestamp = tx.now(),
                 .entry = canonical(entry)};
    GUICHE_TRY(lastNumber, AuditRepository::lastNumber(tx.db(), row.organizationId));
    row.number = lastNumber + 1;
    row.hash = AuditChain::hashOf(last ? last->hash : QByteArray(), row);
    return AuditRepository::insert(tx.db(), row);
}

Result<> Audit::recordChange(WriteTransaction &tx, const AuditEntry &entry)
{
    return entry.before == entry.after ? Result<>() : record(tx, entry);
}

Audit::Audit(const QByteArray &stampKey)
    : m_stampKey(stampKey)
{
}

QByteArray Audit::stampOf(const QByteArray &hash) const
{
    QByteArray stamp(AuditChain::HashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(stamp.data()), std::size_t(stamp.size()),
                       reinterpret_cast<const unsigned char *>(hash.constData()),
                       static_cast<unsigned long long>(hash.size()),
                       reinterpret_cast<const unsigned char *>(m_stampKey.constData()),
                       std::size_t(m_stampKey.size()));
    return stamp;
}

Result<AuditPage> Audit::pageOf(ReadConnection &db, const Principal &who, const AuditQuery &query,
                                int maximum) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadAudit));
    if (query.limit < 1 || query.limit > maximum)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, QString::number(maximum)}, u"limit"_s);
    bool isCursor = true;
    const qint64 before =
        query.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : query.cursor.toLongLong(&isCursor);
    if (!isCursor || before < 1)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                    u"cursor"_s);
    AuditRepository::Filter filter{.organizationId = who.organizationId,
                                   .actor = query.actor,
                                   .action = query.action,
                                   .subjectType = query.subject.section(u':', 0, 0),
                                   .subjectId = query.subject.section(u':', 1),
                                   .from = query.from};
    if (query.to > 0)
        filter.to = query.to;
    GUICHE_TRY(rows, AuditRepository::page(db, filter, before, query.limit + 1));
    AuditPage page;
    if (rows.size() > query.limit) {
        rows.removeLast();
        page.nextCursor = QString::number(rows.last().number);
    }
    page.entries.reserve(rows.size());
    for (const AuditRow &row : std::as_const(rows))
        page.entries.append({.number = row.number,
                             .timestamp = row.timestamp,
                             .entry = QJsonDocument::fromJson(row.entry).object(),
                             .hash = stampOf(row.hash)});
    return page;
}

Result<AuditPage> Audit::list(ReadConnection &db, const Principal &who, const AuditQuery &query) const
{
    return pageOf(db, who, query, MaxPage);
}

Result<AuditPage> Audit::exportPage(ReadConnection &db, const Principal &who, const AuditQuery &query) const
{
    return pageOf(db, who, query, MaxExport);
}

QJsonObject toJson(const AuditRecord &record)
{
    QJsonObject object = record.entry;
    object[u"id"_s] = QString::number(record.number);
    object[u"timestamp"_s] = toIso8601(record.timestamp);
    object[u"hash"_s] = QString::fromLatin1(record.hash.toHex());
    return object;
}

QByteArray auditCsvHeading()
{
    return csvRow({u"id"_s, u"timestamp"_s, u"actor_type"_s, u"actor_id"_s, u"actor_name"_s, u"action"_s,
                   u"subject_type"_s, u"subject_id"_s, u"remote_address"_s, u"before"_s, u"after"_s,
                   u"hash"_s});
}

QByteArray toCsv(const AuditRecord &record)
{
    const QJsonValue actor = record.entry["actor"_L1];
    const QJsonValue subject = record.entry["subject"_L1];
    return csvRow({QString::number(record.number), toIso8601(record.timestamp), actor["type"_L1].toString(),
                   actor["id"_L1].toString(), actor["name"_L1].toString(),
                   record.entry["action"_L1].toString(), subject["type"_L1].toString(),
                   subject["id"_L1].toString(), record.entry["remote_address"_L1].toString(),
                   textOf(record.entry["before"_L1]), textOf(record.entry["after"_L1]),
                   QString::fromLatin1(record.hash.toHex())});
}

} // namespace guiche
