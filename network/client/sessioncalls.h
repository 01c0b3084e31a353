// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

#include "models/items/sessionsources.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief What a Cloud API session is known by at Meta. Members that are empty stay as they are.
struct CloudAccess
{
    QString phoneNumberId = {};
    QString accessToken = {};
    QString appSecret = {};
    QString verifyToken = {};
    QString businessAccountId = {};
};

//! \brief What a session is made with, or what of it is to change. Absent: unchanged (or the default).
struct SessionDraft
{
    std::optional<QString> name = {};
    std::optional<SessionType> type = {};   //!< only when it is made
    std::optional<QString> webhookUrl = {}; //!< empty: no webhook any more
    std::optional<QStringList> events = {}; //!< published names; empty: all
    std::optional<bool> autoConnect = {};
    std::optional<bool> takesGroups = {};
    std::optional<CloudAccess> cloud = {};
};

struct NewSession
{
    DeskSession session = {};
    QString webhookSecret = {}; //!< shown once; empty when the desk gave none
};

//! \brief A code that a phone scans, as it is now.
struct QrText
{
    QString text = {}; //!< empty: there is none
    int secondsLeft = 0;
    int secondsInAll = 0;
    QString message = {}; //!< why there is none, in the desk's words
};

//! \brief A code that a person types on the phone.
struct PairingText
{
    QString code = {}; //!< `ABCD-EFGH`
    int secondsLeft = 0;
};

struct NewProxy
{
    ProxyAddress address = {};
    QString password = {};
};

//! \brief The calls of spec 002 for the desktop. Main thread; callbacks as of `DeskClient`.
class SessionCalls final : public SessionSource
{
    Q_DISABLE_COPY_MOVE(SessionCalls)

public:
    explicit SessionCalls(RestClient &rest);
    ~SessionCalls() override;

    void sessions(QObject *context, Done<QList<DeskSession>> done) override;
    void session(const QString &id, QObject *context, Done<DeskSession> done);
    void create(const SessionDraft &draft, QObject *context, Done<NewSession> done);
    void change(const QString &id, const SessionDraft &draft, QObject *context, Done<DeskSession> done);
    void remove(const QString &id, QObject *context, Done<> done);
    //! \brief What happens then is told by the event feed.
    void connectSession(const QString &id, QObject *context, Done<> done);
    void disconnectSession(const QString &id, QObject *context, Done<> done);
    void logout(const QString &id, QObject *context, Done<> done);
    void qr(const QString &id, QObject *context, Done<QrText> done);
    void pair(const QString &id, const QString &phone, QObject *context, Done<PairingText> done);
    //! \brief Newest first.
    void history(const QString &id, int limit, QObject *context, Done<QList<SessionHistoryEntry>> done);
    void setProxy(const QString &id, const NewProxy &proxy, QObject *context, Done<> done);
    void removeProxy(const QString &id, QObject *context, Done<> done);
    //! \brief The new secret, shown once.
    void rotateWebhookSecret(const QString &id, QObject *context, Done<QString> done);
    //! \brief Why this desk cannot run linked phones at all, in its own words; empty: it can.
    void problem(QObject *context, Done<QString> done);

private:
    void act(const QByteArray &verb, const QString &id, QStringView action, QObject *context, Done<> done);

    RestClient &m_rest;
};

//! \brief A session from the desk's JSON.
[[nodiscard]] DeskSession deskSessionFrom(const QJsonObject &object);

} // namespace guiche
