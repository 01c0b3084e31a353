// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiche::bench {

//! \brief Fills the database of a stopped desk, which must have its organization, up to `conversations`
//! conversations of as many customers, each with `messagesEach` messages: a fifth open with the first user, a
//! twentieth in the queue, the rest closed over the last year. Throws std::runtime_error.
void seedConversations(const QString &databaseFile, qint64 conversations, int messagesEach = 1);
//! \brief One more conversation of the first user, with so many messages; newer than all others. Its id.
QString seedLongConversation(const QString &databaseFile, int messages);

} // namespace guiche::bench
