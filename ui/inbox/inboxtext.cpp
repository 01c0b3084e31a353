// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxtext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include "models/domain/phone.h"

namespace guiche {

using namespace Qt::StringLiterals;

WaitLevel waitLevel(TimeMs waited, TimeMs target)
{
    if (waited >= target) {
        return WaitLevel::Breach;
    }
    return waited * 5 >= target * 4 ? WaitLevel::Risk : WaitLevel::Ok;
}

QString InboxText::clockTime(TimeMs time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).time(), QLocale::ShortFormat);
}

QString InboxText::listTime(TimeMs time, TimeMs now)
{
    if (time <= 0) {
        return {};
    }
    const QDate date = QDateTime::fromMSecsSinceEpoch(time).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (date == today) {
        return clockTime(time);
    }
    if (date == today.addDays(-1)) {
        return tr("Yesterday");
    }
    //: Short date in the conversation list, in the format of QDate::toString: day and abbreviated month
    const QString sameYear = tr("MMM d", "short date");
    //: Short date of another year, in the format of QDate::toString
    const QString otherYear = tr("MM/dd/yy", "short date with year");
    return QLocale().toString(date, date.year() == today.year() ? sameYear : otherYear);
}

QString InboxText::day(QDate date, QDate today)
{
    if (date == today) {
        return tr("Today");
    }
    if (date == today.addDays(-1)) {
        return tr("Yesterday");
    }
    //: Day separator, in the format of QDate::toString
    const QString sameYear = tr("dddd, MMMM d", "day separator");
    //: Day separator of another year, in the format of QDate::toString
    const QString otherYear = tr("MMMM d, yyyy", "day separator with year");
    return QLocale().toString(date, date.year() == today.year() ? sameYear : otherYear);
}

QString InboxText::duration(TimeMs ms)
{
    const qint64 minutes = std::max<qint64>(0, ms / 60'000);
    if (minutes < 60) {
        //: %1: number of minutes, as short as it can be
        return tr("%1 min").arg(minutes);
    }
    if (minutes < 24 * 60) {
        //: %1: hours, %2: minutes with two digits
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    //: %1: number of days, as short as it can be
    return tr("%1 d").arg(minutes / (24 * 60));
}

QString InboxText::waiting(TimeMs ms)
{
    //: %1: a duration such as "2 min"
    return tr("Waiting for %1").arg(duration(ms));
}

QString InboxText::channel(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::WhatsApp:
        return u"WhatsApp"_s;
    case ChannelKind::Web:
        return tr("Web chat");
    case ChannelKind::Api:
        return tr("API");
    }
    return {};
}

QString InboxText::priority(Priority value)
{
    switch (value) {
    case Priority::Low:
        return tr("Low", "priority");
    case Priority::Normal:
        return tr("Normal", "priority");
    case Priority::High:
        return tr("High", "priority");
    }
    return {};
}

QString InboxText::status(ConversationStatus value)
{
    switch (value) {
    case ConversationStatus::Queue:
        return tr("in the queue");
    case ConversationStatus::InProgress:
        return tr("in progress");
    case ConversationStatus::Resolved:
        return tr("resolved");
    case ConversationStatus::Closed:
        return tr("closed");
    }
    return {};
}

QString InboxText::resolution(Resolution value)
{
    switch (value) {
    case Resolution::Resolved:
        return tr("Resolved");
    case Resolution::Unresolved:
        return tr("Not resolved");
    case Resolution::Spam:
        return tr("Spam");
    case Resolution::NoResponse:
        return tr("No answer from the customer");
    }
    return {};
}

QString InboxText::presence(AgentStatus value)
{
    switch (value) {
    case AgentStatus::Online:
        return tr("Online", "presence");
    case AgentStatus::Busy:
        return tr("Busy", "presence");
    case AgentStatus::Away:
        return tr("On a break", "presence");
    case AgentStatus::Offline:
        return tr("Offline", "presence");
    }
    return {};
}

QString InboxText::customer(const Conversation &conversation)
{
    if (!conversation.customerName.isEmpty()) {
        return conversation.customerName;
    }
    if (!conversation.customerPhone.isEmpty()) {
        return phoneForDisplay(conversation.customerPhone);
    }
    return conversation.customerId.isEmpty() ? tr("Visitor") : conversation.customerId;
}

QString InboxText::phone(const Conversation &conversation)
{
    return phoneForDisplay(conversation.customerPhone);
}

QString InboxText::fileFacts(const Attachment &attachment)
{
    QString kind = QFileInfo(attachment.filename).suffix().toUpper();
    if (kind.isEmpty()) {
        kind = attachment.mimeType.section(u'/', -1).toUpper();
    }
    const QString size =
        attachment.sizeBytes > 0
            ? QLocale().formattedDataSize(attachment.sizeBytes, attachment.sizeBytes < 1'000'000 ? 0 : 1,
                                          QLocale::DataSizeSIFormat)
            : QString();
    if (kind.isEmpty() || size.isEmpty()) {
        return kind + size;
    }
    //: Facts of a file: %1 its kind (PDF), %2 its size (182 KB)
    return tr("%1 · %2", "file facts").arg(kind, size);
}

} // namespace guiche
