// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/cloudmediafetcher.h"

#include <QDir>
#include <QMimeDatabase>

#include <algorithm>

#include "models/domain/ids.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int AtOnce = 4;
constexpr int MostAttempts = 12;
constexpr TimeMs FirstWaitMs = 2'000;
constexpr TimeMs LongestWaitMs = 3'600'000;
constexpr TimeMs LongestPauseMs = 60'000;
constexpr int PauseAfterErrorMs = 5'000;

QString nameOf(const MediaRepository::Row &row)
{
    if (!row.filename.isEmpty())
        return row.filename;
    const QString suffix =
        QMimeDatabase().mimeTypeForName(row.mimeType.section(u';', 0, 0)).preferredSuffix();
    return suffix.isEmpty() ? u"file"_s : u"file."_s + suffix;
}

} // namespace

CloudMediaFetcher::CloudMediaFetcher(CloudContext &context)
    : m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CloudMediaFetcher::look);
}

void CloudMediaFetcher::look()
{
    const TimeMs now = m_context.desk.clock().now();
    const auto due =
        MediaRepository::due(*m_context.reader, now, AtOnce + static_cast<int>(m_running.size()));
    const auto next = MediaRepository::nextDue(*m_context.reader);
    if (!due || !next) {
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    for (const MediaRepository::Row &row : *due) {
        if (m_running.size() < AtOnce && !m_running.contains(row.key))
            begin(row);
    }
    if (*next > now)
        m_timer.start(static_cast<int>(std::min(*next - now, LongestPauseMs)));
}

//! The token goes to Meta alone: over TLS, or to the very host that stands in for it.
bool CloudMediaFetcher::mayTake(const QUrl &url) const
{
    const QUrl &graph = m_context.options.graphUrl;
    const bool isGraph =
        url.scheme() == graph.scheme() && url.host() == graph.host() && url.port() == graph.port();
    const bool isMeta = url.scheme() == "https"_L1 &&
                        (url.host().endsWith(".fbsbx.com"_L1) || url.host().endsWith(".facebook.com"_L1) ||
                         url.host().endsWith(".fbcdn.net"_L1) || url.host().endsWith(".whatsapp.net"_L1));
    return isGraph || isMeta;
}

void CloudMediaFetcher::begin(const MediaRepository::Row &row)
{
    m_running.insert(row.key);
    const auto settings = m_context.desk.sessionSecrets().cloud(*m_context.reader, row.sessionKey);
    if (!settings || !*settings) {
        failed(row, u"The access token cannot be read"_s, true);
        return;
    }
    const QString token = (*settings)->accessToken;
    m_context.graph->get(
        m_context.graph->url(row.mediaId), token, [this, row, token](const GraphAnswer &answer) {
            const QUrl url(answer.body["url"_L1].toString());
            if (answer.isOk() && mayTake(url))
                download(row, token, url);
            else if (answer.isOk())
                failed(row, u"The file is at an address that is not WhatsApp's"_s, true);
            else
                failed(row, answer.kind == GraphAnswer::Kind::Answered ? answer.error().text : answer.problem,
                       answer.status == 404 || answer.status == 400);
        });
}

void CloudMediaFetcher::download(const MediaRepository::Row &row, const QString &token, const QUrl &url)
{
    const QString path = QDir(m_context.options.tempDirectory).filePath(u"media-"_s + randomToken(12));
    m_context.graph->download(
        url, token, path, Attachments::MaxBytes, [this, row, path](const GraphAnswer &answer) {
            if (answer.isOk()) {
                store(row, path);
                return;
            }
            QFile::remove(path);
            failed(row, answer.kind == GraphAnswer::Kind::Answered ? answer.error().text : answer.problem,
                   answer.status == 404);
        });
}

void CloudMediaFetcher::store(const MediaRepository::Row &row, const QString &path)
{
    m_files.start(
        [&attachments = m_context.desk.attachments(), mailbox = m_context.mailbox, this, row, path] {
            const Result<StoredFile> file = attachments.storeFile(path, nameOf(row));
            mailbox->post([this, row, file] { stored(row, file); });
        });
}

void CloudMediaFetcher::stored(const MediaRepository::Row &row, const Result<StoredFile> &file)
{
    if (!file) {
        failed(row, file.error().english(), file.error().code == ErrorCode::Validation);
        return;
    }
    const Desk &desk = m_context.desk;
    m_context.write<bool>(
        [&desk, row, file = *file](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(desk.cloudMedia().fetched(tx, row, file));
            return true;
        },
        [this, row](const Result<bool> &done) {
            if (!done)
                qCWarning(lcChannel) << "A customer's file could not be stored:" << done.error().english();
            finished(row);
        });
}

void CloudMediaFetcher::failed(const MediaRepository::Row &row, const QString &reason, bool isForGood)
{
    const Desk &desk = m_context.desk;
    const bool isLost = isForGood || row.attempts + 1 >= MostAttempts;
    const TimeMs wait = std::min(FirstWaitMs << std::min(row.attempts, 16), LongestWaitMs);
    m_context.write<bool>(
        [&desk, row, reason, isLost, wait](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(isLost ? desk.cloudMedia().lost(tx, row, reason)
                                : MediaRepository::retryAt(tx.db(), row.key, tx.now() + wait));
            return true;
        },
        [this, row](const Result<bool> &) { finished(row); });
}

void CloudMediaFetcher::finished(const MediaRepository::Row &row)
{
    m_running.remove(row.key);
    look();
}

} // namespace guiche
