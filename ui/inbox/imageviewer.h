// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPixmap>

#include "models/domain/types.h"
#include "ui/theme/theme.h"

namespace guiche {

class DeskClient;
class IconButton;

//! \brief One picture, as large as the window allows, over a dark ground. Esc or a click beside it closes.
class ImageViewer final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageViewer)

public:
    ImageViewer(DeskClient &client, Theme &theme, const Attachment &attachment, QWidget *window);

Q_SIGNALS:
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void load(DeskClient &client);
    void decode(const QByteArray &bytes);
    [[nodiscard]] QRect pictureRect() const;

    Theme &m_theme;
    Attachment m_attachment;
    QPixmap m_pixmap;
    QString m_message;
    IconButton *m_close;
    IconButton *m_save;
};

} // namespace guiche
