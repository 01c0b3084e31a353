// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgeprocess.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::chrono::seconds SteadyAfter(30);
constexpr int MostMissedPulses = 3;
constexpr qsizetype MaxLoggedBytes = 2'000;
constexpr int MaxHeapMiB = 1'024;
// What Node reads of its surroundings; everything else stays with the desk.
constexpr QLatin1StringView PassedOn[] = {
    "PATH"_L1,          "LANG"_L1,        "LC_ALL"_L1, "TZ"_L1, "TMPDIR"_L1, "NODE_EXTRA_CA_CERTS"_L1,
    "SSL_CERT_FILE"_L1, "SSL_CERT_DIR"_L1};

const BridgeAnswer BridgeGone{.error = u"bridge_gone"_s,
                              .message =
                                  QString::fromLatin1(GUICHE_ERROR_TEXT("The WhatsApp bridge has ended.")),
                              .isInDoubt = true};

} // namespace

BridgeProcess::BridgeProcess(BridgeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_backoff(m_options.restart, m_options.random)
    , m_restart(this)
    , m_pulse(this)
    , m_steady(this)
{
    m_restart.setSingleShot(true);
    m_steady.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &BridgeProcess::start);
    connect(&m_pulse, &QTimer::timeout, this, &BridgeProcess::pulse);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_backoff.reset(); });
}

BridgeProcess::~BridgeProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel(); // the bridge ends with its input
    if (!m_process->waitForFinished(static_cast<int>(m_options.farewell.count()))) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

void BridgeProcess::need()
{
    if (!m_process && !m_restart.isActive())
        start();
}

QProcessEnvironment BridgeProcess::environment() const
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QLatin1StringView name : PassedOn) {
        if (own.contains(name))
            clean.insert(name, own.value(name));
    }
    if (!m_options.serverUrl.isEmpty())
        clean.insert(u"GUICHE_WHATSAPP_WEB_URL"_s, m_options.serverUrl);
    if (!m_options.serverRoot.isEmpty())
        clean.insert(u"GUICHE_WHATSAPP_WEB_ROOT"_s, m_options.serverRoot);
    return clean;
}

void BridgeProcess::start()
{
    const BridgeLocation found = m_options.locate();
    if (!found.problem.isEmpty()) {
        setProblem(found.problem);
        m_restart.start(m_options.restart.longest);
        return;
    }
    m_generation += 1;
    m_lines.clear();
    m_fatal.clear();
    m_missedPulses = 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    m_process->setWorkingDirectory(QFileInfo(found.entry).absolutePath());
    m_process->setProgram(found.node);
    m_process->setArguments({u"--max-old-space-size=%1"_s.arg(MaxHeapMiB), found.entry});
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &BridgeProcess::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        // Empty unless Node itself fails (bridge/PROTOCOL.md): what failed, and never much of it.
        const QByteArray text = m_process->readAllStandardError().left(MaxLoggedBytes);
        qCWarning(lcChannel).noquote() << "The WhatsApp bridge's Node.js says:" << text.trimmed();
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(QString::fromLatin1(GUICHE_ERROR_TEXT("Node.js could not be started.")));
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read(); // its last words
        finished(status == QProcess::CrashExit
                     ? QString::fromLatin1(GUICHE_ERROR_TEXT("The WhatsApp bridge was killed."))
                     : QString::fromLatin1(GUICHE_ERROR_TEXT("The WhatsApp bridge ended")) +
                           u" (%1)."_s.arg(code));
    });
    m_process->start();
}

void BridgeProcess::read()
{
    if (!m_process)
        return;
    const qint64 generation = m_generation;
    m_lines.append(m_process->readAllStandardOutput());
    while (const std::optional<QJsonObject> line = m_lines.next()) {
        take(*line);
        if (generation != m_generation || !m_process)
            return;
    }
    if (!m_lines.isSound()) {
        qCWarning(lcChannel) << "The WhatsApp bridge said something that is no line of its protocol";
        m_process->kill();
    }
}

void BridgeProcess::take(const QJsonObject &line)
{
    if (line.contains("re"_L1)) {
        takeAnswer(line);
        return;
    }
    const QString event = line["event"_L1].toString();
    if (event == "ready"_L1) {
        m_isReady = true;
        setProblem({});
        m_pulse.start(m_options.pulse);
        m_steady.start(SteadyAfter);
        sendWaiting();
        Q_EMIT ready();
    } else if (event == "fatal"_L1) {
        m_fatal = line["message"_L1].toString();
    } else {
        Q_EMIT told(line, m_generation);
    }
}

void BridgeProcess::takeAnswer(const QJsonObject &line)
{
    const auto found = m_asked.find(line["re"_L1].toInteger());
    if (found == m_asked.end())
        return;
    const Asked asked = std::move(*found);
    m_asked.erase(found);
    const QJsonObject error = line["error"_L1].toObject();
    BridgeAnswer answer{.fields = line,
                        .error = error["code"_L1].toString(),
                        .message = error["message"_L1].toString(),
                        .isInDoubt = error["in_doubt"_L1].toBool()};
    if (line.contains("error"_L1) && answer.error.isEmpty())
        answer.error = u"failed"_s;
    if (asked.done)
        asked.done(answer);
    sendWaiting();
}

void BridgeProcess::finished(const QString &reason)
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // it may be calling
    m_generation += 1;
    m_isReady = false;
    m_pulse.stop();
    m_steady.stop();
    const QHash<qint64, Asked> asked = std::exchange(m_asked, {});
    const QList<std::pair<qint64, Asked>> waiting = std::exchange(m_waiting, {});
    // What it had to say about its end is a sentence for people; what it died of otherwise passes.
    const bool isFatal = !m_fatal.isEmpty() || reason.startsWith("Node"_L1);
    const std::chrono::milliseconds pause = m_backoff.next();
    m_restart.start(pause);
    qCWarning(lcChannel).noquote() << (m_fatal.isEmpty() ? reason : m_fatal) << "Started again in"
                                   << pause.count() << "ms";
    setProblem(isFatal ? (m_fatal.isEmpty() ? reason : m_fatal) : QString());
    Q_EMIT ended(m_fatal.isEmpty() ? reason : m_fatal);
    for (const Asked &one : asked) {
        if (one.done)
            one.done(BridgeGone);
    }
    for (const auto &[id, one] : waiting) {
        if (one.done)
            one.done({.error = BridgeGone.error, .message = BridgeGone.message});
    }
}

void BridgeProcess::pulse()
{
    if (++m_missedPulses > MostMissedPulses) {
        qCWarning(lcChannel) << "The WhatsApp bridge does not answer any more";
        m_process->kill();
        return;
    }
    request(u"hello"_s, {}, [this](const BridgeAnswer &answer) {
        if (answer.isDone())
            m_missedPulses = 0;
    });
}

void BridgeProcess::request(const QString &what, QJsonObject fields, Done done)
{
    const qint64 id = ++m_lastId;
    fields[u"id"_s] = id;
    fields[u"do"_s] = what;
    const QByteArray line = compact(fields) + '\n';
    if (line.size() > BridgeLines::MaxBytes) {
        if (done)
            done({.error = u"bad_request"_s, .message = u"the request is too long"_s});
        return;
    }
    m_waiting.append({id, Asked{.line = line, .what = what, .done = std::move(done)}});
    need();
    sendWaiting();
}

void BridgeProcess::sendWaiting()
{
    while (m_isReady && !m_waiting.isEmpty() && m_asked.size() < MaxUnanswered) {
        auto [id, asked] = m_waiting.takeFirst();
        const QByteArray line = std::exchange(asked.line, {});
        m_asked.insert(id, std::move(asked));
        send(line);
    }
}

void BridgeProcess::answer(qint64 generation, qint64 id, QJsonObject fields)
{
    if (generation != m_generation || !m_process)
        return;
    fields[u"re"_s] = id;
    const QByteArray line = compact(fields) + '\n';
    if (line.size() > BridgeLines::MaxBytes)
        refuse(generation, id, u"failed"_s);
    else
        send(line);
}

void BridgeProcess::refuse(qint64 generation, qint64 id, const QString &code)
{
    answer(generation, id,
           {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, u"the desk could not do it"_s}}}});
}

void BridgeProcess::send(const QByteArray &line)
{
    m_process->write(line);
}

void BridgeProcess::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace guiche
