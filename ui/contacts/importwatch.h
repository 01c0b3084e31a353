// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <optional>

#include "network/client/contactcalls.h"

namespace guiche {

//! \brief Follows an import on the desk, also one that somebody started before. Main thread.
class ImportWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWatch)

public:
    explicit ImportWatch(ContactCalls &calls, QObject *parent = nullptr);

    //! \brief Hands the file over and follows what becomes of it. One at a time.
    void start(const QString &filePath);
    //! \brief Looks whether one is on its way.
    void look();
    void cancel();
    //! \brief Forgets the one that has ended.
    void dismiss();

    //! \brief Of the upload, 0…1; nullopt: none is on its way.
    [[nodiscard]] std::optional<double> upload() const { return m_upload; }
    [[nodiscard]] const std::optional<ContactImportState> &state() const { return m_state; }
    //! \brief Why it could not be started, followed or cancelled.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! \brief It is being handed over, or waits or runs at the desk.
    [[nodiscard]] bool isBusy() const { return m_upload || (m_state && m_state->isOpen()); }
    //! \brief How far it is: 0…1; below 0: not known yet.
    [[nodiscard]] double fraction() const;

Q_SIGNALS:
    void changed();
    //! \brief It has ended: contacts may have come.
    void finished();

private:
    void ask();
    void take(const Result<ContactImportState> &state);

    ContactCalls &m_calls;
    QTimer m_poll;
    QString m_filename;
    std::unique_ptr<QObject> m_uploading; //!< context of the transfer
    std::optional<double> m_upload;
    std::optional<ContactImportState> m_state;
    std::optional<Error> m_error;
};

} // namespace guiche
