// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>

namespace guiche {

//! \brief Fills an empty desk with a small made-up company (resources/demo/company.json) and lets its
//! customers write, through the same public API that integrations use. Main thread; asynchronous.
//!
//! A desk that already has an organization is left alone, unless it is the demo's own (its people can sign in
//! with the demo's password): then only the customers go on writing.
class Demo final : public QObject
{
    Q_OBJECT

public:
    explicit Demo(const QUrl &deskUrl, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! \brief The company is there; a desktop may sign in as this person.
    void ready(const QString &email, const QString &password);
    //! \brief The demo cannot run here; why, for a person.
    void refused(const QString &why);

private:
    using Answered = std::function<void(int status, const QJsonObject &body)>;
    struct Call
    {
        QByteArray method;
        QString path;
        QJsonObject body;
        QString person; //!< whose token is sent: an e-mail, `key`, or empty
        Answered answered;
    };

    void enqueue(Call call);
    void runNext();
    void signInAll();
    void found();
    void addPeople();
    void makeKey();
    void fill();
    void writeConversation(const QJsonObject &customer);
    void goLive();
    void pollAnswers();
    void onEvents(const QJsonObject &body);
    void customerWrites(const QJsonObject &customer, const QString &text, Answered answered = {});
    void nextLine(const QString &conversationId);

    [[nodiscard]] QString lead() const; //!< e-mail of the administrator

    QNetworkAccessManager m_network;
    QUrl m_url;
    QJsonObject m_company;
    QHash<QString, QString> m_tokens; //!< by e-mail; `key` is the API key
    QHash<QString, qint64> m_userIds; //!< by e-mail
    std::deque<Call> m_calls;
    bool m_isCalling = false;
    std::function<void()> m_whenFilled; //!< runs once, when no call is left
    QTimer m_poll;
    QTimer m_newcomer;
    qint64 m_lastSeq = 0;
    qsizetype m_nextCustomer = 0;
    QHash<QString, qsizetype> m_customerOf; //!< conversation id → index of its customer
    QHash<qsizetype, qsizetype> m_saidNext; //!< index of the customer → how many of its `next` lines are said
};

} // namespace guiche
