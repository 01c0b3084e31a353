// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/items/difflistmodel.h"
#include "models/items/liststate.h"
#include "models/items/sessionsources.h"
#include "models/items/sources.h"

namespace guiche {

//! \brief The organization's WhatsApp sessions, in the desk's order (oldest first), kept up to date by the
//! event feed. Main thread. n rows × 1 column.
class SessionListModel final : public DiffListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionListModel)

public:
    //! DisplayRole is the name.
    enum Roles {
        IdRole = Qt::UserRole + 1,
        NameRole,
        TypeRole,    //!< SessionType
        StatusRole,  //!< SessionStatus
        CauseRole,   //!< SessionCause
        SinceRole,   //!< TimeMs of the present status
        PhoneRole,   //!< digits; empty: not known
        DetailsRole, //!< only in `dataChanged`: something that the list does not show changed
    };

    SessionListModel(SessionSource &source, EventFeed &feed, QObject *parent = nullptr);
    ~SessionListModel() override;

    void reload();
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } //!< of the last reading
    [[nodiscard]] const DeskSession *at(int row) const;
    [[nodiscard]] const DeskSession *find(const QString &id) const;
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1: not there
    [[nodiscard]] int connectedCount() const;
    //! \brief Puts in what a call has just answered, before the feed tells of it. One that is not in the list
    //! goes to its end.
    void put(const DeskSession &session);
    void remove(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stateChanged();
    //! \brief Something about the session changed, also what no role shows; or it came or went.
    void sessionChanged(const QString &id);

private:
    void loaded(const Result<QList<DeskSession>> &result);
    void keepKnown(QList<DeskSession> &rows) const;
    void setRows(QList<DeskSession> rows);
    void setState(ListState state);

    SessionSource &m_source;
    QList<DeskSession> m_rows;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    QTimer m_soon;        // events come in groups
    int m_generation = 0; // an answer to an older question is not taken
};

} // namespace guiche
