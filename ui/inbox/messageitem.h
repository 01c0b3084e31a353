// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QTextLayout>
#include <QUrl>

#include <memory>

#include "models/domain/types.h"
#include "ui/inbox/messagelayout.h"
#include "ui/theme/theme.h"

namespace guiche {

class Thumbnails;

//! \brief A message as it is drawn: its laid out texts and its geometry.
struct MessageItem
{
    struct Link
    {
        int start = 0;
        int length = 0;
        QUrl url = {};
    };
    struct File
    {
        Attachment attachment = {};
        QString name = {};  //!< elided
        QString facts = {}; //!< kind and size
    };
    //! What the item was made from; a different one makes it anew.
    struct Input
    {
        int width = 0;
        QString content = {};
        QString error = {};
        QString sender = {};
        MessageStatus status = MessageStatus::Received;
        QSize imageSize = {};
        int attachments = 0;
        bool isFirst = true;
        bool isLastOfGroup = true;
        bool isLastRow = false;

        friend bool operator==(const Input &, const Input &) = default;
    };

    Input input = {};
    BubbleKind kind = BubbleKind::Incoming;
    MessageLayout layout = {};
    QString header = {};
    QString time = {};
    QString failure = {};
    QString retry = {};
    std::unique_ptr<QTextLayout> text = {};
    std::unique_ptr<QTextLayout> quote = {};
    QList<Link> links = {};
    QList<File> files = {};
    std::optional<Attachment> image = {}; //!< shown as a picture; id empty: a local file
    QString imageKey = {};                //!< of the thumbnail

    //! \brief The link under a point of the row, nullptr when there is none.
    [[nodiscard]] const Link *linkAt(const QPoint &point) const;
};

//! \brief True for a picture that the desk itself keeps: others are never fetched without a click.
[[nodiscard]] bool isShownAsImage(const Attachment &attachment);

//! \brief Splits leading lines that begin with `> ` from the rest: how a reply quotes in plain text.
struct QuotedText
{
    QString quote;
    QString text;
};
[[nodiscard]] QuotedText splitQuote(const QString &content);

//! \brief The web addresses in a text.
[[nodiscard]] QList<MessageItem::Link> findLinks(const QString &text);

//! \brief Makes message items and keeps them by message, width and theme. Main thread.
class MessageItems
{
public:
    MessageItems(Theme &theme, const Thumbnails &thumbnails);

    //! \brief The item of a message or system row. Valid until the next call.
    [[nodiscard]] const MessageItem &item(const QModelIndex &index, int width,
                                          Qt::LayoutDirection direction) const;
    void clear() { m_items.clear(); }

private:
    [[nodiscard]] MessageItem::Input inputOf(const QModelIndex &index, int width) const;
    void build(MessageItem &item, const QModelIndex &index, Qt::LayoutDirection direction) const;
    void addAttachments(MessageItem &item, const QModelIndex &index) const;
    void addTexts(MessageItem &item, MessageLayoutInput &input) const;
    void addHeader(MessageItem &item, const QModelIndex &index, MessageLayoutInput &input) const;
    void addFiles(MessageItem &item, MessageLayoutInput &input) const;
    void addFailure(MessageItem &item, const QModelIndex &index, MessageLayoutInput &input) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut(const QString &text, const QFont &font, int width,
                                                       int lineHeight, Qt::Alignment alignment) const;

    Theme &m_theme;
    const Thumbnails &m_thumbnails;
    mutable QHash<QString, std::shared_ptr<MessageItem>> m_items;
};

} // namespace guiche
