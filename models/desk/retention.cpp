// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/retention.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <future>
#include <memory>

#include "models/desk/audit.h"
#include "models/desk/contactmerge.h"
#include "models/desk/settings.h"
#include "models/domain/log.h"
#include "models/store/mergerows.h"
#include "models/store/organizations.h"
#include "models/store/retentionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs DayMs = 24LL * 3600 * 1000;
constexpr int BatchRows = 200;
//! An upload whose content is here already uses the file before its row is written: a file that was touched
//! this lately is left for the next time.
constexpr TimeMs FileGraceMs = 3600LL * 1000;

Result<int> writeAndWait(Store &store, std::function<Result<int>(WriteTransaction &)> job)
{
    auto promise = std::make_shared<std::promise<Result<int>>>();
    std::future<Result<int>> future = promise->get_future();
    store.writer().submit<int>(std::move(job),
                               [promise](Result<int> result) { promise->set_value(std::move(result)); });
    return future.get();
}

//! Batch after batch until one finds nothing; how many rows went.
qint64 repeat(Store &store, const std::function<Result<int>(WriteTransaction &)> &job,
              const std::function<bool()> &isStopping)
{
    qint64 total = 0;
    while (!isStopping()) {
        const Result<int> removed = writeAndWait(store, job);
        if (!removed)
            qCWarning(lcDesk) << "old data could not be removed:" << removed.error().english();
        if (!removed || *removed == 0)
            break;
        total += *removed;
    }
    return total;
}

Result<int> recordSweep(WriteTransaction &tx, qint64 organizationId, const Retention::Swept &swept)
{
    GUICHE_CHECK(Audit::record(
        tx, {.who = Principal::system(organizationId),
             .action = u"retention.swept"_s,
             .subjectType = u"organization"_s,
             .after = {{u"messages"_s, swept.messages}, {u"attachments"_s, swept.attachments}}}));
    return 0;
}

//! Within the writer, where no attachment can be added meanwhile.
Result<int> removeFile(WriteTransaction &tx, const QString &path, const QString &sha256)
{
    GUICHE_TRY(isInUse, RetentionRepository::isFileInUse(tx.db(), sha256));
    const QFileInfo file(path);
    if (!isInUse && file.exists()) {
        const TimeMs age = QDateTime::currentMSecsSinceEpoch() - file.lastModified().toMSecsSinceEpoch();
        if (age < FileGraceMs)
            return 0;
        if (!QFile::remove(path)) {
            qCWarning(lcDesk) << "a file cannot be removed:" << path;
            return 0;
        }
    }
    GUICHE_CHECK(RetentionRepository::forgetFile(tx.db(), sha256));
    return isInUse ? 0 : 1;
}

} // namespace

Retention::Retention(const Attachments &attachments)
    : m_attachments(attachments)
{
}

Retention::Swept Retention::sweep(Store &store, ReadConnection &db,
                                  const std::function<bool()> &isStopping) const
{
    Swept swept;
    TimeMs now = 0;
    const Result<int> begun = writeAndWait(store, [&now](WriteTransaction &tx) -> Result<int> {
        now = tx.now();
        // Nobody can undo those any more, and they hold names and numbers.
        GUICHE_CHECK(MergeRepository::removeBefore(tx.db(), now - ContactMerge::UndoMs));
        return 0;
    });
    const auto organizations = OrganizationRepository::allIds(db);
    if (!begun || !organizations)
        return swept;
    for (const qint64 organization : *organizations) {
        const Swept own = sweepOrganization(store, db, organization, now, isStopping);
        swept.messages += own.messages;
        swept.attachments += own.attachments;
    }
    swept.files = sweepFiles(store, db, isStopping);
    return swept;
}

Retention::Swept Retention::sweepOrganization(Store &store, ReadConnection &db, qint64 organizationId,
                                              TimeMs now, const std::function<bool()> &isStopping) const
{
    Swept swept;
    const auto settings = Settings::effective(db, organizationId);
    if (!settings)
        return swept;
    const QJsonValue retention = (*settings)["retention"_L1];
    const qint64 messageDays = retention["messages_days"_L1].toInteger();
    const qint64 attachmentDays = retention["attachments_days"_L1].toInteger();
    if (messageDays > 0) {
        const TimeMs cutoff = now - messageDays * DayMs;
        qint64 after = 0;
        while (!isStopping()) {
            const auto keys =
                RetentionRepository::withOldMessages(db, organizationId, after, cutoff, BatchRows);
            if (!keys || keys->isEmpty())
                break;
            for (const qint64 key : *keys) {
                swept.messages += repeat(
                    store,
                    [key, cutoff](WriteTransaction &tx) {
                        return RetentionRepository::removeMessages(tx.db(), key, cutoff, BatchRows);
                    },
                    isStopping);
                after = key;
            }
        }
    }
    if (attachmentDays > 0) {
        const TimeMs cutoff = now - attachmentDays * DayMs;
        swept.attachments = repeat(
            store,
            [organizationId, cutoff](WriteTransaction &tx) {
                return RetentionRepository::removeAttachments(tx.db(), organizationId, cutoff, BatchRows);
            },
            isStopping);
    }
    if (swept.messages > 0 || swept.attachments > 0) {
        const Result<int> recorded = writeAndWait(store, [organizationId, swept](WriteTransaction &tx) {
            return recordSweep(tx, organizationId, swept);
        });
        if (!recorded)
            qCWarning(lcDesk) << "a sweep could not be recorded:" << recorded.error().english();
    }
    return swept;
}

qint64 Retention::sweepFiles(Store &store, ReadConnection &db, const std::function<bool()> &isStopping) const
{
    qint64 removed = 0;
    QString after;
    while (!isStopping()) {
        const auto files = RetentionRepository::filesToRemove(db, after, BatchRows);
        if (!files || files->isEmpty())
            break;
        for (const QString &sha256 : *files) {
            Attachment attachment;
            attachment.sha256 = sha256;
            const QString path = m_attachments.pathOf(attachment);
            removed += writeAndWait(store, [path, sha256](WriteTransaction &tx) {
                           return removeFile(tx, path, sha256);
                       }).value_or(0);
        }
        after = files->last();
    }
    return removed;
}

} // namespace guiche
