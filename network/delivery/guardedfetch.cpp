// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/delivery/guardedfetch.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qint64 ReadBufferBytes = 256 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isWorthAnotherTry(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

} // namespace

GuardedFetch::GuardedFetch(QNetworkAccessManager &network, FetchTask task, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_task(std::move(task))
    , m_file(m_task.path)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish({.error = u"The file did not come in time"_s}); });
}

GuardedFetch::~GuardedFetch()
{
    if (m_file.isOpen() && !m_isKept)
        m_file.remove();
}

void GuardedFetch::start(Done done)
{
    m_done = std::move(done);
    m_deadline.start(m_task.timeoutMs);
    look(QUrl(m_task.url, QUrl::StrictMode));
}

void GuardedFetch::look(const QUrl &url)
{
    findTarget(url, m_task.addresses, this, [this](const GuardedTarget &target) { found(target); });
}

void GuardedFetch::found(const GuardedTarget &target)
{
    if (!m_done)
        return;
    if (!target.error.isEmpty()) {
        finish({.kind = target.isUnknownHost ? FetchOutcome::Kind::Failed : FetchOutcome::Kind::Refused,
                .error = target.error});
        return;
    }
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        finish({.error = u"The file could not be kept"_s});
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_url = target.url;
    m_reply = m_network.get(requestTo(target));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(ReadBufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &GuardedFetch::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedFetch::answered);
}

void GuardedFetch::checkHead()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_task.maxBytes)
        refuse(u"The file is too large"_s);
}

void GuardedFetch::read()
{
    if (!m_done)
        return;
    const QByteArray bytes = m_reply->readAll();
    // What a redirect or an error says is not the file.
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    m_bytes += bytes.size();
    if (m_bytes > m_task.maxBytes)
        refuse(u"The file is too large"_s);
    else if (m_file.write(bytes) != bytes.size())
        finish({.error = u"The file could not be kept"_s});
}

void GuardedFetch::answered()
{
    if (!m_done)
        return;
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        read();
    if (!m_done)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) {
        follow(status);
        return;
    }
    if (status != 200) {
        const auto kind =
            isWorthAnotherTry(status) ? FetchOutcome::Kind::Failed : FetchOutcome::Kind::Refused;
        const QString error = status == 0 ? m_reply->errorString() : u"The server answered %1"_s.arg(status);
        finish({.kind = kind, .status = status, .error = error});
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError || !m_file.flush()) {
        finish({.status = status, .error = u"The file did not come whole"_s});
        return;
    }
    if (m_bytes == 0) {
        refuse(u"The file is empty"_s);
        return;
    }
    m_isKept = true;
    m_file.close();
    finish({.kind = FetchOutcome::Kind::Fetched, .status = status});
}

void GuardedFetch::follow(int status)
{
    const QUrl location(QString::fromUtf8(m_reply->rawHeader("Location")), QUrl::StrictMode);
    if (++m_redirects > MostRedirects || location.isEmpty() || !location.isValid()) {
        finish({.kind = FetchOutcome::Kind::Refused,
                .status = status,
                .error = u"The address leads from one to the next"_s});
        return;
    }
    m_reply->deleteLater();
    m_reply->disconnect(this);
    m_reply = nullptr;
    look(m_url.resolved(location));
}

void GuardedFetch::refuse(const QString &error)
{
    finish({.kind = FetchOutcome::Kind::Refused, .error = error});
}

void GuardedFetch::finish(const FetchOutcome &outcome)
{
    if (!m_done)
        return;
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    if (!m_isKept && m_file.isOpen())
        m_file.remove();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
    done(outcome);
}

} // namespace guiche
