// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live/deskprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace guiche::live {

using namespace Qt::StringLiterals;
using namespace std::chrono;

DeskProcess::DeskProcess(Options options)
    : m_options(std::move(options))
{
}

DeskProcess::~DeskProcess()
{
    killNow();
}

bool DeskProcess::start(milliseconds patience)
{
    QDir().mkpath(m_options.dataDir);
    QStringList arguments{u"--headless"_s, u"--data-dir"_s, m_options.dataDir, u"--listen"_s,
                          u"main=127.0.0.1:0"_s};
    arguments += m_options.arguments;
    QString program = m_options.program;
    if (!m_options.processors.isEmpty()) {
        arguments = QStringList{u"-c"_s, m_options.processors, program} + arguments;
        program = u"taskset"_s;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_options.apiThreads > 0)
        environment.insert(u"GUICHE_API_THREADS"_s, QString::number(m_options.apiThreads));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(logFile(), QIODevice::Append);

    QElapsedTimer timer;
    timer.start();
    m_port = 0;
    m_failure.clear();
    m_process.start(program, arguments, QIODevice::ReadOnly);
    QByteArray line;
    while (!line.contains('\n')) {
        const auto left = patience - milliseconds(timer.elapsed());
        if (left <= 0ms || !m_process.waitForReadyRead(int(left.count()))) {
            m_failure = m_process.state() == QProcess::NotRunning
                            ? u"the program ended with code %1 before it was ready; see %2"_s
                                  .arg(m_process.exitCode())
                                  .arg(logFile())
                            : u"the program printed no line of readiness; see %1"_s.arg(logFile());
            killNow();
            return false;
        }
        line += m_process.readAllStandardOutput();
    }
    m_startedIn = milliseconds(timer.elapsed());

    const QJsonObject ready = QJsonDocument::fromJson(line.left(line.indexOf('\n'))).object();
    const QUrl url(ready["listeners"_L1]["main"_L1].toString());
    if (!ready["ready"_L1].toBool() || url.port() <= 0) {
        m_failure = u"the line of readiness is not what it should be: "_s + QString::fromUtf8(line);
        killNow();
        return false;
    }
    m_port = std::uint16_t(url.port());
    return true;
}

void DeskProcess::killNow()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

std::optional<int> DeskProcess::stop(milliseconds patience)
{
    if (m_process.state() == QProcess::NotRunning)
        return std::nullopt;
    m_process.terminate();
    if (!m_process.waitForFinished(int(patience.count()))) {
        killNow();
        return std::nullopt;
    }
    if (m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

bool DeskProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

qint64 DeskProcess::processId() const
{
    return m_process.processId();
}

QString DeskProcess::logFile() const
{
    return QDir(m_options.dataDir).absolutePath() + u".log"_s;
}

qint64 memoryBytes(qint64 processId)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

double processorSeconds(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name of the program, in brackets, may hold spaces: the fields are counted after it.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return 0;
    return (fields[11].toDouble() + fields[12].toDouble()) / double(sysconf(_SC_CLK_TCK));
}

} // namespace guiche::live
