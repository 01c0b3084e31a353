// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "models/domain/error.h"

namespace guiche {

//! \brief One call of the desk's API.
struct ApiCall
{
    QByteArray verb = "GET";
    QString path = {}; //!< absolute, from `/`; or a whole URL elsewhere, which then never gets the token
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    QByteArray idempotencyKey = {};
    QByteArray ifMatch = {}; //!< the `etag` of what was read: 412 when somebody else changed it since
    bool isAuthenticated = true;
    bool isCancelledWithContext = false; //!< the transfer stops when nobody waits for it any more
    //! Sends something else than `body`; called again when the call is repeated.
    std::function<QNetworkReply *(QNetworkAccessManager &, const QNetworkRequest &)> send = {};
    //! Sees every reply of the call as it starts: progress, streaming.
    std::function<void(QNetworkReply *)> started = {};
};

struct ApiAnswer
{
    int status = 0;
    QByteArray body = {};
    QJsonObject object = {}; //!< the body, when it is a JSON object
    QByteArray etag = {};    //!< what `ApiCall::ifMatch` takes; empty where the desk gives none
};

//! \brief Calls the desk's REST API, with the access token, and renews that when it has run out. Main thread.
//!
//! A 401 starts one refresh, for which all other calls that meet a 401 wait; then they are repeated once. A
//! refresh that the desk refuses ends the sign-in (`expired`); one that cannot reach the desk does not.
//! Errors: the desk's own code and text; `Unavailable`: not reached, so nothing happened there;
//! `UpstreamTimeout`: the answer was lost, so it may have happened.
class RestClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestClient)

public:
    using Callback = std::function<void(const Result<ApiAnswer> &)>;

    RestClient(const QUrl &baseUrl, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~RestClient() override;

    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }
    void setLanguage(const QString &language) { m_language = language.toUtf8(); }
    [[nodiscard]] QString language() const { return QString::fromUtf8(m_language); }
    void setTokens(const QString &access, const QString &refresh);
    void clearTokens();
    [[nodiscard]] QString accessToken() const { return m_access; }
    [[nodiscard]] QString refreshToken() const { return m_refresh; }

    //! \brief `done` comes later, and not at all once `context` is gone.
    void call(const ApiCall &call, QObject *context, Callback done);
    //! \brief Renews the tokens now; `done` gets the desk's answer.
    void refresh(QObject *context, Callback done);

Q_SIGNALS:
    void tokensChanged();
    void expired();
    //! \brief A call did not reach the desk.
    void unreachable();

private:
    struct Pending
    {
        ApiCall call;
        QPointer<QObject> context;
        Callback done;
        QString token; // it was sent with
        int attempts = 0;
    };
    using PendingPtr = std::shared_ptr<Pending>;

    void start(const PendingPtr &pending);
    void finished(const PendingPtr &pending, QNetworkReply *reply, const QString &tlsError);
    void unauthorized(const PendingPtr &pending, const Error &error);
    void startRefresh();
    void refreshed(const Result<ApiAnswer> &result);
    static void answer(const PendingPtr &pending, const Result<ApiAnswer> &result);
    [[nodiscard]] QNetworkRequest requestFor(const Pending &pending) const;
    [[nodiscard]] Result<ApiAnswer> decoded(QNetworkReply &reply, const QString &tlsError) const;
    [[nodiscard]] Error transportError(const QNetworkReply &reply, const QString &tlsError) const;

    QUrl m_baseUrl;
    std::chrono::milliseconds m_timeout;
    QNetworkAccessManager m_network;
    QByteArray m_language = "pt-BR";
    QString m_access;
    QString m_refresh;
    bool m_isRefreshing = false;
    QList<PendingPtr> m_waiting; // for the refresh
};

//! \brief An error whose text is already in the user's language.
[[nodiscard]] Error translatedError(ErrorCode code, const QString &text, const QString &field = {});

//! \brief An HTTP answer came as a whole, whatever its status.
[[nodiscard]] bool isHttpAnswer(const QNetworkReply &reply);

//! \brief True for a host of this machine, which no proxy stands before.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace guiche
