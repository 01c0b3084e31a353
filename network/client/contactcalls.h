// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "models/items/contactsources.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

class FileTransfers;

//! \brief Two contacts that are one now.
struct MergedPair
{
    QString mergeId = {};
    TimeMs undoUntil = 0;
    DeskContact contact = {}; //!< the one that stayed
};

//! \brief How far the desk is with a table of contacts.
struct ContactImportState
{
    enum class Step { Queued, Running, Done, Failed, Cancelled };

    QString id = {};
    QString filename = {};
    Step step = Step::Queued;
    qint64 total = -1; //!< rows; -1: not counted yet
    qint64 done = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    QString error = {}; //!< why it failed as a whole, for people
    QList<RefusedLine> report =
        {}; //!< the first 1,000 that were refused; empty where only the state was asked

    [[nodiscard]] bool isOpen() const { return step == Step::Queued || step == Step::Running; }
};

enum class ColumnSeparator { Comma, Semicolon, Tab };

//! \brief The calls of contacts. Main thread; callbacks as of `DeskClient`. `etag`: of what a change is based
//! on; when somebody else has changed the contact since: PreconditionFailed. Empty: changed in any case.
class ContactCalls final : public ContactSource
{
    Q_DISABLE_COPY_MOVE(ContactCalls)

public:
    ContactCalls(RestClient &rest, FileTransfers &files);
    ~ContactCalls() override;

    void contacts(const ContactFilter &filter, qint64 offset, int limit, QObject *context,
                  Done<ContactMatches> done) override;
    void contact(const QString &id, QObject *context, Done<DeskContact> done);
    //! \brief The fields that the organization has defined in its settings.
    void ownFields(QObject *context, Done<QList<OwnField>> done);
    //! \brief Every tag that a contact has, in order.
    void tags(QObject *context, Done<QStringList> done);

    //! \brief `values`: the members of the API's NewContact; `changes`: of its ContactChanges.
    void create(const QJsonObject &values, QObject *context, Done<DeskContact> done);
    void change(const QString &id, const QJsonObject &changes, const QByteArray &etag, QObject *context,
                Done<DeskContact> done);
    void setTags(const QString &id, const QStringList &tags, const QByteArray &etag, QObject *context,
                 Done<DeskContact> done);
    //! \brief Conflict when it has conversations and is not to be made anonymous.
    void remove(const QString &id, bool isAnonymized, const QByteArray &etag, QObject *context, Done<> done);
    //! \brief `otherId` goes up in `id`.
    void merge(const QString &id, const QString &otherId, const QByteArray &etag, QObject *context,
               Done<MergedPair> done);
    //! \brief Answers the contact that had gone up in the other one.
    void undoMerge(const QString &mergeId, QObject *context, Done<DeskContact> done);

    //! \brief Hands a table over; the desk takes it in the background. `progress`: 0…1 of the upload.
    void importFile(const QString &filePath, QObject *context, std::function<void(double)> progress,
                    Done<ContactImportState> done);
    //! \brief With its report.
    void importState(const QString &id, QObject *context, Done<ContactImportState> done);
    //! \brief The newest one; nullopt: there was none yet.
    void lastImport(QObject *context, Done<std::optional<ContactImportState>> done);
    void cancelImport(const QString &id, QObject *context, Done<ContactImportState> done);
    //! \brief Whoever matches, as a table for spreadsheets, into a file. `progress`: bytes, as of
    //! FileTransfers.
    void exportTo(const QString &filePath, const ContactFilter &filter, ColumnSeparator separator,
                  QObject *context, std::function<void(qint64, qint64)> progress, Done<> done);

private:
    RestClient &m_rest;
    FileTransfers &m_files;
};

} // namespace guiche
