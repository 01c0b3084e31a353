// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <memory>
#include <optional>

#include "models/domain/clock.h"
#include "models/items/difflistmodel.h"
#include "models/items/liststate.h"
#include "models/items/sources.h"

namespace guiche {

//! \brief The messages of one conversation, oldest first, with day separators, the "new messages" line and
//! what is still being sent at the end. Main thread. n rows × 1 column.
//!
//! Opens with the newest 100 messages; `loadOlder` adds 100 at the top. While the view follows the end, about
//! 400 are kept. A message is there once, whatever path it arrives by; a pending one keeps its row when the
//! desk's message takes its place. After the first page nothing is reset.
class TranscriptModel final : public DiffListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptModel)

public:
    enum class RowKind {
        Message,
        Day,       //!< a new day begins: DateRole
        NewMarker, //!< what follows was unread when the conversation was opened: CountRole
        System,    //!< a message of type `system`: DisplayRole
    };
    Q_ENUM(RowKind)

    //! DisplayRole is the text; of a day its date in the user's words. AccessibleTextRole: sender, text,
    //! time, state.
    enum Roles {
        KindRole = Qt::UserRole + 1, //!< RowKind
        IdRole,                      //!< QString: the message's id; of a pending one empty
        KeyRole,         //!< QString: never changes while the row lives, also when a pending one is confirmed
        DirectionRole,   //!< Direction
        TypeRole,        //!< MessageType
        ContentRole,     //!< QString
        AttachmentsRole, //!< QList<guiche::Attachment> in a QVariant
        SentByRole,      //!< QString: `customer`, `bot`, `system` or a user's id
        SenderNameRole,  //!< QString: who to show; empty for the customer
        TimestampRole,   //!< qint64, TimeMs
        StatusRole,      //!< MessageStatus; a pending one is Queued, Unknown or Failed
        ErrorRole,       //!< QString: why it failed
        IsMineRole,      //!< bool: the signed-in person wrote it
        IsPendingRole,   //!< bool: the desk has not confirmed it (can be retried and removed when Failed)
        PendingKeyRole,  //!< QString: what OutgoingQueue::retry and ::remove take; empty when not pending
        ProgressRole,    //!< double 0…1 of an upload, -1 when nothing is being uploaded
        FilePathRole,    //!< QString: the local file of a pending one
        IsFirstInGroupRole, //!< bool: no bubble of the same sender right above
        IsLastInGroupRole,  //!< bool: none right below
        DateRole,           //!< QDate, local
        CountRole,          //!< int, of the NewMarker
    };

    //! \brief The arguments must outlive the model. `outgoing` may be nullptr (read-only views).
    TranscriptModel(PageSource &pages, EventFeed &feed, OutgoingFeed *outgoing, const Clock &clock,
                    QObject *parent = nullptr);
    ~TranscriptModel() override;

    void setUserId(qint64 userId);
    //! \brief Shows another conversation; the "new messages" line stands before its newest `unreadCount`
    //! customer messages. An empty id shows nothing. The same id does nothing.
    void setConversation(const QString &id, int unreadCount = 0);
    [[nodiscard]] QString conversationId() const;
    //! \brief Reads the newest page again and applies the differences; after a failure the first page.
    void reload();

    [[nodiscard]] ListState state() const;
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool isLoadingOlder() const;
    void loadOlder(); //!< does nothing while one is on its way or nothing older is there
    //! \brief The view stands at the end (new messages scroll it): only then old rows are let go.
    void setFollowing(bool isFollowing);

    //! \brief The customer, or a colleague by name, is typing; nullopt: nobody. Not a row.
    struct Typist
    {
        QString name = {}; //!< empty: the customer

        friend bool operator==(const Typist &, const Typist &) = default;
    };
    [[nodiscard]] std::optional<Typist> typist() const;

    [[nodiscard]] int rowOf(const QString &messageId) const; //!< -1 when it is not loaded
    [[nodiscard]] const Message *at(int row) const; //!< nullptr unless it is a message (also a pending one)
    //! \brief The local day of the messages at `row`, for the floating pill.
    [[nodiscard]] QDate dateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stateChanged();
    void hasOlderChanged();
    //! \brief Older rows are about to be put in at the top, and are in: where a view keeps its scroll anchor.
    void olderAboutToBeInserted();
    void olderInserted();
    void loadOlderFailed(const guiche::Error &error);
    void typistChanged();
    //! \brief A message from the customer that was not there before (for the "n new" button and for
    //! announcing it).
    void incomingArrived(const guiche::Message &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche

Q_DECLARE_METATYPE(QList<guiche::Attachment>)
