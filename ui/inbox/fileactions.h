// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <optional>

#include "models/domain/types.h"
#include "ui/theme/theme.h"

class QWidget;

namespace guiche {

class DeskClient;

//! \brief What can be done with a file of a message: look at it, open it with the system's program, save it.
//! Main thread; files are written by the client.
class FileActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileActions)

public:
    //! \brief The references must outlive this.
    FileActions(DeskClient &client, Theme &theme, QWidget *window);

    //! \brief Pictures in the viewer, known kinds of documents in the system's program, all others are saved.
    void open(const Attachment &attachment);
    void view(const Attachment &attachment);
    void save(const Attachment &attachment);
    //! \brief Kinds that the system's program may open without running them.
    [[nodiscard]] static bool canOpenSafely(const QString &mimeType);

Q_SIGNALS:
    void message(const QString &text);

private:
    void openDownloaded(const Attachment &attachment);

    DeskClient &m_client;
    Theme &m_theme;
    QWidget *m_window;
    std::optional<QTemporaryDir> m_folder;
};

} // namespace guiche
