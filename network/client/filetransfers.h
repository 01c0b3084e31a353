// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpMultiPart>
#include <QNetworkReply>

#include <functional>
#include <memory>

#include "models/domain/jobthread.h"
#include "models/domain/mailbox.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief Files that come from the desk or go to it, without the main thread touching them. Main thread;
//! callbacks as of `DeskClient`.
class FileTransfers final
{
    Q_DISABLE_COPY_MOVE(FileTransfers)

public:
    using Finished = std::function<void(Result<>)>;
    //! \brief Bytes so far, and in all (-1: not known yet).
    using Progress = std::function<void(qint64, qint64)>;

    //! \param owner lives on this thread, as long as this object
    FileTransfers(RestClient &rest, QObject *owner);
    ~FileTransfers();

    struct Download
    {
        ApiCall call = {};
        QString filePath = {};
        //! How long the desk may take until the first byte: it may have to write the file first. 0: as long
        //! as any call.
        std::chrono::milliseconds patience{0};
        qint64 mostBytes = -1; //!< a longer one is broken off; -1: any
    };
    //! \brief Streams the answer into a file. What was there before stays until all of it has come; once
    //! `context` is gone the transfer stops and nothing is written. Errors: the desk's; StorageFull.
    void download(const Download &what, QObject *context, Progress progress, Finished done);
    //! \brief Writes a file as a whole, or leaves what was there. Errors: StorageFull.
    void save(const QByteArray &bytes, const QString &filePath, QObject *context, Finished done);

    //! \brief Why the desk would not take that file: not readable, or too large; nullopt: it may.
    [[nodiscard]] static std::optional<Error> problemWith(const QString &filePath, qint64 mostBytes);
    //! \brief A form whose part `file` streams that file; nullptr when it cannot be read.
    [[nodiscard]] static QHttpMultiPart *formOf(const QString &filePath);
    //! \brief Lets `call` POST that form instead of a body; once the file cannot be read any more it sends an
    //! empty form, which the desk refuses.
    static void sendFile(ApiCall &call, const QString &filePath, QObject *context,
                         std::function<void(double)> progress);

private:
    struct Sink;
    void commit(const std::shared_ptr<Sink> &sink, const QByteArray &rest, QObject *context, Finished done);

    RestClient &m_rest;
    QObject *m_owner;
    std::shared_ptr<Mailbox> m_mailbox;
    JobThread m_files{"client-files"}; // what is written to a file stays in order
};

} // namespace guiche
