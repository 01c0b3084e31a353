// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/imageviewer.h"

#include <QFuture>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include "network/client/deskclient.h"
#include "ui/inbox/thumbnails.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"

namespace guiche {

using namespace Qt::StringLiterals;

ImageViewer::ImageViewer(DeskClient &client, Theme &theme, const Attachment &attachment, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_attachment(attachment)
    , m_message(tr("Loading…"))
    , m_close(new IconButton(theme, "close"_L1, this))
    , m_save(new IconButton(theme, "export"_L1, this))
{
    setWindowTitle(attachment.filename);
    setAccessibleName(tr("Picture %1").arg(attachment.filename));
    setAttribute(Qt::WA_TranslucentBackground);
    const QWidget *top = window->window();
    setGeometry(QRect(top->mapToGlobal(QPoint()), top->size()));
    m_close->setLabel(tr("Close"), u"Esc"_s);
    m_save->setLabel(tr("Save file"));
    m_close->setInk(theme.tokens().onAccent);
    m_save->setInk(theme.tokens().onAccent);
    connect(m_close, &IconButton::clicked, this, &ImageViewer::reject);
    connect(m_save, &IconButton::clicked, this, &ImageViewer::saveRequested);
    load(client);
}

void ImageViewer::load(DeskClient &client)
{
    client.download(m_attachment, this, [this](Result<QByteArray> bytes) {
        if (bytes) {
            decode(*bytes);
        } else {
            m_message = DeskClient::errorText(bytes.error());
            update();
        }
    });
}

void ImageViewer::decode(const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    promise->future().then(this, [this](const QImage &image) {
        m_pixmap = QPixmap::fromImage(image);
        m_message = tr("This picture cannot be shown. Save it to open it with another program.");
        update();
    });
    const QSize limit = size() * devicePixelRatioF();
    QThreadPool::globalInstance()->start([promise, bytes, limit] {
        QSize natural;
        promise->addResult(decodedImage(bytes, limit, &natural));
        promise->finish();
    });
}

QRect ImageViewer::pictureRect() const
{
    const int margin = m_theme.px(48);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QSize size = m_pixmap.size() / devicePixelRatioF();
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room.size(), Qt::KeepAspectRatio);
    }
    QRect picture(QPoint(), size);
    picture.moveCenter(room.center());
    return picture;
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = darkTokens().canvas;
    ground.setAlpha(235);
    painter.fillRect(rect(), ground);
    if (m_pixmap.isNull()) {
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(darkTokens().text);
        painter.drawText(rect(), Qt::AlignCenter, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(pictureRect(), m_pixmap);
}

void ImageViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const int y = m_theme.px(8);
    const QSize size = m_close->sizeHint();
    m_close->setGeometry(QRect(QPoint(width() - size.width() - y, y), size));
    m_save->setGeometry(QRect(QPoint(m_close->x() - size.width() - y, y), size));
}

void ImageViewer::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pixmap.isNull() || !pictureRect().contains(event->position().toPoint())) {
        reject();
    }
}

} // namespace guiche
