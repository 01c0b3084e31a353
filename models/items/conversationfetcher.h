// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQueue>
#include <QSet>

#include "models/items/sources.h"

namespace guiche {

//! \brief Reads single conversations again, a few at a time. Main thread.
//!
//! An id that is asked for again while it is on its way is read once more afterwards, so the last answer is
//! never older than the last question.
class ConversationFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationFetcher)

public:
    explicit ConversationFetcher(PageSource &pages, QObject *parent = nullptr);

    void fetch(const QString &id);
    void clear(); //!< also ignores the answers that are on their way
    //! \brief Not yet answered.
    [[nodiscard]] int count() const { return int(m_queue.size() + m_underWay.size()); }

Q_SIGNALS:
    void fetched(const guiche::Conversation &conversation);
    //! \brief It is not there, or no longer for this person.
    void gone(const QString &id);

private:
    void next();
    void answered(const QString &id, const Result<Conversation> &result);

    PageSource &m_pages;
    QQueue<QString> m_queue;
    QSet<QString> m_queued;
    QSet<QString> m_underWay;
    QSet<QString> m_again;
    int m_generation = 0;
};

} // namespace guiche
