// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "models/domain/jobthread.h"
#include "models/domain/mailbox.h"
#include "models/items/auditsource.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief Somebody whom the audit log may name.
struct AuditActor
{
    QString id = {};
    QString name = {};
};

//! \brief How far the chain that holds the audit log together was checked.
struct ChainCheck
{
    qint64 checked = 0; //!< entries, from the first one on
    qint64 total = 0;   //!< entries that there are
    bool isIntact = true;
    qint64 brokenAt = 0;     //!< the entry that does not fit; 0: none, or the end of the log
    QString nextCursor = {}; //!< empty: checked to the end, or to the break
};

//! \brief The calls of the audit log. Main thread; callbacks as of `DeskClient`. For administrators.
class AuditCalls final : public AuditSource
{
    Q_DISABLE_COPY_MOVE(AuditCalls)

public:
    template <class T = void> using Done = std::function<void(const Result<T> &)>;
    enum class Format { Csv, JsonLines };

    explicit AuditCalls(RestClient &rest);
    ~AuditCalls() override;

    void entries(const AuditFilter &filter, const QString &cursor, int limit, QObject *context,
                 Done<RowPage<AuditItem>> done) override;
    //! \brief Everybody of the organization, by name.
    void people(QObject *context, Done<QList<AuditActor>> done);
    //! \brief Goes on with the check; an empty cursor: from the beginning.
    void checkChain(const QString &cursor, QObject *context, Done<ChainCheck> done);
    //! \brief Writes all entries of `filter` to a file, page by page; `progress` 0…1. Deleting `context`
    //! stops it and leaves the file that was there before. Errors: StorageFull (cannot be written) besides.
    void exportTo(const QString &path, const AuditFilter &filter, Format format, QObject *context,
                  std::function<void(double)> progress, Done<> done);

private:
    struct Export;
    void readPeople(int page, const QList<AuditActor> &before, QObject *context,
                    Done<QList<AuditActor>> done);
    void exportPage(const std::shared_ptr<Export> &job);
    void finish(const std::shared_ptr<Export> &job);

    RestClient &m_rest;
    QObject m_owner; //!< of the mailbox
    std::shared_ptr<Mailbox> m_mailbox;
    JobThread m_files{"audit-files"};
};

} // namespace guiche
