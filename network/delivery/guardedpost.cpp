// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/guardedpost.h"

using namespace Qt::StringLiterals;

namespace guiche {

GuardedPost::GuardedPost(QNetworkAccessManager &network, PostTask task, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_task(std::move(task))
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        if (m_reply)
            m_reply->abort();
        else
            finish({.error = u"The host name could not be looked up in time"_s});
    });
}

void GuardedPost::start(Done done)
{
    m_done = std::move(done);
    m_elapsed.start();
    m_deadline.start(m_task.timeoutMs);
    findTarget(QUrl(m_task.url, QUrl::StrictMode), m_task.addresses, this,
               [this](const GuardedTarget &target) { found(target); });
}

void GuardedPost::found(const GuardedTarget &target)
{
    if (!m_done)
        return;
    if (!target.error.isEmpty())
        finish({.error = target.error});
    else
        post(target);
}

void GuardedPost::post(const GuardedTarget &target)
{
    QNetworkRequest request = requestTo(target);
    for (const auto &[name, value] : std::as_const(m_task.fields))
        request.setRawHeader(name, value);
    m_reply = m_task.isGet ? m_network.get(request) : m_network.post(request, m_task.body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MaxAnswerBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedPost::read);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedPost::answered);
}

void GuardedPost::read()
{
    m_received += m_reply->readAll();
    if (m_received.size() > MaxAnswerBytes) {
        m_received.truncate(MaxAnswerBytes);
        m_reply->abort();
    }
}

// The status counts as soon as it is there, whatever becomes of the body.
void GuardedPost::answered()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    PostOutcome outcome{.status = status};
    if (status != 0) {
        outcome.fields = m_reply->rawHeaderPairs();
        if (m_reply->isOpen())
            m_received += m_reply->readAll();
        outcome.body = m_received.left(MaxAnswerBytes);
    } else if (m_isLate) {
        outcome.error = u"No answer in time"_s;
    } else {
        outcome.error = m_reply->errorString();
    }
    finish(std::move(outcome));
}

void GuardedPost::finish(PostOutcome outcome)
{
    if (!m_done)
        return;
    m_deadline.stop();
    outcome.durationMs = m_elapsed.elapsed();
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    done(outcome);
}

} // namespace guiche
