// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/auditmark.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <future>

#include <pthread.h>

#include "models/desk/audit.h"
#include "models/desk/firstorganization.h"
#include "models/desk/secretbytes.h"
#include "models/domain/log.h"
#include "models/store/auditrows.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto KeyName = "audit.mark"_L1;
constexpr auto MadeName = "audit.marked"_L1; // row of `vault`: there has been a mark
constexpr qsizetype MaxFileBytes = 4096;

QString pathIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"audit.mark"_s);
}

QByteArray contextOf(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

std::optional<AuditChain::Head> readMark(const QByteArray &sealed, const Sealer &sealer)
{
    const Result<QByteArray> plain = sealer.open(sealed, contextOf(KeyName));
    if (!plain || plain->size() != qsizetype(sizeof(qint64)) + AuditChain::HashBytes)
        return std::nullopt;
    return AuditChain::Head{.seq = qFromLittleEndian<qint64>(plain->constData()),
                            .hash = plain->sliced(sizeof(qint64))};
}

QByteArray sealedMark(const AuditChain::Head &head, const Sealer &sealer)
{
    const qint64 seq = qToLittleEndian(head.seq);
    QByteArray plain(reinterpret_cast<const char *>(&seq), sizeof seq);
    plain.append(head.hash);
    return sealer.seal(plain, contextOf(KeyName));
}

Result<AuditMark::Finding> lookWith(ReadConnection &db, const Sealer &markSealer, const QString &dataDir)
{
    GUICHE_TRY(last, AuditRepository::last(db));
    AuditMark::Finding finding{.last = last ? last->seq : 0};
    QFile file(pathIn(dataDir));
    if (!file.exists())
        return finding;
    finding.state = AuditMark::State::Foreign;
    if (!file.open(QIODevice::ReadOnly))
        return finding;
    const std::optional<AuditChain::Head> mark = readMark(file.read(MaxFileBytes), markSealer);
    if (!mark)
        return finding;
    finding.marked = mark->seq;
    finding.state = AuditMark::State::Fits;
    if (mark->seq == 0)
        return finding;
    GUICHE_TRY(row, AuditRepository::bySeq(db, mark->seq));
    if (!row || row->hash != mark->hash)
        finding.state = AuditMark::State::Ahead;
    return finding;
}

} // namespace

AuditMark::AuditMark(Store &store, const QString &dataDir, const Sealer &sealer, const QByteArray &key)
    : m_store(store)
    , m_dataDir(dataDir)
    , m_sealer(sealer)
    , m_markSealer(key)
{
}

AuditMark::~AuditMark()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<AuditMark::Finding> AuditMark::look(ReadConnection &db, const Sealer &sealer, const QString &dataDir)
{
    GUICHE_TRY(sealedKey, OrganizationRepository::sealed(db, KeyName));
    if (!sealedKey) { // a database of before there were marks: a file can only be of a later one
        GUICHE_TRY(last, AuditRepository::last(db));
        return Finding{.state = QFile::exists(pathIn(dataDir)) ? State::Foreign : State::Missing,
                       .last = last ? last->seq : 0};
    }
    Result<QByteArray> key = sealer.open(*sealedKey, contextOf(KeyName));
    if (!key)
        return std::unexpected(key.error());
    const Sealer markSealer(*key);
    wipe(*key);
    return lookWith(db, markSealer, dataDir);
}

QString AuditMark::sentence(const Finding &finding)
{
    switch (finding.state) {
    case State::Fits:
        return {};
    case State::Missing:
        return u"There is no audit.mark in the data directory: whether the log has been longer cannot be said."_s;
    case State::Ahead:
        return u"The audit log ends before where it has already been: audit.mark in the data directory "
               "names entry %1, and the log, with %2 entries, does not have it. An older copy of the "
               "database is in the place of the newer one. If that was put back on purpose, stop the desk, "
               "delete audit.mark and start it again; the audit log will say so."_s.arg(finding.marked)
                   .arg(finding.last);
    case State::Foreign:
        return u"audit.mark in the data directory is damaged, or was made by another database than this "
               "one: this may be a copy of the database from before the mark. If it was put there on "
               "purpose, stop the desk, delete audit.mark and start it again; the audit log will say so."_s;
    }
    return {};
}

Result<> AuditMark::start(std::chrono::milliseconds interval)
{
    GUICHE_TRY(db, m_store.openReader());
    GUICHE_TRY(finding, lookWith(*db, m_markSealer, m_dataDir));
    if (finding.state == State::Ahead || finding.state == State::Foreign) {
        qCCritical(lcDesk).noquote() << sentence(finding);
        m_problems.append(
            u"The audit log is not the one that audit.mark was made for; see guiche --verify-audit."_s);
        return {}; // the mark stays as it is
    }
    if (finding.state == State::Missing) {
        write(*db); // first the file, then the note that there is one
        GUICHE_CHECK(noteMissing());
    }
    m_thread = std::thread([this, interval] {
        pthread_setname_np(pthread_self(), "auditmark");
        keep(interval);
    });
    return {};
}

// At the first time there was none to miss.
Result<> AuditMark::noteMissing()
{
    std::promise<Result<>> promise;
    m_store.writer().submit(
        [this](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(made, OrganizationRepository::sealed(tx.db(), MadeName));
            if (!made)
                return OrganizationRepository::insertSealed(tx.db(), MadeName,
                                                            m_sealer.seal("1", contextOf(MadeName)));
            qCWarning(lcDesk)
                << "audit.mark was missing: whether the audit log has been longer cannot be said";
            GUICHE_TRY(organization, ensureFirstOrganization(tx));
            return Audit::record(tx, {.who = Principal::system(organization),
                                      .action = u"audit.mark_missing"_s,
                                      .subjectType = u"audit"_s});
        },
        [&promise](Result<> result) { promise.set_value(std::move(result)); });
    return promise.get_future().get();
}

void AuditMark::keep(std::chrono::milliseconds interval)
{
    const auto db = m_store.openReader();
    if (!db) {
        qCWarning(lcDesk) << "audit.mark is not kept:" << db.error().english();
        return;
    }
    bool isStopping = false;
    while (!isStopping) {
        {
            std::unique_lock lock(m_mutex);
            isStopping = m_wakeUp.wait_for(lock, interval, [this] { return m_isStopping; });
        }
        write(**db);
    }
}

// What another connection sees is committed, and with `synchronous=FULL` on the disk.
void AuditMark::write(ReadConnection &db)
{
    const auto head = AuditChain::sealed(db, m_sealer);
    if (!head || !*head || (*head)->hash == m_written.hash || (*head)->seq < m_written.seq)
        return;
    QSaveFile file(pathIn(m_dataDir));
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(sealedMark(**head, m_markSealer)) > 0 && file.commit();
    if (!isWritten) {
        qCWarning(lcDesk) << "audit.mark cannot be written:" << file.errorString();
        return;
    }
    m_written = **head;
}

} // namespace guiche
