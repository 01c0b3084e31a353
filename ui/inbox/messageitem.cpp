// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messageitem.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QRegularExpression>

#include "models/items/transcriptmodel.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/thumbnails.h"
#include "ui/widgets/reasontext.h"

namespace guiche {

using namespace Qt::StringLiterals;
using Model = TranscriptModel;

namespace {

constexpr int KeptItems = 3000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MessageItem)
};

BubbleKind kindOf(const QModelIndex &index)
{
    if (index.data(Model::KindRole).value<Model::RowKind>() == Model::RowKind::System) {
        return BubbleKind::System;
    }
    switch (index.data(Model::DirectionRole).value<Direction>()) {
    case Direction::Incoming:
        return BubbleKind::Incoming;
    case Direction::Internal:
        return BubbleKind::Note;
    case Direction::Outgoing:
        break;
    }
    return index.data(Model::SentByRole).toString() == "bot"_L1 ? BubbleKind::Bot : BubbleKind::Outgoing;
}

//! A message whose content is only the address of its file shows the file, not the address.
bool isOnlyAddress(const QString &content, const QList<Attachment> &attachments)
{
    return attachments.size() == 1 &&
           (content == attachments.first().url || content == attachments.first().filename);
}

QSize textSize(const QTextLayout &layout)
{
    double width = 0;
    double height = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        width = std::max(width, line.naturalTextWidth());
        height = line.y() + line.height();
    }
    return {qCeil(width), qCeil(height)};
}

} // namespace

bool isShownAsImage(const Attachment &attachment)
{
    return attachment.mimeType.startsWith("image/"_L1) && attachment.mimeType != "image/svg+xml"_L1 &&
           !attachment.id.isEmpty();
}

QuotedText splitQuote(const QString &content)
{
    QuotedText out;
    const QStringList lines = content.split(u'\n');
    qsizetype count = 0;
    while (count < lines.size() && lines.at(count).startsWith("> "_L1)) {
        ++count;
    }
    if (count == 0 || count == lines.size()) {
        out.text = content;
        return out;
    }
    QStringList quoted;
    for (qsizetype i = 0; i < count; ++i) {
        quoted += lines.at(i).sliced(2);
    }
    out.quote = quoted.join(u'\n');
    out.text = lines.sliced(count).join(u'\n').trimmed();
    return out;
}

QList<MessageItem::Link> findLinks(const QString &source)
{
    // A full stop or bracket after an address belongs to the sentence, not to the address.
    static const QRegularExpression pattern(uR"(\b(?:https?://|www\.)[^\s<>"']+[^\s<>"'.,;:!?)\]}])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<MessageItem::Link> links;
    auto matches = pattern.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString address = match.captured();
        const QUrl url(address.startsWith("www."_L1, Qt::CaseInsensitive) ? "https://"_L1 + address : address,
                       QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty()) {
            links.append({int(match.capturedStart()), int(match.capturedLength()), url});
        }
    }
    return links;
}

const MessageItem::Link *MessageItem::linkAt(const QPoint &point) const
{
    if (!text || links.isEmpty()) {
        return nullptr;
    }
    const QPointF inside = point - layout.text;
    for (int i = 0; i < text->lineCount(); ++i) {
        const QTextLine line = text->lineAt(i);
        if (!line.naturalTextRect().contains(inside)) {
            continue;
        }
        const int cursor = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        const auto hit = std::find_if(links.cbegin(), links.cend(), [cursor](const Link &link) {
            return cursor >= link.start && cursor < link.start + link.length;
        });
        return hit == links.cend() ? nullptr : &*hit;
    }
    return nullptr;
}

MessageItems::MessageItems(Theme &theme, const Thumbnails &thumbnails)
    : m_theme(theme)
    , m_thumbnails(thumbnails)
{
}

MessageItem::Input MessageItems::inputOf(const QModelIndex &index, int width) const
{
    MessageItem::Input input;
    input.width = width;
    input.content = index.data(Model::ContentRole).toString();
    input.error = index.data(Model::ErrorRole).toString();
    input.sender = index.data(Model::SenderNameRole).toString();
    input.status = index.data(Model::StatusRole).value<MessageStatus>();
    const auto attachments = index.data(Model::AttachmentsRole).value<QList<Attachment>>();
    input.attachments = int(attachments.size());
    if (!attachments.isEmpty()) {
        const QString key = attachments.first().id.isEmpty() ? index.data(Model::FilePathRole).toString()
                                                             : attachments.first().id;
        input.imageSize = m_thumbnails.naturalSize(key);
    }
    input.isFirst = index.data(Model::IsFirstInGroupRole).toBool();
    input.isLastOfGroup = index.data(Model::IsLastInGroupRole).toBool();
    input.isLastRow = index.row() == index.model()->rowCount() - 1;
    return input;
}

const MessageItem &MessageItems::item(const QModelIndex &index, int width,
                                      Qt::LayoutDirection direction) const
{
    MessageItem::Input input = inputOf(index, width);
    if (m_items.size() > KeptItems) {
        m_items.clear();
    }
    std::shared_ptr<MessageItem> &kept = m_items[index.data(Model::KeyRole).toString()];
    if (!kept || kept->input != input) {
        kept = std::make_shared<MessageItem>();
        kept->input = std::move(input);
        build(*kept, index, direction);
    }
    return *kept;
}

std::unique_ptr<QTextLayout> MessageItems::laidOut(const QString &source, const QFont &font, int width,
                                                   int lineHeight, Qt::Alignment alignment) const
{
    QString shown = source;
    shown.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(shown, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        // The line height of the type scale; a taller line (an emoji family) keeps its own.
        const double height = std::max<double>(lineHeight, std::ceil(line.height()));
        line.setPosition(QPointF(0, y + std::floor((height - line.height()) / 2)));
        y += height;
    }
    layout->endLayout();
    return layout;
}

void MessageItems::build(MessageItem &item, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    MessageLayoutInput input;
    item.kind = kindOf(index);
    input.kind = item.kind;
    input.width = item.input.width;
    input.scale = m_theme.scale();
    input.direction = direction;
    input.lineHeight = m_theme.lineHeight(TextStyle::Small);
    input.joinsAbove = !item.input.isFirst;
    input.isLast = item.input.isLastRow;
    if (item.kind != BubbleKind::System) {
        addAttachments(item, index);
        addHeader(item, index, input);
        item.time = InboxText::clockTime(index.data(Model::TimestampRole).toLongLong());
        const QFontMetrics metrics(m_theme.font(TextStyle::Micro));
        const bool hasMark = item.kind == BubbleKind::Outgoing || item.kind == BubbleKind::Bot ||
                             (item.kind == BubbleKind::Note && index.data(Model::IsPendingRole).toBool());
        input.meta = QSize(metrics.horizontalAdvance(item.time) + 1 + (hasMark ? m_theme.px(6 + 16) : 0),
                           m_theme.lineHeight(TextStyle::Micro));
        addFiles(item, input);
        addFailure(item, index, input);
    }
    addTexts(item, input);
    item.layout = MessageLayout::of(input);
}

void MessageItems::addAttachments(MessageItem &item, const QModelIndex &index) const
{
    const auto attachments = index.data(Model::AttachmentsRole).value<QList<Attachment>>();
    const QString localPath = index.data(Model::FilePathRole).toString();
    for (Attachment attachment : attachments) {
        const bool isLocal = attachment.id.isEmpty() && !localPath.isEmpty();
        const QString key = isLocal ? localPath : attachment.id;
        const bool isImage =
            isShownAsImage(attachment) || (isLocal && attachment.mimeType.startsWith("image/"_L1));
        const bool canShow = m_thumbnails.state(key) != Thumbnails::State::Failed;
        if (isImage && canShow && !item.image) {
            item.image = attachment;
            item.imageKey = key;
        } else {
            item.files += MessageItem::File{attachment, {}, {}};
        }
    }
}

void MessageItems::addTexts(MessageItem &item, MessageLayoutInput &input) const
{
    const bool isSystem = item.kind == BubbleKind::System;
    const int width = MessageLayout::textWidth(item.input.width, m_theme.scale());
    QList<Attachment> attachments;
    for (const MessageItem::File &file : std::as_const(item.files)) {
        attachments += file.attachment;
    }
    if (item.image) {
        attachments += *item.image;
    }
    QuotedText parts = isSystem ? QuotedText{{}, item.input.content} : splitQuote(item.input.content);
    if (isOnlyAddress(item.input.content, attachments)) {
        parts = {};
    }
    if (!parts.quote.isEmpty()) {
        item.quote = laidOut(parts.quote, m_theme.font(TextStyle::Ui), width - m_theme.px(22),
                             m_theme.lineHeight(TextStyle::Ui), Qt::AlignLeading);
        input.quote = textSize(*item.quote);
    }
    if (parts.text.isEmpty()) {
        return;
    }
    const TextStyle style = isSystem ? TextStyle::Small : TextStyle::Body;
    const int lineHeight = m_theme.lineHeight(isSystem ? TextStyle::Ui : style);
    item.text = laidOut(parts.text, m_theme.font(style), isSystem ? item.input.width * 8 / 10 : width,
                        lineHeight, Qt::AlignLeading);
    item.links = findLinks(parts.text);
    input.text = textSize(*item.text);
    const QTextLine last = item.text->lineAt(item.text->lineCount() - 1);
    input.lastLineWidth = qCeil(last.naturalTextWidth());
    input.lastLineHeight = lineHeight;
    input.text.setHeight(std::max(input.text.height(), lineHeight * item.text->lineCount()));
}

void MessageItems::addHeader(MessageItem &item, const QModelIndex &index, MessageLayoutInput &input) const
{
    const QString sender = item.input.sender;
    switch (item.kind) {
    case BubbleKind::Incoming:
    case BubbleKind::System:
        return;
    case BubbleKind::Bot:
        item.header = item.input.isFirst ? Texts::tr("Assistant") : QString();
        break;
    case BubbleKind::Note:
        //: Title of an internal note; %1: who wrote it
        item.header =
            sender.isEmpty() ? Texts::tr("Internal note") : Texts::tr("Internal note · %1").arg(sender);
        break;
    case BubbleKind::Outgoing:
        if (item.input.isFirst && !index.data(Model::IsMineRole).toBool()) {
            item.header = sender;
        }
        break;
    }
    if (item.header.isEmpty()) {
        return;
    }
    const QFontMetrics metrics(m_theme.font(TextStyle::Small, 600));
    const int icon = item.kind == BubbleKind::Outgoing ? 0 : m_theme.px(14 + 6);
    const int limit = MessageLayout::textWidth(item.input.width, m_theme.scale()) - icon;
    item.header = metrics.elidedText(item.header, Qt::ElideRight, limit);
    input.header =
        QSize(metrics.horizontalAdvance(item.header) + 1 + icon, m_theme.lineHeight(TextStyle::Ui));
}

void MessageItems::addFiles(MessageItem &item, MessageLayoutInput &input) const
{
    const QFontMetrics nameMetrics(m_theme.font(TextStyle::Ui, 600));
    const QFontMetrics factMetrics(m_theme.font(TextStyle::Small));
    const int limit = MessageLayout::textWidth(item.input.width, m_theme.scale()) - m_theme.px(52);
    for (MessageItem::File &file : item.files) {
        const QString name =
            file.attachment.filename.isEmpty() ? Texts::tr("File") : file.attachment.filename;
        file.name = nameMetrics.elidedText(name, Qt::ElideMiddle, limit);
        const bool isForeign = file.attachment.id.isEmpty() && file.attachment.url.startsWith("http"_L1);
        file.facts = isForeign ? QUrl(file.attachment.url).host() : InboxText::fileFacts(file.attachment);
        input.files += QSize(
            std::max(nameMetrics.horizontalAdvance(file.name), factMetrics.horizontalAdvance(file.facts)) + 1,
            m_theme.px(40));
    }
    if (item.image) {
        input.image = MessageLayout::imageSize(item.input.imageSize, item.input.width, m_theme.scale());
    }
}

void MessageItems::addFailure(MessageItem &item, const QModelIndex &index, MessageLayoutInput &input) const
{
    if (item.input.status != MessageStatus::Failed) {
        return;
    }
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const QFontMetrics linkMetrics(m_theme.font(TextStyle::Small, 600));
    //: A message that could not be sent; %1: why
    item.failure = item.input.error.isEmpty() ? Texts::tr("Not sent.")
                                              : Texts::tr("Not sent: %1").arg(reasonText(item.input.error));
    input.failureWidth = metrics.horizontalAdvance(item.failure) + 1;
    const bool canRetry = index.data(Model::IsPendingRole).toBool() || item.input.attachments == 0;
    if (canRetry) {
        item.retry = Texts::tr("Try again");
        input.retryWidth = linkMetrics.horizontalAdvance(item.retry) + 1;
    }
}

} // namespace guiche
