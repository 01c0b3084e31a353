// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

#include "network/delivery/guardedtarget.h"

namespace guiche {

struct FetchTask
{
    QString url = {};
    QString path = {}; //!< where the file goes; must not exist
    qint64 maxBytes = 0;
    AddressRule addresses = {};
    int timeoutMs = 120'000; //!< for everything, redirects included
};

struct FetchOutcome
{
    enum class Kind {
        Fetched,
        Refused, //!< asking again would change nothing: a wrong or private address, 4xx, too large, empty
        Failed,  //!< no answer, 408, 429, 5xx, or it ended in between
    };
    Kind kind = Kind::Failed;
    int status = 0;     //!< HTTP; 0: no answer
    QString error = {}; //!< for people, unless it was fetched
};

//! \brief Fetches a file from an address that somebody outside has chosen, with the guards of GuardedPost:
//! private addresses are refused, at every one of up to five redirects again. What is too large ends at once;
//! on failure no file is left. Lives on a thread with an event loop; deletes itself after `done`.
class GuardedFetch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostRedirects = 5;
    using Done = std::function<void(const FetchOutcome &)>;

    GuardedFetch(QNetworkAccessManager &network, FetchTask task, QObject *parent);
    ~GuardedFetch() override;

    //! \brief `done` comes once, later, on this thread; not at all when the object is deleted before.
    void start(Done done);

private:
    void look(const QUrl &url);
    void found(const GuardedTarget &target);
    void checkHead();
    void read();
    void answered();
    void follow(int status);
    void refuse(const QString &error);
    void finish(const FetchOutcome &outcome);

    QNetworkAccessManager &m_network;
    FetchTask m_task;
    Done m_done;
    QFile m_file;
    QUrl m_url; // of the request that runs
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    int m_redirects = 0;
    qint64 m_bytes = 0;
    bool m_isKept = false;
};

} // namespace guiche
