// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/inbox/messageitem.h"

namespace guiche {

class Thumbnails;

//! \brief Draws the rows of a transcript: bubbles, day pills, the "new messages" line, system lines; finds
//! what is under the pointer.
class MessageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageDelegate)

public:
    enum class Part { None, Link, Image, File, Retry };
    struct Hit
    {
        Part part = Part::None;
        QUrl url = {};
        Attachment attachment = {};
        QRect rect = {}; //!< of the part, in the viewport

        friend bool operator==(const Hit &a, const Hit &b) { return a.part == b.part && a.rect == b.rect; }
    };

    //! \brief The references must outlive the delegate.
    MessageDelegate(Theme &theme, Thumbnails &thumbnails, QObject *parent = nullptr);

    //! \brief Width of every row: a list asks for heights without telling it.
    void setRowWidth(int width) { m_width = width; }
    //! \brief Marks every place where this text stands, in any case; empty: none.
    void setHighlight(const QString &text) { m_highlight = text; }
    //! \brief The message whose match is the current one.
    void setCurrentMatch(const QString &messageId) { m_currentMatch = messageId; }
    void setHovered(const Hit &hit) { m_hovered = hit; }
    void dropCache() { m_items.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! \brief What of the row is at `position` (in the viewport).
    [[nodiscard]] Hit hitTest(const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QPoint &position) const;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void triggered(const QModelIndex &index, const guiche::MessageDelegate::Hit &hit);

private:
    [[nodiscard]] const MessageItem &item(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDay(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintNewLine(QPainter &painter, const QRect &rect, int count) const;
    void paintBubble(QPainter &painter, const MessageItem &item, const QStyleOptionViewItem &option) const;
    void paintHeader(QPainter &painter, const MessageItem &item) const;
    void paintContent(QPainter &painter, const MessageItem &item, const QModelIndex &index) const;
    void paintText(QPainter &painter, const MessageItem &item, const QModelIndex &index) const;
    void paintImage(QPainter &painter, const MessageItem &item) const;
    void paintFiles(QPainter &painter, const MessageItem &item, double progress) const;
    void paintMeta(QPainter &painter, const MessageItem &item) const;
    void paintFailure(QPainter &painter, const MessageItem &item) const;

    Theme &m_theme;
    Thumbnails &m_thumbnails;
    MessageItems m_items;
    int m_width = 600;
    QString m_highlight;
    QString m_currentMatch;
    Hit m_hovered;
    Hit m_pressed;
};

} // namespace guiche
