// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/fileactions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "network/client/deskclient.h"
#include "ui/inbox/imageviewer.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

//! A name that a customer chose, made safe to be a file's: no folders, no hidden file.
QString safeName(const Attachment &attachment)
{
    QString name = QFileInfo(attachment.filename).fileName();
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? FileActions::tr("file", "name of a file that has none") : name;
}

} // namespace

FileActions::FileActions(DeskClient &client, Theme &theme, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_theme(theme)
    , m_window(window)
{
}

bool FileActions::canOpenSafely(const QString &mimeType)
{
    return mimeType == "application/pdf"_L1 || mimeType == "text/plain"_L1 ||
           mimeType.startsWith("audio/"_L1) || mimeType.startsWith("video/"_L1) ||
           (mimeType.startsWith("image/"_L1) && mimeType != "image/svg+xml"_L1);
}

void FileActions::open(const Attachment &attachment)
{
    if (attachment.id.isEmpty()) {
        const QUrl url(attachment.url);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
            QDesktopServices::openUrl(url);
        }
    } else if (canOpenSafely(attachment.mimeType)) {
        openDownloaded(attachment);
    } else {
        save(attachment);
    }
}

void FileActions::view(const Attachment &attachment)
{
    auto *viewer = new ImageViewer(m_client, m_theme, attachment, m_window);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &ImageViewer::saveRequested, this, [this, attachment] { save(attachment); });
    viewer->open();
}

void FileActions::openDownloaded(const Attachment &attachment)
{
    if (!m_folder) {
        m_folder.emplace();
    }
    // One folder per file: two customers may send a file of the same name.
    QDir folder(m_folder->path());
    if (!m_folder->isValid() || !folder.mkpath(attachment.id)) {
        Q_EMIT message(tr("The file could not be opened: no room for temporary files."));
        return;
    }
    const QString path = folder.filePath(attachment.id + u'/' + safeName(attachment));
    m_client.downloadToFile(attachment, path, this, [this, path](Result<> result) {
        if (!result) {
            //: %1: why
            Q_EMIT message(tr("The file could not be opened: %1").arg(DeskClient::errorText(result.error())));
        } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            Q_EMIT message(tr("No program is set up to open this kind of file. Save it instead."));
        }
    });
}

void FileActions::save(const Attachment &attachment)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto *dialog = new QFileDialog(m_window, tr("Save file"), folder.filePath(safeName(attachment)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) {
        m_client.downloadToFile(attachment, path, this, [this, path](Result<> result) {
            const QString name = QFileInfo(path).fileName();
            //: %1: name of the file; %2: why
            Q_EMIT message(
                result ? tr("“%1” saved").arg(name)
                       : tr("“%1” could not be saved: %2").arg(name, DeskClient::errorText(result.error())));
        });
    });
    dialog->open();
}

} // namespace guiche
