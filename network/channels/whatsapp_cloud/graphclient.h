// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <functional>

#include "models/desk/grapherrors.h"

namespace guiche {

//! \brief How a request to the Graph API ended.
struct GraphAnswer
{
    enum class Kind {
        Answered,
        NotSent, //!< the provider surely never saw it
        Lost,    //!< it may have been done: no answer, or none that can be read
    };
    Kind kind = Kind::NotSent;
    int status = 0; //!< HTTP
    QJsonObject body = {};
    qint64 retryAfterSeconds = 0;
    QString problem = {}; //!< for people, when there was no answer

    [[nodiscard]] bool isOk() const { return kind == Kind::Answered && status >= 200 && status < 300; }
    [[nodiscard]] GraphError error() const;
};

//! \brief Requests to Meta's Graph API. `wire` thread; callbacks come there, once each, and not after the
//! client is gone. Redirects are not followed.
class GraphClient final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const GraphAnswer &)>;
    static constexpr const char *Version = "v23.0";

    //! \brief `base`: scheme, host and port; the version path is added.
    GraphClient(const QUrl &base, int timeoutMs, QObject *parent);

    [[nodiscard]] QUrl url(const QString &path) const;
    void get(const QUrl &url, const QString &token, Done done);
    //! \brief Sent at most once: a connection that breaks is not tried again, unlike Qt does by itself.
    void postOnce(const QUrl &url, const QString &token, const QJsonObject &body, Done done);
    //! \brief A file from disk as the form that `/media` wants.
    void upload(const QUrl &url, const QString &token, const QString &path, const QString &filename,
                const QString &mimeType, Done done);
    //! \brief Streams to `path`; `body` stays empty. Larger than `maxBytes`: Lost.
    void download(const QUrl &url, const QString &token, const QString &path, qint64 maxBytes, Done done);

private:
    [[nodiscard]] QNetworkRequest requestTo(const QUrl &url, const QString &token) const;
    void follow(QNetworkReply *reply, Done done, std::function<bool()> wasRead);

    QUrl m_base;
    int m_timeoutMs;
    QNetworkAccessManager m_network;
};

} // namespace guiche
