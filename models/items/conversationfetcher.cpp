// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conversationfetcher.h"

#include <QTimer>

#include <chrono>

namespace guiche {

namespace {

constexpr int MostAtOnce = 4;
constexpr std::chrono::seconds RetryAfter{5};

} // namespace

ConversationFetcher::ConversationFetcher(PageSource &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
}

void ConversationFetcher::fetch(const QString &id)
{
    if (m_underWay.contains(id)) {
        m_again.insert(id);
        return;
    }
    if (m_queued.contains(id))
        return;
    m_queued.insert(id);
    m_queue.enqueue(id);
    next();
}

void ConversationFetcher::clear()
{
    ++m_generation;
    m_queue.clear();
    m_queued.clear();
    m_underWay.clear();
    m_again.clear();
}

void ConversationFetcher::next()
{
    while (!m_queue.isEmpty() && m_underWay.size() < MostAtOnce) {
        const QString id = m_queue.dequeue();
        m_queued.remove(id);
        m_underWay.insert(id);
        m_pages.conversation(id, this,
                             [this, id, generation = m_generation](const Result<Conversation> &result) {
                                 if (generation == m_generation)
                                     answered(id, result);
                             });
    }
}

void ConversationFetcher::answered(const QString &id, const Result<Conversation> &result)
{
    m_underWay.remove(id);
    if (m_again.remove(id)) {
        fetch(id);
    } else if (result) {
        Q_EMIT fetched(*result);
    } else if (result.error().code == ErrorCode::NotFound || result.error().code == ErrorCode::Forbidden) {
        Q_EMIT gone(id);
    } else {
        // No answer, not a refusal: what is shown would stay old, so it is asked again.
        QTimer::singleShot(RetryAfter, this, [this, id, generation = m_generation] {
            if (generation == m_generation)
                fetch(id);
        });
    }
    next();
}

} // namespace guiche
