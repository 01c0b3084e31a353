// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "models/items/transcriptmodel.h"

namespace guiche {

//! \brief One row of the transcript, whole.
struct TranscriptRow
{
    TranscriptModel::RowKind kind = TranscriptModel::RowKind::Message;
    QString key = {}; //!< what makes it the same row
    Message message = {};
    QString pendingKey = {}; //!< not empty: the desk has not confirmed it
    QString filePath = {};
    double progress = -1;
    bool isFirstInGroup = true;
    bool isLastInGroup = true;
    QDate date = {};
    int count = 0;
};

//! \brief The messages of a conversation by time, each once, and what is still being sent. Knows nothing of
//! models.
class TranscriptMessages
{
public:
    void clear();

    [[nodiscard]] const QList<Message> &all() const { return m_messages; }
    [[nodiscard]] bool contains(const QString &id) const { return m_times.contains(id); }
    //! \brief Puts a message in its place, or brings a known one up to date. \return true when it is new
    bool merge(const Message &message);
    //! \brief False: it is not among those that are loaded.
    bool update(const Message &message) { return find(message.id) >= 0 && !merge(message); }
    //! \brief A delivery report. It never takes a message back (read → delivered). \return true when it
    //! changed one
    bool setStatus(const QString &id, MessageStatus status, const QString &error);
    void keepNewest(int count);

    //! \brief Adds or replaces a pending one.
    void setPending(const PendingMessage &pending);
    void removePending(const QString &key);
    //! \brief The desk said which message `key` became.
    void confirm(const QString &key, const Message &message);
    //! \brief A message of our own came by the feed before the answer to sending it did: if it is what a
    //! pending one became, it takes that one's place.
    void adopt(const Message &message, const QString &me);
    //! \brief The same for all that is loaded, after a page.
    void adoptLoaded(const QString &me);

    //! \brief The rows: day separators, the line before message `firstNewId`, messages, pending ones.
    [[nodiscard]] QList<TranscriptRow> rows(const QString &firstNewId, int newCount, const QString &me) const;

private:
    [[nodiscard]] qsizetype find(const QString &id) const;

    QList<Message> m_messages; // by (timestamp, id)
    QHash<QString, TimeMs> m_times;
    QList<PendingMessage> m_pending;
    QHash<QString, QString> m_keys; // message id → key of the row that it took over
};

[[nodiscard]] QList<int> changedRoles(const TranscriptRow &before, const TranscriptRow &after);

} // namespace guiche
