// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contactimports.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <future>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/contactnews.h"
#include "models/desk/whatsappcontacts.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/log.h"
#include "models/domain/persontext.h"
#include "models/store/contactlist.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using contacttables::ParsedRow;

//! Runs a rule on the writer and waits: this is not a thread that must not.
template <class T> Result<T> writeAndWait(Store &store, std::function<Result<T>(WriteTransaction &)> job)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = promise->get_future();
    if constexpr (std::is_void_v<T>)
        store.writer().submit(std::move(job),
                              [promise](Result<T> result) { promise->set_value(std::move(result)); });
    else
        store.writer().submit<T>(std::move(job),
                                 [promise](Result<T> result) { promise->set_value(std::move(result)); });
    return future.get();
}

bool isOpen(ImportState state)
{
    return state == ImportState::Queued || state == ImportState::Running;
}

QString reasonText(const Error &error)
{
    return QString::fromUtf8(compact(
        {{u"text"_s, QString::fromLatin1(error.text)}, {u"args"_s, QJsonArray::fromStringList(error.args)}}));
}

RefusedRow refusedFrom(const ImportRefusal &refusal)
{
    const QJsonObject reason = QJsonDocument::fromJson(refusal.reason.toUtf8()).object();
    RefusedRow row{
        .line = refusal.line, .field = refusal.field, .text = reason["text"_L1].toString().toLatin1()};
    row.reason = {.code = ErrorCode::Validation, .text = row.text.constData()};
    const QJsonArray args = reason["args"_L1].toArray();
    for (const QJsonValue &argument : args)
        row.reason.args.append(argument.toString());
    return row;
}

QString creatorText(const Principal &who)
{
    return QString::fromUtf8(compact({{u"kind"_s, int(who.kind)},
                                      {u"user_id"_s, who.userId},
                                      {u"name"_s, who.name},
                                      {u"credential"_s, who.credential},
                                      {u"remote_address"_s, who.remoteAddress}}));
}

Principal creatorOf(const ImportRow &row)
{
    const QJsonObject who = QJsonDocument::fromJson(row.createdBy.toUtf8()).object();
    Principal principal{.kind = Principal::Kind(who["kind"_L1].toInt()),
                        .organizationId = row.organizationId,
                        .userId = who["user_id"_L1].toInteger(),
                        .name = who["name"_L1].toString()};
    principal.credential = who["credential"_L1].toString();
    principal.remoteAddress = who["remote_address"_L1].toString();
    return principal;
}

Result<> allowed(const Principal &who)
{
    return access::require(who, Permission::MoveContacts);
}

Result<ImportRow> rowFor(ReadConnection &db, const Principal &who, const QString &id)
{
    GUICHE_CHECK(allowed(who));
    GUICHE_TRY(row, ImportRepository::byId(db, id));
    if (!row || !access::reaches(who, row->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no such import."));
    return *row;
}

//! Whom a row means; nullopt: somebody new.
Result<std::optional<ContactRow>> contactOf(ReadConnection &db, qint64 organizationId, const ParsedRow &row)
{
    if (!row.id.isEmpty()) {
        GUICHE_TRY(named, ContactRepository::byId(db, row.id));
        if (named && named->organizationId == organizationId)
            return named;
    }
    if (row.changes.whatsAppId) {
        GUICHE_TRY(known, whatsappcontacts::find(db, organizationId, {.phone = *row.changes.whatsAppId}));
        if (known)
            return known;
    }
    if (row.changes.customerId)
        return ContactRepository::byExternalId(db, organizationId, row.changes.customerId->trimmed());
    return std::nullopt;
}

//! Found by its number, it keeps the form of it that it has.
Result<bool> changeKnown(WriteTransaction &tx, ContactRow &known, const ParsedRow &row,
                         const QList<ContactField> &fields)
{
    ContactChanges changes = row.changes;
    if (known.id != row.id && !known.phone.isEmpty())
        changes.whatsAppId.reset();
    if (changes.tags) {
        GUICHE_TRY(present, ContactRepository::tags(tx.db(), known.key));
        changes.tags = present + *changes.tags;
    }
    GUICHE_TRY(isChanged, Contacts::apply(tx, known, changes, fields));
    if (!isChanged)
        return false;
    // The panel beside an open conversation shows it; of the others nobody has to hear one by one.
    GUICHE_TRY(isSeen, ContactList::hasConversations(tx.db(), known.key));
    if (isSeen)
        GUICHE_CHECK(contactnews::updated(tx, known.key));
    return true;
}

} // namespace

ContactImports::ContactImports(const QString &dataDir)
    : m_folder(QDir(dataDir).filePath(u"imports"_s))
{
}

QString ContactImports::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + u".csv"_s;
}

Result<QString> ContactImports::keepFile(const QString &path, TimeMs now) const
{
    const QString id = newId(now);
    const QString target = pathOf(id);
    const bool isKept = QDir().mkpath(m_folder) &&
                        (QFile::rename(path, target) || (QFile::copy(path, target) && QFile::remove(path)));
    if (!isKept) {
        qCWarning(lcDesk) << "an import cannot be stored:" << target;
        return fail(ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full. Nothing was changed."));
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return id;
}

void ContactImports::removeFile(const QString &id) const
{
    QFile::remove(pathOf(id));
}

std::optional<RefusedRow> ContactImports::failureOf(const ImportRow &row)
{
    return row.error.isEmpty() ? std::nullopt : std::optional(refusedFrom({.reason = row.error}));
}

void ContactImports::sweepFiles(ReadConnection &db) const
{
    const QStringList files = QDir(m_folder).entryList({u"*.csv"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString id = file.chopped(4);
        const auto row = ImportRepository::byId(db, id);
        // Without a row it may be about to get one: those go at a later start.
        if (row && *row && !isOpen((*row)->state))
            removeFile(id);
    }
}

Result<ImportReport> ContactImports::start(WriteTransaction &tx, const Principal &who, const QString &id,
                                           const QString &filename) const
{
    GUICHE_CHECK(allowed(who));
    GUICHE_TRY(open, ImportRepository::openCount(tx.db(), who.organizationId));
    if (open >= MaxOpen)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("%1 imports are waiting already. Wait for one to end."),
                    {QString::number(open)});
    const ImportRow row{.id = id,
                        .organizationId = who.organizationId,
                        .createdBy = creatorText(who),
                        .filename = cleanLine(filename.section(u'/', -1).section(u'\\', -1)).left(200),
                        .createdAt = tx.now()};
    GUICHE_CHECK(ImportRepository::insert(tx.db(), row));
    GUICHE_CHECK(Audit::record(tx, {.who = who,
                                    .action = u"contacts.import_started"_s,
                                    .subjectType = u"contact_import"_s,
                                    .subjectId = id,
                                    .after = {{u"filename"_s, row.filename}}}));
    return ImportReport{.row = row};
}

Result<ImportReport> ContactImports::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(row, rowFor(db, who, id));
    ImportReport report{.row = row};
    GUICHE_TRY(refusals, ImportRepository::refusals(db, id));
    for (const ImportRefusal &refusal : std::as_const(refusals))
        report.refused.append(refusedFrom(refusal));
    return report;
}

Result<QList<ImportReport>> ContactImports::list(ReadConnection &db, const Principal &who, int limit,
                                                 const QString &before) const
{
    GUICHE_CHECK(allowed(who));
    GUICHE_TRY(rows, ImportRepository::list(db, who.organizationId, limit, before));
    QList<ImportReport> reports;
    for (const ImportRow &row : std::as_const(rows))
        reports.append({.row = row});
    return reports;
}

Result<ImportReport> ContactImports::cancel(WriteTransaction &tx, const Principal &who,
                                            const QString &id) const
{
    GUICHE_TRY(row, rowFor(tx.db(), who, id));
    if (!isOpen(row.state))
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This import has ended."));
    GUICHE_CHECK(finish(tx, id, ImportState::Cancelled, {}));
    return get(tx.db(), who, id);
}

Result<> ContactImports::finish(WriteTransaction &tx, const QString &id, ImportState state,
                                const QString &error)
{
    GUICHE_TRY(row, ImportRepository::byId(tx.db(), id));
    if (!row || !isOpen(row->state))
        return {};
    row->state = state;
    row->error = error;
    row->finishedAt = tx.now();
    GUICHE_CHECK(ImportRepository::update(tx.db(), *row));
    const QJsonObject counts{{u"filename"_s, row->filename},
                             {u"done"_s, row->done},
                             {u"created"_s, row->created},
                             {u"updated"_s, row->updated},
                             {u"refused"_s, row->refused}};
    if (row->created + row->updated > 0)
        GUICHE_CHECK(contactnews::imported(tx, *row));
    const QString how = state == ImportState::Done        ? u"contacts.imported"_s
                        : state == ImportState::Cancelled ? u"contacts.import_cancelled"_s
                                                          : u"contacts.import_failed"_s;
    return Audit::record(tx, {.who = creatorOf(*row),
                              .action = how,
                              .subjectType = u"contact_import"_s,
                              .subjectId = id,
                              .after = counts});
}

Result<> ContactImports::takeRow(WriteTransaction &tx, ImportRow &entry, const ParsedRow &row,
                                 const QList<ContactField> &fields)
{
    if (row.fault)
        return std::unexpected(*row.fault);
    GUICHE_TRY(known, contactOf(tx.db(), entry.organizationId, row));
    if (known) {
        GUICHE_TRY(isChanged, changeKnown(tx, *known, row, fields));
        ++(isChanged ? entry.updated : entry.unchanged);
        return {};
    }
    GUICHE_CHECK(Contacts::insert(tx, entry.organizationId, row.changes, fields));
    ++entry.created;
    return {};
}

Result<bool> ContactImports::take(WriteTransaction &tx, const QString &id, const Batch &batch)
{
    GUICHE_TRY(found, ImportRepository::byId(tx.db(), id));
    if (!found || !isOpen(found->state))
        return false;
    ImportRow entry = *found;
    entry.state = ImportState::Running;
    for (const ParsedRow &row : batch.rows) {
        // A row that is refused half-way leaves nothing behind.
        GUICHE_CHECK(tx.db().exec(u"SAVEPOINT contact_row"_s));
        const Result<> taken = takeRow(tx, entry, row, batch.fields);
        if (!taken)
            GUICHE_CHECK(tx.db().exec(u"ROLLBACK TO contact_row"_s));
        GUICHE_CHECK(tx.db().exec(u"RELEASE contact_row"_s));
        const bool isOurs =
            taken || taken.error().code == ErrorCode::Validation || taken.error().code == ErrorCode::Conflict;
        if (!isOurs) // a full disk is not the row's fault
            return std::unexpected(taken.error());
        ++entry.done;
        if (taken)
            continue;
        if (entry.refused < MaxRefusals)
            GUICHE_CHECK(ImportRepository::addRefusal(
                tx.db(), id,
                {.line = row.line, .field = taken.error().field, .reason = reasonText(taken.error())}));
        ++entry.refused;
    }
    entry.total = std::max(entry.total, entry.done);
    GUICHE_CHECK(ImportRepository::update(tx.db(), entry));
    return true;
}

Result<> ContactImports::run(Store &store, ReadConnection &db, ImportRow row,
                             const std::function<bool()> &isStopping) const
{
    const QString id = row.id;
    if (row.total < 0) { // how much there is to do, for whoever watches
        CsvReader counting(pathOf(id));
        GUICHE_CHECK(counting.open());
        CsvRecord record;
        qint64 total = -1; // without the heading
        while (counting.next(record) && !isStopping())
            ++total;
        if (isStopping())
            return {};
        GUICHE_CHECK(writeAndWait<void>(store, [id, total](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(entry, ImportRepository::byId(tx.db(), id));
            if (!entry || !isOpen(entry->state))
                return {};
            entry->state = ImportState::Running;
            entry->total = std::max<qint64>(total, 0);
            return ImportRepository::update(tx.db(), *entry);
        }));
    }
    CsvReader reader(pathOf(id));
    GUICHE_CHECK(reader.open());
    GUICHE_TRY(fields, contactFieldsOf(db, row.organizationId));
    CsvRecord record;
    if (!reader.next(record))
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The file is empty."));
    if (record.fault)
        return fail(ErrorCode::Validation, record.fault);
    GUICHE_TRY(columns, contacttables::columnsOf(record.cells, fields));
    const qsizetype width = record.cells.size();
    for (qint64 skipped = 0; skipped < row.done && reader.next(record); ++skipped) {
    } // done before a stop
    for (bool hasMore = true; hasMore && !isStopping();) {
        auto batch = std::make_shared<Batch>(Batch{.rows = {}, .fields = fields});
        while (batch->rows.size() < BatchRows && (hasMore = reader.next(record))) {
            contacttables::checkWidth(record, width);
            batch->rows.append(contacttables::parse(record, columns, fields));
        }
        if (batch->rows.isEmpty())
            break;
        GUICHE_TRY(goesOn, writeAndWait<bool>(
                               store, [id, batch](WriteTransaction &tx) { return take(tx, id, *batch); }));
        if (!goesOn)
            return {};
    }
    return {};
}

bool ContactImports::runNext(Store &store, ReadConnection &db, const std::function<bool()> &isStopping) const
{
    const auto next = ImportRepository::nextOpen(db);
    if (!next || !*next)
        return false;
    const QString id = (*next)->id;
    const Result<> outcome = run(store, db, **next, isStopping);
    if (isStopping() || (!outcome && outcome.error().code == ErrorCode::Unavailable))
        return false; // it goes on at the next start
    const ImportState state = outcome ? ImportState::Done : ImportState::Failed;
    const QString error = outcome ? QString() : reasonText(outcome.error());
    const Result<> finished = writeAndWait<void>(
        store, [id, state, error](WriteTransaction &tx) { return finish(tx, id, state, error); });
    if (!finished) {
        qCWarning(lcDesk) << "the end of an import could not be stored:" << finished.error().english();
        return false;
    }
    removeFile(id);
    return true;
}

} // namespace guiche
