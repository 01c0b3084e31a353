// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include "models/domain/types.h"

namespace guiche {

//! \brief How near a customer's wait is to the target (visual specification, section 4).
enum class WaitLevel { Ok, Risk, Breach };

//! \brief Ok under 80 % of the target, Risk from 80 %, Breach from 100 %. Milliseconds.
[[nodiscard]] WaitLevel waitLevel(TimeMs waited, TimeMs target);

//! The time a customer should wait at most for an answer.
inline constexpr TimeMs WaitTargetMs = 10 * 60 * 1000;

//! \brief Every short text of the inbox that more than one part shows. Pure: the current time comes as an
//! argument, numbers and dates follow the default locale.
class InboxText
{
    Q_DECLARE_TR_FUNCTIONS(InboxText)

public:
    //! \brief `14:32` today, "Yesterday", else day and month (with the year when it is another one).
    [[nodiscard]] static QString listTime(TimeMs time, TimeMs now);
    [[nodiscard]] static QString clockTime(TimeMs time);
    //! \brief "Today", "Yesterday", or the long date of a day.
    [[nodiscard]] static QString day(QDate date, QDate today);
    //! \brief `0 min`, `4 min`, `2 h 05 min`, `3 d`.
    [[nodiscard]] static QString duration(TimeMs ms);
    //! \brief "Waiting for 2 min".
    [[nodiscard]] static QString waiting(TimeMs ms);
    [[nodiscard]] static QString channel(ChannelKind kind);
    [[nodiscard]] static QString priority(Priority value);
    [[nodiscard]] static QString status(ConversationStatus value);
    [[nodiscard]] static QString resolution(Resolution value);
    [[nodiscard]] static QString presence(AgentStatus value);
    //! \brief Name, else phone as people write it, else "Visitor".
    [[nodiscard]] static QString customer(const Conversation &conversation);
    [[nodiscard]] static QString phone(const Conversation &conversation); //!< as people write it
    //! \brief `PDF · 182 KB`.
    [[nodiscard]] static QString fileFacts(const Attachment &attachment);
};

} // namespace guiche
