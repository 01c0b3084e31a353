// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

#include "network/channels/whatsapp_web/backoff.h"
#include "network/channels/whatsapp_web/bridgelines.h"
#include "network/channels/whatsapp_web/bridgelocation.h"

namespace guiche {

struct BridgeOptions
{
    //! Asked at every start, so that a Node.js which was installed meanwhile is found.
    std::function<BridgeLocation()> locate = {};
    //! A stand-in of WhatsApp's server (`ws://127.0.0.1:…`) and its root key; empty: WhatsApp itself.
    QString serverUrl = {};
    QString serverRoot = {};
    Backoff::Limits restart = {};
    Backoff::Random random = {};
    std::chrono::milliseconds pulse{30'000};   //!< how often it is asked whether it lives
    std::chrono::milliseconds farewell{3'000}; //!< how long it may take to end
};

//! \brief What the bridge answered.
struct BridgeAnswer
{
    QJsonObject fields = {};
    QString error = {}; //!< a code of bridge/PROTOCOL.md, or `bridge_gone`; empty: it was done
    QString message = {};
    bool isInDoubt = false; //!< nobody knows whether it was done

    [[nodiscard]] bool isDone() const { return error.isEmpty(); }
};

//! \brief The one Node process that speaks WhatsApp Web for all sessions (bridge/PROTOCOL.md). Started at the
//! first need, started again when it ends, ended with this object. Asynchronous; lives on one thread.
class BridgeProcess final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const BridgeAnswer &)>;
    //! Requests that the bridge has not answered; more wait here.
    static constexpr qsizetype MaxUnanswered = 200;

    explicit BridgeProcess(BridgeOptions options, QObject *parent = nullptr);
    ~BridgeProcess() override; //!< asks it to end, and kills it when it does not; waits up to `farewell`
    Q_DISABLE_COPY_MOVE(BridgeProcess)

    //! \brief Starts it unless it runs, or waits for its next try.
    void need();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    //! \brief Why there is no bridge, as an English sentence; empty: there is one, or nobody needs it.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qint64 pid() const { return m_process ? m_process->processId() : 0; }

    //! \brief Asks the bridge (`"do":what`); waits until there is one. `done` is called once: with
    //! `bridge_gone` when the process ends first, and not at all when this object goes.
    void request(const QString &what, QJsonObject fields, Done done);
    //! \brief Answers a line of the bridge that had an `id`; nothing happens when that process is gone.
    void answer(qint64 generation, qint64 id, QJsonObject fields = {});
    void refuse(qint64 generation, qint64 id, const QString &code);

Q_SIGNALS:
    void ready();
    //! \brief A line with `event` or `ask`; `generation` names the process that said it.
    void told(const QJsonObject &line, qint64 generation);
    //! \brief The process is gone; every request was answered with `bridge_gone`.
    void ended(const QString &reason);
    void problemChanged();

private:
    struct Asked
    {
        QByteArray line = {};
        QString what = {};
        Done done = {};
    };

    void start();
    void read();
    void take(const QJsonObject &line);
    void takeAnswer(const QJsonObject &line);
    void finished(const QString &reason);
    void pulse();
    void send(const QByteArray &line);
    void sendWaiting();
    void setProblem(const QString &problem);
    [[nodiscard]] QProcessEnvironment environment() const;

    BridgeOptions m_options;
    std::unique_ptr<QProcess> m_process;
    BridgeLines m_lines;
    Backoff m_backoff;
    QTimer m_restart;
    QTimer m_pulse;
    QTimer m_steady; // ran long enough: the next failure is a new one
    QHash<qint64, Asked> m_asked;
    QList<std::pair<qint64, Asked>> m_waiting;
    QString m_problem;
    QString m_fatal; // last words of the process
    qint64 m_lastId = 0;
    qint64 m_generation = 0;
    int m_missedPulses = 0;
    bool m_isReady = false;
};

} // namespace guiche
