// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/auditcalls.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

#include "models/domain/types.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QString AuditPath = u"/api/v1/audit"_s;
constexpr int ExportRows = 2000; // a page takes well under a second
constexpr int PeopleRows = 100;

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery queryOf(const AuditFilter &filter, const QString &cursor, int limit)
{
    QUrlQuery query;
    add(query, u"actor"_s, filter.actor);
    add(query, u"action"_s, filter.action);
    add(query, u"subject"_s, filter.subject);
    add(query, u"from"_s, filter.from == 0 ? QString() : toIso8601(filter.from));
    add(query, u"to"_s, filter.until == 0 ? QString() : toIso8601(filter.until));
    add(query, u"cursor"_s, cursor);
    add(query, u"limit"_s, QString::number(limit));
    return query;
}

AuditItem itemFrom(const QJsonObject &object)
{
    const QJsonValue actor = object["actor"_L1];
    const QJsonValue subject = object["subject"_L1];
    return {.id = object["id"_L1].toString(),
            .at = fromIso8601(object["timestamp"_L1].toString()),
            .actorType = actor["type"_L1].toString(),
            .actorId = actor["id"_L1].toString(),
            .actorName = actor["name"_L1].toString(),
            .action = object["action"_L1].toString(),
            .subjectType = subject["type"_L1].toString(),
            .subjectId = subject["id"_L1].toString(),
            .remoteAddress = object["remote_address"_L1].toString(),
            .before = object["before"_L1].toObject(),
            .after = object["after"_L1].toObject(),
            .hash = object["hash"_L1].toString()};
}

//! The number at the beginning of a line of either format; 0: none, as in the middle of a cell.
qint64 idOf(QByteArrayView line, AuditCalls::Format format)
{
    if (format == AuditCalls::Format::Csv) {
        const qsizetype comma = line.indexOf(',');
        return comma < 0 ? 0 : line.first(comma).toLongLong();
    }
    return QJsonDocument::fromJson(line.toByteArray()).object()["id"_L1].toString().toLongLong();
}

} // namespace

struct AuditCalls::Export
{
    explicit Export(const QString &path)
        : file(path)
    {
    }

    AuditFilter filter = {};
    Format format = Format::Csv;
    QPointer<QObject> context = {};
    std::function<void(double)> progress = {};
    Done<> done = {};
    QString cursor = {};
    qint64 newest = 0; // number of the first entry
    bool isFirst = true;
    // Of the thread for files.
    QSaveFile file;
    QString problem = {};
};

AuditCalls::AuditCalls(RestClient &rest)
    : m_rest(rest)
    , m_mailbox(std::make_shared<Mailbox>(&m_owner))
{
}

AuditCalls::~AuditCalls()
{
    m_mailbox->close();
}

void AuditCalls::entries(const AuditFilter &filter, const QString &cursor, int limit, QObject *context,
                         Done<RowPage<AuditItem>> done)
{
    m_rest.call({.path = AuditPath, .query = queryOf(filter, cursor, limit), .isCancelledWithContext = true},
                context, [done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (!answer)
                        return done(std::unexpected(answer.error()));
                    RowPage<AuditItem> page{.nextCursor = answer->object["next_cursor"_L1].toString()};
                    for (const QJsonValue &entry : answer->object["entries"_L1].toArray())
                        page.rows.append(itemFrom(entry.toObject()));
                    done(page);
                });
}

void AuditCalls::people(QObject *context, Done<QList<AuditActor>> done)
{
    readPeople(1, {}, context, std::move(done));
}

void AuditCalls::readPeople(int page, const QList<AuditActor> &before, QObject *context,
                            Done<QList<AuditActor>> done)
{
    QUrlQuery query;
    add(query, u"page"_s, QString::number(page));
    add(query, u"limit"_s, QString::number(PeopleRows));
    m_rest.call({.path = u"/api/v1/users"_s, .query = query, .isCancelledWithContext = true}, context,
                [this, page, before, context, done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (!answer)
                        return done(std::unexpected(answer.error()));
                    QList<AuditActor> all = before;
                    for (const QJsonValue &user : answer->object["users"_L1].toArray())
                        all.append({QString::number(user["id"_L1].toInteger()), user["nome"_L1].toString()});
                    if (page < answer->object["pages"_L1].toInt())
                        return readPeople(page + 1, all, context, done);
                    std::ranges::sort(all, [](const AuditActor &a, const AuditActor &b) {
                        return a.name.localeAwareCompare(b.name) < 0;
                    });
                    done(all);
                });
}

void AuditCalls::checkChain(const QString &cursor, QObject *context, Done<ChainCheck> done)
{
    QUrlQuery query;
    add(query, u"cursor"_s, cursor);
    m_rest.call({.path = AuditPath + u"/chain"_s, .query = query, .isCancelledWithContext = true}, context,
                [done = std::move(done)](const Result<ApiAnswer> &answer) {
                    if (!answer)
                        return done(std::unexpected(answer.error()));
                    const QJsonObject &object = answer->object;
                    done(ChainCheck{.checked = object["checked"_L1].toInteger(),
                                    .total = object["total"_L1].toInteger(),
                                    .isIntact = object["intact"_L1].toBool(),
                                    .brokenAt = object["broken_at"_L1].toString().toLongLong(),
                                    .nextCursor = object["next_cursor"_L1].toString()});
                });
}

void AuditCalls::exportTo(const QString &path, const AuditFilter &filter, Format format, QObject *context,
                          std::function<void(double)> progress, Done<> done)
{
    auto job = std::make_shared<Export>(path);
    job->filter = filter;
    job->format = format;
    job->context = context;
    job->progress = std::move(progress);
    job->done = std::move(done);
    exportPage(job);
}

void AuditCalls::exportPage(const std::shared_ptr<Export> &job)
{
    QUrlQuery query = queryOf(job->filter, job->cursor, ExportRows);
    add(query, u"format"_s, job->format == Format::Csv ? u"csv"_s : u"jsonl"_s);
    ApiCall call{.path = AuditPath + u"/export"_s, .query = query, .isCancelledWithContext = true};
    const auto next = std::make_shared<QString>();
    call.started = [next](QNetworkReply *reply) {
        QObject::connect(reply, &QNetworkReply::finished, reply,
                         [next, reply] { *next = QString::fromLatin1(reply->rawHeader("X-Next-Cursor")); });
    };
    m_rest.call(call, job->context, [this, job, next](const Result<ApiAnswer> &answer) {
        if (!answer)
            return job->done(std::unexpected(answer.error()));
        QByteArray text = answer->body;
        const bool isCsv = job->format == Format::Csv;
        const qsizetype heading = isCsv ? text.indexOf('\n') + 1 : 0;
        if (job->isFirst)
            job->newest = idOf(QByteArrayView(text).sliced(heading), job->format);
        else
            text.remove(0, heading); // every page has one
        job->isFirst = false;
        const QByteArrayView lines = QByteArrayView(text).trimmed();
        const qint64 oldest = idOf(lines.sliced(lines.lastIndexOf('\n') + 1), job->format);
        if (job->newest > 0 && oldest > 0 && !next->isEmpty())
            job->progress(1 - double(oldest) / double(job->newest));
        m_files.start([job, text] {
            if (!job->problem.isEmpty())
                return;
            if ((!job->file.isOpen() && !job->file.open(QIODevice::WriteOnly)) ||
                job->file.write(text) != text.size())
                job->problem = job->file.errorString();
        });
        job->cursor = *next;
        if (next->isEmpty())
            finish(job);
        else
            exportPage(job);
    });
}

void AuditCalls::finish(const std::shared_ptr<Export> &job)
{
    m_files.start([job, mailbox = m_mailbox] {
        if (job->problem.isEmpty() && !job->file.commit())
            job->problem = job->file.errorString();
        mailbox->post([job] {
            if (!job->context)
                return;
            if (job->problem.isEmpty())
                return job->done({});
            job->done(std::unexpected(translatedError(
                ErrorCode::StorageFull,
                //: %1 is what the operating system says.
                QCoreApplication::translate("guiche::DeskClient", "The file could not be saved: %1")
                    .arg(job->problem))));
        });
    });
}

} // namespace guiche
