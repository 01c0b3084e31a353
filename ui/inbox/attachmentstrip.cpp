// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/attachmentstrip.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

#include "models/domain/types.h"
#include "ui/inbox/inboxtext.h"
#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 220;
constexpr int CardHeight = 44;

} // namespace

AttachmentStrip::AttachmentStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"attachmentStrip"_s);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    hide();
}

void AttachmentStrip::add(const QString &path)
{
    if (m_paths.contains(path)) {
        return;
    }
    m_paths += path;
    m_sizes += QFileInfo(path).size();
    refresh();
}

void AttachmentStrip::clear()
{
    m_paths.clear();
    m_sizes.clear();
    refresh();
}

void AttachmentStrip::remove(int index)
{
    m_paths.removeAt(index);
    m_sizes.removeAt(index);
    refresh();
}

void AttachmentStrip::refresh()
{
    QStringList names;
    for (const QString &path : std::as_const(m_paths)) {
        names += QFileInfo(path).fileName();
    }
    //: For screen readers; %1: names of the files that will be sent
    setAccessibleName(tr("Files to send: %1. Delete removes the last one.").arg(names.join(u", "_s)));
    setVisible(!m_paths.isEmpty());
    updateGeometry();
    update();
    Q_EMIT changed();
}

QSize AttachmentStrip::sizeHint() const
{
    const int rows = (int(m_paths.size()) + 1) / 2;
    return {m_theme.px(CardWidth), rows * m_theme.px(CardHeight + 6)};
}

QList<AttachmentStrip::Card> AttachmentStrip::cards() const
{
    QList<Card> out;
    const int gap = m_theme.px(6);
    const int cardWidth = std::min(m_theme.px(CardWidth), (width() - gap) / 2);
    for (int i = 0; i < int(m_paths.size()); ++i) {
        const QRect rect(i % 2 * (cardWidth + gap), i / 2 * m_theme.px(CardHeight + 6), cardWidth,
                         m_theme.px(CardHeight));
        const int size = m_theme.px(24);
        out.append(
            {rect, QRect(rect.right() - size - m_theme.px(6), rect.center().y() - size / 2, size, size)});
    }
    return out;
}

void AttachmentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QList<Card> all = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Card &card = all.at(i);
        paint::roundedRect(painter, card.rect, m_theme.px(8), tokens.surface2, tokens.border, tokens.line);
        const int icon = m_theme.px(18);
        paint::icon(painter, m_theme, "file"_L1, tokens.accent,
                    QPointF(card.rect.left() + m_theme.px(12), card.rect.center().y() - icon / 2.0), icon);
        const QRect text = card.rect.adjusted(m_theme.px(40), m_theme.px(4), -m_theme.px(36), -m_theme.px(4));
        const QFileInfo file(m_paths.at(i));
        painter.setFont(m_theme.font(TextStyle::Small, 600));
        painter.setPen(tokens.text);
        painter.drawText(text, int(Qt::AlignTop | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle, text.width()));
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(tokens.muted);
        Attachment facts;
        facts.filename = file.fileName();
        facts.sizeBytes = m_sizes.at(i);
        painter.drawText(text, int(Qt::AlignBottom | Qt::AlignLeading), InboxText::fileFacts(facts));
        const int cross = m_theme.px(14);
        paint::icon(painter, m_theme, "close"_L1, tokens.muted,
                    QRectF(card.remove).center() - QPointF(cross / 2.0, cross / 2.0), cross);
    }
    if (paint::showsFocus(this)) {
        paint::focusRing(painter, rect(), m_theme.px(8), tokens.accent);
    }
}

void AttachmentStrip::mousePressEvent(QMouseEvent *event)
{
    const QList<Card> all = cards();
    for (int i = 0; i < int(all.size()); ++i) {
        if (all.at(i).remove.contains(event->position().toPoint())) {
            remove(i);
            return;
        }
    }
}

void AttachmentStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QList<Card> all = cards();
    const bool isOver = std::any_of(all.cbegin(), all.cend(), [event](const Card &card) {
        return card.remove.contains(event->position().toPoint());
    });
    setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(isOver ? tr("Remove this file") : QString());
}

void AttachmentStrip::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !m_paths.isEmpty()) {
        remove(int(m_paths.size()) - 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace guiche
