// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace guiche::live {

//! \brief A `guiche --headless` of our own, in its own process, on a free loopback port.
//!
//! Used from one thread. Everything that the program prints on its standard error goes to a file beside the
//! data directory.
class DeskProcess final
{
public:
    struct Options
    {
        QString program;            //!< path of the executable
        QString dataDir;            //!< made when missing
        QStringList arguments = {}; //!< besides `--headless --data-dir --listen`
        int apiThreads = 0;         //!< 0: as the program likes
        QString processors = {};    //!< `0` or `0,1`: pinned to these with taskset; empty: not pinned
    };

    explicit DeskProcess(Options options);
    ~DeskProcess();
    Q_DISABLE_COPY_MOVE(DeskProcess)

    //! \brief Starts it and waits for its line of readiness. False when it does not come within `patience`;
    //! `failure()` says what was seen instead.
    [[nodiscard]] bool start(std::chrono::milliseconds patience = std::chrono::seconds(30));
    //! \brief SIGKILL, and waits until it is gone.
    void killNow();
    //! \brief SIGTERM, and waits. The exit code; nullopt when it does not end, or not by itself.
    [[nodiscard]] std::optional<int> stop(std::chrono::milliseconds patience = std::chrono::seconds(20));

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] qint64 processId() const;
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString logFile() const;
    //! \brief Milliseconds from the start to the line of readiness, of the last start.
    [[nodiscard]] std::chrono::milliseconds startedIn() const { return m_startedIn; }

private:
    Options m_options;
    QProcess m_process;
    QString m_failure;
    std::uint16_t m_port = 0;
    std::chrono::milliseconds m_startedIn{0};
};

//! \brief Memory that a process holds for itself, with its part of what is shared (Pss), in bytes; 0 when
//! unknown.
[[nodiscard]] qint64 memoryBytes(qint64 processId);
//! \brief Processor time that a process has used, in seconds.
[[nodiscard]] double processorSeconds(qint64 processId);

} // namespace guiche::live
