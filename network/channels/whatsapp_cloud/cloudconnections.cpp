// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/cloudconnections.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs FirstWaitMs = 2'000;
constexpr TimeMs LongestWaitMs = 300'000;
constexpr int MostTemplates = 5'000;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

QList<MessageTemplate> templatesOf(const QJsonObject &body)
{
    QList<MessageTemplate> list;
    const QJsonArray data = body["data"_L1].toArray();
    for (const QJsonValue &entry : data)
        list.append({.name = entry["name"_L1].toString(),
                     .language = entry["language"_L1].toString(),
                     .category = entry["category"_L1].toString(),
                     .status = entry["status"_L1].toString(),
                     .components = entry["components"_L1].toArray()});
    return list;
}

} // namespace

CloudConnections::CloudConnections(CloudContext &context)
    : m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CloudConnections::look);
    connect(&m_templates, &QTimer::timeout, this, &CloudConnections::syncAll);
    m_templates.start(m_context.options.templatesEveryMs);
}

void CloudConnections::look()
{
    const auto wanted = SessionReports::wanted(*m_context.reader, SessionType::WhatsAppCloud);
    if (!wanted) {
        qCWarning(lcChannel) << "The sessions could not be read:" << wanted.error().english();
        m_timer.start(static_cast<int>(FirstWaitMs));
        return;
    }
    const TimeMs now = m_context.desk.clock().now();
    for (const Session &session : *wanted) {
        if (session.status != SessionStatus::Connecting || m_checking.contains(session.key))
            continue;
        // A person who asks again does not wait for the next try.
        if (session.cause == SessionCause::Requested || m_notBefore.value(session.key) <= now)
            check(session);
    }
}

void CloudConnections::check(const Session &session)
{
    const auto settings = m_context.desk.sessionSecrets().cloud(*m_context.reader, session.key);
    if (!settings || !*settings) {
        report(session,
               {.cause = SessionCause::TokenRefused,
                .detail = QString::fromLatin1(GUICHE_ERROR_TEXT("The access token cannot be read"))});
        return;
    }
    m_checking.insert(session.key);
    const QUrl url =
        m_context.graph->url((*settings)->phoneNumberId + "?fields=display_phone_number,verified_name"_L1);
    m_context.graph->get(url, (*settings)->accessToken,
                         [this, session, settings = **settings](const GraphAnswer &answer) {
                             m_checking.remove(session.key);
                             answered(session, settings, answer);
                         });
}

void CloudConnections::answered(const Session &session, const CloudSettings &settings,
                                const GraphAnswer &answer)
{
    if (answer.isOk()) {
        m_failures.remove(session.key);
        m_notBefore.remove(session.key);
        report(session, {.status = SessionStatus::Connected,
                         .cause = SessionCause::Opened,
                         .phone = digitsOf(answer.body["display_phone_number"_L1].toString()),
                         .pushName = answer.body["verified_name"_L1].toString()});
        if (!settings.businessAccountId.isEmpty())
            syncTemplates(
                session, settings,
                m_context.graph->url(settings.businessAccountId +
                                     "/message_templates?fields=name,language,status,category,components"
                                     "&limit=200"_L1),
                {});
        return;
    }
    const bool isAnswered = answer.kind == GraphAnswer::Kind::Answered;
    const GraphError error = answer.error();
    if (isAnswered && error.kind != GraphError::Kind::Temporary) {
        report(session, {.cause = SessionCause::TokenRefused, .detail = error.text});
        return;
    }
    tryAgain(session);
    report(session, {.status = SessionStatus::Connecting,
                     .cause = SessionCause::ConnectionLost,
                     .detail = isAnswered ? error.text : answer.problem});
}

void CloudConnections::tryAgain(const Session &session)
{
    const int failures = ++m_failures[session.key];
    const TimeMs wait = std::min(FirstWaitMs << std::min(failures - 1, 16), LongestWaitMs);
    const TimeMs jitter = QRandomGenerator::global()->bounded(static_cast<int>(wait / 10) + 1);
    m_notBefore[session.key] = m_context.desk.clock().now() + wait;
    const int pause = static_cast<int>(wait + jitter);
    if (!m_timer.isActive() || m_timer.remainingTime() > pause)
        m_timer.start(pause);
}

void CloudConnections::report(const Session &session, const SessionReport &report)
{
    const Desk &desk = m_context.desk;
    m_context.write<bool>(
        [&desk, id = session.id, report](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(desk.sessionReports().report(tx, id, report));
            return true;
        },
        [](const Result<bool> &reported) {
            // Conflict: somebody has ended the session meanwhile.
            if (!reported && reported.error().code != ErrorCode::Conflict)
                qCWarning(lcChannel) << "A session could not be told of:" << reported.error().english();
        });
}

void CloudConnections::syncTemplates(const Session &session, const CloudSettings &settings, const QUrl &page,
                                     const QList<MessageTemplate> &before)
{
    m_context.graph->get(
        page, settings.accessToken, [this, session, settings, before](const GraphAnswer &answer) {
            if (!answer.isOk()) {
                qCWarning(lcChannel) << "Templates could not be read, HTTP status" << answer.status;
                return;
            }
            const QList<MessageTemplate> all = before + templatesOf(answer.body);
            const QString cursor = answer.body["paging"_L1]["cursors"_L1]["after"_L1].toString();
            const bool hasMore = answer.body["paging"_L1].toObject().contains("next"_L1) && !cursor.isEmpty();
            if (hasMore && all.size() < MostTemplates) {
                // Built here: the token goes to no address that an answer names.
                syncTemplates(
                    session, settings,
                    m_context.graph->url(settings.businessAccountId +
                                         "/message_templates?fields=name,language,status,category,components"
                                         "&limit=200&after="_L1 +
                                         QString::fromLatin1(QUrl::toPercentEncoding(cursor))),
                    all);
                return;
            }
            const Desk &desk = m_context.desk;
            m_context.write<bool>(
                [&desk, key = session.key, all](WriteTransaction &tx) -> Result<bool> {
                    GUICHE_CHECK(desk.templates().synced(tx, key, all));
                    return true;
                },
                [](const Result<bool> &) {});
        });
}

void CloudConnections::syncAll()
{
    const auto wanted = SessionReports::wanted(*m_context.reader, SessionType::WhatsAppCloud);
    if (!wanted)
        return;
    for (const Session &session : *wanted) {
        const auto settings = m_context.desk.sessionSecrets().cloud(*m_context.reader, session.key);
        if (session.status == SessionStatus::Connected && settings && *settings &&
            !(*settings)->businessAccountId.isEmpty())
            syncTemplates(
                session, **settings,
                m_context.graph->url((*settings)->businessAccountId +
                                     "/message_templates?fields=name,language,status,category,components"
                                     "&limit=200"_L1),
                {});
    }
}

} // namespace guiche
