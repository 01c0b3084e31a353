// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/mail/smtpmailer.h"

#include <pthread.h>

#include <algorithm>

#include "models/domain/ids.h"
#include "models/domain/log.h"
#include "network/mail/mailmessage.h"
#include "network/mail/mailroute.h"
#include "network/mail/smtpsend.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::size_t MaxWaiting = 1000;

} // namespace

SmtpMailer::SmtpMailer(const Store &store, const Clock &clock, const Sealer &sealer,
                       SmtpMailerOptions options)
    : m_store(store)
    , m_clock(clock)
    , m_sealer(sealer)
    , m_options(std::move(options))
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

SmtpMailer::~SmtpMailer()
{
    stop();
}

void SmtpMailer::send(const Mail &mail)
{
    add({.mail = mail, .due = std::chrono::steady_clock::now()});
}

void SmtpMailer::trySend(const Mail &mail, std::function<void(QString problem)> done)
{
    add({.mail = mail, .due = std::chrono::steady_clock::now(), .done = std::move(done)});
}

void SmtpMailer::add(Waiting waiting)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStopped && m_waiting.size() < MaxWaiting) {
            m_waiting.push_back(std::move(waiting));
            m_wakeUp.notify_one();
            return;
        }
        if (!m_isStopped)
            qCWarning(lcDesk, "Too much mail is waiting for the mail server: one is dropped");
    }
    if (waiting.done)
        waiting.done(u"the desk takes no mail now"_s);
}

void SmtpMailer::stop()
{
    std::deque<Waiting> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        dropped.swap(m_waiting);
    }
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    for (const Waiting &waiting : dropped) {
        if (waiting.done)
            waiting.done(u"the desk is ending"_s);
    }
}

void SmtpMailer::work(const std::stop_token &stop)
{
    pthread_setname_np(pthread_self(), "mail");
    const auto reader = m_store.openReader();
    if (!reader) {
        qCCritical(lcDesk).noquote() << "no mail can be sent:" << reader.error().english();
        const std::lock_guard lock(m_mutex);
        m_isStopped = true; // what waits is answered by stop()
        return;
    }
    const auto isEarlier = [](const Waiting &a, const Waiting &b) { return a.due < b.due; };
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto next = std::ranges::min_element(m_waiting, isEarlier);
        if (next == m_waiting.end()) {
            m_wakeUp.wait(lock, stop, [this] { return !m_waiting.empty(); });
            continue;
        }
        if (next->due > std::chrono::steady_clock::now()) {
            const std::size_t known = m_waiting.size();
            const Time due = next->due; // stop() clears the list
            m_wakeUp.wait_until(lock, stop, due, [&] { return m_waiting.size() != known; });
            continue;
        }
        Waiting current = std::move(*next);
        m_waiting.erase(next);
        lock.unlock();
        const SmtpOutcome outcome = attempt(**reader, current.mail, stop);
        if (current.done)
            current.done(stop.stop_requested() ? u"the desk is ending"_s : outcome.problem);
        lock.lock();
        if (outcome.kind == SmtpOutcome::Kind::TryAgain && !current.done && !m_isStopped) {
            current.due = std::chrono::steady_clock::now() +
                          m_options.waits[std::min(current.attempts, m_options.waits.size() - 1)];
            ++current.attempts;
            m_waiting.push_back(std::move(current));
        }
    }
}

SmtpOutcome SmtpMailer::attempt(ReadConnection &db, const Mail &mail, const std::stop_token &stop) const
{
    const auto givenUp = [](const QString &problem) {
        return SmtpOutcome{.kind = SmtpOutcome::Kind::GiveUp, .problem = problem};
    };
    if (mail.notAfter > 0 && m_clock.now() >= mail.notAfter) {
        qCWarning(lcDesk, "A mail was given up: the mail server did not take it in time");
        return givenUp(u"not taken in time"_s);
    }
    // The environment's server stands before the settings'; what it does not say is taken from those.
    Result<std::optional<MailRoute>> settings = mailRouteOf(db, m_sealer, mail.organizationId);
    std::optional<MailRoute> route = mailRouteFromUrl(m_options.url);
    if (route && settings && *settings && route->from.isEmpty())
        route->from = (*settings)->from;
    if (!route && settings)
        route = *settings;
    if (!route) {
        qCWarning(lcDesk, "A mail could not be sent: there is no mail server (settings: smtp)");
        return givenUp(u"there is no mail server"_s);
    }
    const QByteArray messageId =
        newId(m_clock.now()).toLatin1() + '@' + senderOf(*route).section(u'@', 1).toUtf8();
    const SmtpOutcome outcome =
        smtpSend(*route, mail.to, mailMessage(mail, senderOf(*route), m_clock.now(), messageId), stop,
                 m_options.caFile);
    if (outcome.kind != SmtpOutcome::Kind::Sent && !stop.stop_requested())
        qCWarning(lcDesk).noquote() << "mail server" << route->host
                                    << "did not take a mail:" << outcome.problem;
    return outcome;
}

} // namespace guiche
