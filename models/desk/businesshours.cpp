// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/businesshours.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

#include "models/desk/conversations.h"
#include "models/desk/settings.h"
#include "models/domain/log.h"
#include "models/store/conversationrows.h"

using namespace Qt::StringLiterals;

namespace guiche::businesshours {

namespace {

constexpr qsizetype MaxSpans = 10;
constexpr qsizetype MaxHolidays = 200;
constexpr qsizetype MaxMessageLength = 1000;
// In the order of QDate::dayOfWeek, which begins with 1.
constexpr std::array Days{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                          "friday"_L1, "saturday"_L1, "sunday"_L1};

std::unexpected<Error> invalid(const char *text, const QString &member, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, u"business_hours."_s + member);
}

//! Minutes since midnight; `24:00` is the end of the day; -1: no time of day.
int minutesOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == "24:00"_L1)
        return 24 * 60;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

Result<> checkDay(const QJsonValue &spans, const QString &day)
{
    if (!spans.isArray() || spans.toArray().size() > MaxSpans)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), day,
                       {QString::number(MaxSpans)});
    const QJsonArray list = spans.toArray();
    for (const QJsonValue &span : list) {
        const int from = minutesOf(span["from"_L1]);
        const int to = minutesOf(span["to"_L1]);
        if (span.toObject().size() != 2 || from < 0 || to <= from)
            return invalid(GUICHE_ERROR_TEXT(
                               "Hours are written {\"from\":\"08:00\",\"to\":\"18:00\"}, the end after the "
                               "beginning."),
                           day);
    }
    return {};
}

Result<> checkHolidays(const QJsonValue &holidays)
{
    if (!holidays.isArray() || holidays.toArray().size() > MaxHolidays)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), u"holidays"_s,
                       {QString::number(MaxHolidays)});
    const QJsonArray list = holidays.toArray();
    for (const QJsonValue &holiday : list) {
        if (!QDate::fromString(holiday.toString(), u"yyyy-MM-dd"_s).isValid())
            return invalid(GUICHE_ERROR_TEXT("This must be a date, written YYYY-MM-DD."), u"holidays"_s);
    }
    return {};
}

} // namespace

QJsonObject defaults()
{
    QJsonObject hours{{u"enabled"_s, false},
                      {u"time_zone"_s, u"America/Sao_Paulo"_s},
                      {u"holidays"_s, QJsonArray()},
                      {u"away_message"_s, u""_s}};
    for (const QLatin1StringView day : Days)
        hours[day] = QJsonArray();
    return hours;
}

Result<> check(const QJsonObject &hours)
{
    if (!hours["enabled"_L1].isBool())
        return invalid(GUICHE_ERROR_TEXT("This must be true or false."), u"enabled"_s);
    if (!QTimeZone::isTimeZoneIdAvailable(hours["time_zone"_L1].toString().toLatin1()))
        return invalid(GUICHE_ERROR_TEXT("This must be the name of a time zone, America/Sao_Paulo for one."),
                       u"time_zone"_s);
    for (const QLatin1StringView day : Days)
        GUICHE_CHECK(checkDay(hours[day], day));
    GUICHE_CHECK(checkHolidays(hours["holidays"_L1]));
    const QJsonValue message = hours["away_message"_L1];
    if (!message.isString() || message.toString().size() > MaxMessageLength)
        return invalid(GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."), u"away_message"_s,
                       {QString::number(MaxMessageLength)});
    return {};
}

bool isOpenAt(const QJsonObject &hours, TimeMs time)
{
    if (!hours["enabled"_L1].toBool())
        return true;
    const QTimeZone zone(hours["time_zone"_L1].toString().toLatin1());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, zone.isValid() ? zone : QTimeZone::utc());
    if (hours["holidays"_L1].toArray().contains(local.date().toString(u"yyyy-MM-dd"_s)))
        return false;
    const int minute = local.time().hour() * 60 + local.time().minute();
    const QJsonArray spans = hours[Days[std::size_t(local.date().dayOfWeek() - 1)]].toArray();
    for (const QJsonValue &span : spans) {
        if (minute >= minutesOf(span["from"_L1]) && minute < minutesOf(span["to"_L1]))
            return true;
    }
    return false;
}

Result<> answerWhileAway(WriteTransaction &tx, qint64 organizationId, qint64 conversationKey)
{
    GUICHE_TRY(settings, Settings::effective(tx.db(), organizationId));
    const QJsonObject hours = settings["business_hours"_L1].toObject();
    const QString message = hours["away_message"_L1].toString().trimmed();
    if (message.isEmpty() || isOpenAt(hours, tx.now()))
        return {};
    GUICHE_TRY(before, ConversationRepository::byKey(tx.db(), conversationKey));
    const Result<Message> answered =
        Conversations().sendAs(tx, organizationId, before->id, u"bot"_s, {.content = message});
    if (!answered) {
        // That nothing can be said there (no session, say) must not lose what the customer wrote.
        qCWarning(lcDesk) << "the away message was not sent:" << answered.error().english();
        return {};
    }
    GUICHE_TRY(after, ConversationRepository::byKey(tx.db(), conversationKey));
    after->waitingSince = before->waitingSince;
    return ConversationRepository::updateState(tx.db(), *after);
}

} // namespace guiche::businesshours
