// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <memory>
#include <optional>

#include "models/domain/clock.h"
#include "models/items/liststate.h"
#include "models/items/sources.h"

namespace guiche {

//! \brief The conversations of one query, page by page, kept up to date by the event feed. Main thread.
//!
//! Flat: n rows × 1 column. In the tab *Mine* the rows stand in groups, each with a header row before it
//! (`KindRole` = `RowKind::Group`): *waiting for your reply*, longest wait first, then *in progress*, newest
//! message first. The tab *Queue* stands in the order in which conversations are taken (priority, then
//! longest wait) as long as it has at most 500; larger ones and the tab *All* keep the desk's order, newest
//! message first. After the first page of a query nothing is reset: changes are merged every 50 ms into
//! single inserts, removals, moves and `dataChanged` with exact roles. Id → row is O(log n).
class ConversationListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListModel)

public:
    enum class RowKind { Conversation, Group };
    Q_ENUM(RowKind)
    enum class Group { None, Waiting, InProgress };
    Q_ENUM(Group)

    //! DisplayRole is the name (or the phone), of a header its title. AccessibleTextRole is one sentence with
    //! everything.
    enum Roles {
        KindRole = Qt::UserRole + 1, //!< RowKind
        IdRole,                      //!< QString; empty for a header
        NameRole,          //!< QString: the customer's name, else the phone for display, else the external id
        PhoneRole,         //!< QString, E.164
        ChannelRole,       //!< ChannelKind
        PriorityRole,      //!< Priority
        PreviewRole,       //!< QString, one line: the newest message for people ("Photo", "Note: …")
        LastDirectionRole, //!< Direction
        LastStatusRole,    //!< MessageStatus
        LastTypeRole,      //!< MessageType
        LastMessageAtRole, //!< qint64, TimeMs
        WaitingSinceRole,  //!< qint64, TimeMs; 0: nobody waits
        UnreadRole,        //!< int
        AssignedToRole,    //!< qint64, a user's id; 0: nobody's
        AssignedNameRole,  //!< QString
        StatusRole,        //!< ConversationStatus
        TagsRole,          //!< QStringList
        IsTypingRole,      //!< bool: the customer is typing
        GroupRole,         //!< Group, of a header and of the rows below it
        GroupCountRole,    //!< int: loaded conversations of the group
        IsCollapsedRole,   //!< bool, of a header
    };

    //! \brief The arguments must outlive the model. Loads nothing before `setQuery`.
    ConversationListModel(PageSource &pages, EventFeed &feed, const Clock &clock, QObject *parent = nullptr);
    ~ConversationListModel() override;

    //! \brief Who is signed in: what the tab *Mine* means when events arrive. Set before the first
    //! `setQuery`.
    void setUserId(qint64 userId);
    //! \brief Loads the first page. Another tab empties the model at once; another filter or search keeps the
    //! old rows until the new ones are there.
    void setQuery(const ConversationQuery &query);
    [[nodiscard]] const ConversationQuery &query() const;
    //! \brief Reads everything that is loaded again and applies the differences; after a failure the first
    //! page.
    void reload();

    [[nodiscard]] ListState state() const;
    [[nodiscard]] std::optional<Error> error() const; //!< of the last page that failed, until one succeeds
    [[nodiscard]] bool isFetching() const;            //!< a page is on its way
    [[nodiscard]] qint64 total() const; //!< conversations of the query on the desk, loaded or not
    [[nodiscard]] bool isGrouped() const;

    void setCollapsed(Group group, bool isCollapsed);
    [[nodiscard]] bool isCollapsed(Group group) const;

    //! \brief The conversation that is open stays in a list of unread ones although it has been read. Empty:
    //! none.
    void setPinned(const QString &id);

    //! \brief nullptr when it is not loaded. Valid until control returns to the event loop.
    [[nodiscard]] const Conversation *find(const QString &id) const;
    [[nodiscard]] const Conversation *at(int row) const; //!< nullptr for a header
    //! \brief -1 when it is not loaded or its group is collapsed.
    [[nodiscard]] int rowOf(const QString &id) const;
    //! \brief The answer of an action (assign, close, read …), so that the list need not wait for the event.
    void apply(const Conversation &conversation);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; //!< headers are enabled, not selectable
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void totalChanged();
    void fetchingChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
