// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "models/items/sources.h"

namespace guiche {

//! \brief Reads the pages of one conversation query, one request at a time. Main thread.
class ConversationPager final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationPager)

public:
    explicit ConversationPager(PageSource &pages, QObject *parent = nullptr);

    //! \brief The first page of a query; answers of the one before are ignored.
    void start(const ConversationQuery &query);
    void more(); //!< the page after the last one
    //! \brief Reads the first `count` conversations (at most 1,000) again, as one list.
    void reload(int count);
    void readTotal(); //!< only how many there are

    [[nodiscard]] const ConversationQuery &query() const { return m_query; }
    [[nodiscard]] bool isFetching() const { return m_task != Task::None; }
    [[nodiscard]] bool isReloading() const { return m_task == Task::Reload; }
    //! \brief False also for some seconds after a failure, so that a view does not ask again with every
    //! frame.
    [[nodiscard]] bool canFetchMore() const
    {
        return m_task == Task::None && !m_cursor.isEmpty() && !m_isPausing;
    }
    [[nodiscard]] bool hasMore() const { return !m_cursor.isEmpty(); }

Q_SIGNALS:
    void firstLoaded(const guiche::ConversationPage &page);
    void moreLoaded(const guiche::ConversationPage &page);
    void reloaded(const guiche::ConversationPage &all);
    void totalRead(qint64 total);
    void failed(const guiche::Error &error);
    void fetchingChanged();

private:
    enum class Task { None, First, More, Reload };

    void request(Task task, const QString &cursor, int limit);
    void answered(Task task, const Result<ConversationPage> &result);
    void reloadNext();

    PageSource &m_pages;
    ConversationQuery m_query;
    Task m_task = Task::None;
    QString m_cursor;
    ConversationPage m_collected; // of a reload
    int m_wanted = 0;
    int m_ticket = 0; // of the only answer that is still wanted
    bool m_isPausing = false;
};

} // namespace guiche
