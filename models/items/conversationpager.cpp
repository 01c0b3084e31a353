// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conversationpager.h"

#include <QTimer>

#include <chrono>

namespace guiche {

namespace {

constexpr int FirstPageRows = 50; // more than the tallest window shows
constexpr int PageRows = 100;     // the API's most
constexpr int MostReloadedRows = 1'000;
constexpr std::chrono::seconds PauseAfterFailure{3};

} // namespace

ConversationPager::ConversationPager(PageSource &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
}

void ConversationPager::start(const ConversationQuery &query)
{
    m_query = query;
    m_cursor.clear();
    request(Task::First, {}, FirstPageRows);
}

void ConversationPager::more()
{
    if (canFetchMore())
        request(Task::More, m_cursor, PageRows);
}

void ConversationPager::reload(int count)
{
    m_collected = {};
    m_wanted = std::clamp(count, FirstPageRows, MostReloadedRows);
    reloadNext();
}

void ConversationPager::reloadNext()
{
    request(Task::Reload, m_collected.nextCursor, std::min(PageRows, m_wanted));
}

void ConversationPager::readTotal()
{
    m_pages.conversations(m_query, {}, 1, this,
                          [this, query = m_query](const Result<ConversationPage> &result) {
                              if (result && query == m_query)
                                  Q_EMIT totalRead(result->total);
                          });
}

void ConversationPager::request(Task task, const QString &cursor, int limit)
{
    const bool wasFetching = isFetching();
    m_task = task;
    m_pages.conversations(m_query, cursor, limit, this,
                          [this, task, ticket = ++m_ticket](const Result<ConversationPage> &result) {
                              if (ticket == m_ticket)
                                  answered(task, result);
                          });
    if (!wasFetching)
        Q_EMIT fetchingChanged();
}

void ConversationPager::answered(Task task, const Result<ConversationPage> &result)
{
    if (!result) {
        m_task = Task::None;
        m_isPausing = true;
        QTimer::singleShot(PauseAfterFailure, this, [this] { m_isPausing = false; });
        Q_EMIT failed(result.error());
        Q_EMIT fetchingChanged();
        return;
    }
    if (task == Task::Reload) {
        m_collected.conversations += result->conversations;
        m_collected.total = result->total;
        m_collected.nextCursor = result->nextCursor;
        if (!result->nextCursor.isEmpty() && m_collected.conversations.size() < m_wanted) {
            reloadNext();
            return;
        }
    }
    m_task = Task::None;
    m_cursor = result->nextCursor;
    if (task == Task::First)
        Q_EMIT firstLoaded(*result);
    else if (task == Task::More)
        Q_EMIT moreLoaded(*result);
    else
        Q_EMIT reloaded(std::exchange(m_collected, {}));
    Q_EMIT fetchingChanged();
}

} // namespace guiche
