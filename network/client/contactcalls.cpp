// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/contactcalls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <tuple>

#include "network/client/decodedcall.h"
#include "network/client/filetransfers.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ContactsPath = u"/api/v1/contacts"_s;
const QString ImportsPath = ContactsPath + u"/imports"_s;
constexpr qint64 LargestTableBytes = 64 * 1024 * 1024; // what the desk takes
constexpr auto ExportPatience = 15min;                 // it writes the whole table before the first byte

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString pathOf(const QString &id, const QString &action = {})
{
    return ContactsPath + u'/' + encoded(id) + action;
}

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

DeskContact contactFrom(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .whatsAppId = object["whatsapp_id"_L1].toString(),
            .phone = object["phone"_L1].toString(),
            .name = object["name"_L1].toString(),
            .email = object["email"_L1].toString(),
            .customerId = object["customer_id"_L1].toString(),
            .tags = textsFrom(object["tags"_L1]),
            .fields = object["fields"_L1].toObject(),
            .createdAt = timeFrom(object["created_at"_L1]),
            .updatedAt = timeFrom(object["updated_at"_L1])};
}

DeskContact oneFrom(const ApiAnswer &answer)
{
    DeskContact contact = contactFrom(answer.object);
    contact.etag = answer.etag;
    return contact;
}

OwnField fieldFrom(const QJsonObject &object)
{
    static constexpr std::array Kinds{
        std::pair("text"_L1, OwnField::Kind::Text), std::pair("number"_L1, OwnField::Kind::Number),
        std::pair("date"_L1, OwnField::Kind::Date), std::pair("choice"_L1, OwnField::Kind::Choice)};
    OwnField field{.key = object["key"_L1].toString(),
                   .label = object["label"_L1].toString(),
                   .choices = textsFrom(object["choices"_L1])};
    for (const auto &[name, kind] : Kinds) {
        if (object["type"_L1].toString() == name)
            field.kind = kind;
    }
    return field;
}

ContactImportState importFrom(const QJsonObject &object)
{
    using Step = ContactImportState::Step;
    static constexpr std::array Steps{std::pair("queued"_L1, Step::Queued),
                                      std::pair("running"_L1, Step::Running),
                                      std::pair("done"_L1, Step::Done), std::pair("failed"_L1, Step::Failed),
                                      std::pair("cancelled"_L1, Step::Cancelled)};
    ContactImportState state{.id = object["id"_L1].toString(),
                             .filename = object["filename"_L1].toString(),
                             .total = object["total"_L1].toInteger(-1),
                             .done = object["done"_L1].toInteger(),
                             .created = object["created"_L1].toInteger(),
                             .updated = object["updated"_L1].toInteger(),
                             .unchanged = object["unchanged"_L1].toInteger(),
                             .refused = object["refused"_L1].toInteger(),
                             .error = object["error"_L1].toString()};
    for (const auto &[name, step] : Steps) {
        if (object["state"_L1].toString() == name)
            state.step = step;
    }
    for (const QJsonValue &row : object["report"_L1].toArray())
        state.report.append({.line = row["line"_L1].toInteger(),
                             .column = row["column"_L1].toString(),
                             .reason = row["reason"_L1].toString()});
    return state;
}

void addFilter(QUrlQuery &query, const ContactFilter &filter)
{
    if (!filter.text.isEmpty())
        query.addQueryItem(u"query"_s, encoded(filter.text));
    if (!filter.tag.isEmpty())
        query.addQueryItem(u"tag"_s, encoded(filter.tag));
}

} // namespace

ContactCalls::ContactCalls(RestClient &rest, FileTransfers &files)
    : m_rest(rest)
    , m_files(files)
{
}

ContactCalls::~ContactCalls() = default;

void ContactCalls::contacts(const ContactFilter &filter, qint64 offset, int limit, QObject *context,
                            Done<ContactMatches> done)
{
    QUrlQuery query;
    addFilter(query, filter);
    query.addQueryItem(u"limit"_s, QString::number(limit));
    query.addQueryItem(u"offset"_s, QString::number(offset));
    // The list is a bare array; how many there are in all stands in a header.
    const auto total = std::make_shared<std::pair<qint64, bool>>(0, true);
    const auto readTotal = [total](QNetworkReply *reply) {
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, total] {
            *total = {reply->rawHeader("X-Total-Count").toLongLong(),
                      reply->rawHeader("X-Total-Count-Exact") != "false"};
        });
    };
    request<ContactMatches>(
        m_rest, {.path = ContactsPath, .query = query, .isCancelledWithContext = true, .started = readTotal},
        context, std::move(done), [total](const ApiAnswer &answer) {
            ContactMatches matches;
            const QJsonArray list = QJsonDocument::fromJson(answer.body).array();
            for (const QJsonValue &value : list)
                matches.contacts.append(contactFrom(value.toObject()));
            std::tie(matches.total, matches.isTotalExact) = *total;
            return matches;
        });
}

void ContactCalls::contact(const QString &id, QObject *context, Done<DeskContact> done)
{
    request<DeskContact>(m_rest, {.path = pathOf(id), .isCancelledWithContext = true}, context,
                         std::move(done), oneFrom);
}

void ContactCalls::ownFields(QObject *context, Done<QList<OwnField>> done)
{
    request<QList<OwnField>>(m_rest, {.path = ContactsPath + u"/fields"_s, .isCancelledWithContext = true},
                             context, std::move(done), [](const ApiAnswer &answer) {
                                 QList<OwnField> fields;
                                 for (const QJsonValue &value : answer.object["fields"_L1].toArray())
                                     fields.append(fieldFrom(value.toObject()));
                                 return fields;
                             });
}

void ContactCalls::tags(QObject *context, Done<QStringList> done)
{
    request<QStringList>(m_rest, {.path = ContactsPath + u"/tags"_s, .isCancelledWithContext = true}, context,
                         std::move(done),
                         [](const ApiAnswer &answer) { return textsFrom(answer.object["tags"_L1]); });
}

void ContactCalls::create(const QJsonObject &values, QObject *context, Done<DeskContact> done)
{
    request<DeskContact>(m_rest, {.verb = "POST", .path = ContactsPath, .body = values}, context,
                         std::move(done), oneFrom);
}

void ContactCalls::change(const QString &id, const QJsonObject &changes, const QByteArray &etag,
                          QObject *context, Done<DeskContact> done)
{
    request<DeskContact>(m_rest, {.verb = "PATCH", .path = pathOf(id), .body = changes, .ifMatch = etag},
                         context, std::move(done), oneFrom);
}

void ContactCalls::setTags(const QString &id, const QStringList &tags, const QByteArray &etag,
                           QObject *context, Done<DeskContact> done)
{
    const QJsonObject body{{u"tags"_s, QJsonArray::fromStringList(tags)}};
    request<DeskContact>(m_rest,
                         {.verb = "PUT", .path = pathOf(id, u"/tags"_s), .body = body, .ifMatch = etag},
                         context, std::move(done), oneFrom);
}

void ContactCalls::remove(const QString &id, bool isAnonymized, const QByteArray &etag, QObject *context,
                          Done<> done)
{
    QUrlQuery query;
    if (isAnonymized)
        query.addQueryItem(u"anonymize"_s, u"true"_s);
    m_rest.call({.verb = "DELETE", .path = pathOf(id), .query = query, .ifMatch = etag}, context,
                [done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (answer)
                        done({});
                    else
                        done(std::unexpected(answer.error()));
                });
}

void ContactCalls::merge(const QString &id, const QString &otherId, const QByteArray &etag, QObject *context,
                         Done<MergedPair> done)
{
    const QJsonObject body{{u"contact_id"_s, otherId}};
    request<MergedPair>(m_rest,
                        {.verb = "POST", .path = pathOf(id, u"/merge"_s), .body = body, .ifMatch = etag},
                        context, std::move(done), [](const ApiAnswer &answer) {
                            return MergedPair{.mergeId = answer.object["merge_id"_L1].toString(),
                                              .undoUntil = timeFrom(answer.object["undo_until"_L1]),
                                              .contact = contactFrom(answer.object["contact"_L1].toObject())};
                        });
}

void ContactCalls::undoMerge(const QString &mergeId, QObject *context, Done<DeskContact> done)
{
    request<DeskContact>(
        m_rest, {.verb = "POST", .path = ContactsPath + u"/merges/"_s + encoded(mergeId) + u"/undo"_s},
        context, std::move(done), oneFrom);
}

void ContactCalls::importFile(const QString &filePath, QObject *context, std::function<void(double)> progress,
                              Done<ContactImportState> done)
{
    if (const auto problem = FileTransfers::problemWith(filePath, LargestTableBytes)) {
        QMetaObject::invokeMethod(
            context, [done, problem] { done(std::unexpected(*problem)); }, Qt::QueuedConnection);
        return;
    }
    ApiCall call{.path = ContactsPath + u"/import"_s};
    FileTransfers::sendFile(call, filePath, context, std::move(progress));
    request<ContactImportState>(m_rest, call, context, std::move(done),
                                [](const ApiAnswer &answer) { return importFrom(answer.object); });
}

void ContactCalls::importState(const QString &id, QObject *context, Done<ContactImportState> done)
{
    request<ContactImportState>(
        m_rest, {.path = ImportsPath + u'/' + encoded(id), .isCancelledWithContext = true}, context,
        std::move(done), [](const ApiAnswer &answer) { return importFrom(answer.object); });
}

void ContactCalls::lastImport(QObject *context, Done<std::optional<ContactImportState>> done)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1"_s);
    request<std::optional<ContactImportState>>(
        m_rest, {.path = ImportsPath, .query = query, .isCancelledWithContext = true}, context,
        std::move(done), [](const ApiAnswer &answer) -> std::optional<ContactImportState> {
            const QJsonArray imports = answer.object["imports"_L1].toArray();
            if (imports.isEmpty())
                return std::nullopt;
            return importFrom(imports.first().toObject());
        });
}

void ContactCalls::cancelImport(const QString &id, QObject *context, Done<ContactImportState> done)
{
    request<ContactImportState>(
        m_rest, {.verb = "POST", .path = ImportsPath + u'/' + encoded(id) + u"/cancel"_s}, context,
        std::move(done), [](const ApiAnswer &answer) { return importFrom(answer.object); });
}

void ContactCalls::exportTo(const QString &filePath, const ContactFilter &filter, ColumnSeparator separator,
                            QObject *context, std::function<void(qint64, qint64)> progress, Done<> done)
{
    static constexpr std::array Names{"comma"_L1, "semicolon"_L1, "tab"_L1};
    QUrlQuery query;
    addFilter(query, filter);
    query.addQueryItem(u"bom"_s, u"true"_s); // spreadsheets take it for another encoding without
    query.addQueryItem(u"separator"_s, Names[size_t(separator)]);
    m_files.download({.call = {.path = ContactsPath + u"/export"_s, .query = query},
                      .filePath = filePath,
                      .patience = ExportPatience},
                     context, std::move(progress), std::move(done));
}

} // namespace guiche
