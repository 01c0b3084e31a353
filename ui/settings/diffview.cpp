// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diffview.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySideFrom = 320; // below, each value has the whole width
constexpr int Gap = 8;
constexpr int Inset = 8;
constexpr int MarkRoom = 20;
constexpr int BelowBlock = 12;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

} // namespace

DiffView::DiffView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"diffView"_s);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DiffView::setLines(const QList<DiffLine> &lines)
{
    m_lines = lines;
    describe();
    updateGeometry();
    update();
}

// For those who do not see it: the same in sentences.
void DiffView::describe()
{
    QStringList sentences;
    for (const DiffLine &line : std::as_const(m_lines)) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            break;
        case DiffLine::Kind::Changed:
            //: %1: name of a member, %2: what it was, %3: what it is
            sentences += tr("%1 was %2 and is %3.").arg(line.path, line.before, line.after);
            break;
        case DiffLine::Kind::Added:
            //: %1: name of a member, %2: its value
            sentences += tr("%1 came: %2.").arg(line.path, line.after);
            break;
        case DiffLine::Kind::Removed:
            //: %1: name of a member, %2: the value that it had
            sentences += tr("%1 went: %2.").arg(line.path, line.before);
            break;
        }
    }
    setAccessibleName(tr("What changed"));
    setAccessibleDescription(sentences.join(u' '));
}

DiffView::Layout DiffView::layoutFor(int width) const
{
    Layout layout;
    const QFontMetrics name(m_theme.font(TextStyle::Small, 600));
    const QFontMetrics value(m_theme.font(TextStyle::Mono));
    const bool isWide = width >= m_theme.px(SideBySideFrom);
    const int gap = m_theme.px(Gap);
    const int half = isWide ? (width - gap) / 2 : width;
    const auto heightOf = [&](const QString &text) {
        const int room = half - m_theme.px(MarkRoom) - 2 * m_theme.px(Inset);
        return value.boundingRect(0, 0, std::max(room, 1), 1 << 20, TextFlags, text).height() +
               m_theme.px(Inset);
    };
    int y = 0;
    for (const DiffLine &line : m_lines) {
        Block block{.path = QRect(0, y, width, name.height()), .name = line.path};
        y = block.path.bottom() + 1 + m_theme.px(4);
        const bool hasOld = line.kind != DiffLine::Kind::Added;
        const bool hasNew = line.kind != DiffLine::Kind::Removed;
        const int oldHeight = hasOld ? heightOf(line.before) : 0;
        const int newHeight = hasNew ? heightOf(line.after) : 0;
        const int row = std::max(oldHeight, newHeight);
        if (hasOld)
            block.cells.append({QRect(0, y, half, isWide ? row : oldHeight), line.before, true});
        if (hasNew && isWide)
            block.cells.append({QRect(half + gap, y, half, row), line.after, false});
        if (hasNew && !isWide)
            block.cells.append(
                {QRect(0, hasOld ? y + oldHeight + m_theme.px(4) : y, half, newHeight), line.after, false});
        y = block.cells.last().box.bottom() + 1 + m_theme.px(BelowBlock);
        layout.blocks.append(block);
    }
    layout.height = y;
    return layout;
}

int DiffView::heightForWidth(int width) const
{
    return layoutFor(width).height;
}

QSize DiffView::sizeHint() const
{
    const int width = m_theme.px(SideBySideFrom);
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

void DiffView::paintCell(QPainter &painter, const Cell &cell) const
{
    const Tokens &t = m_theme.tokens();
    paint::roundedRect(painter, cell.box, m_theme.px(6), cell.isOld ? t.dangerSoft : t.successSoft,
                       m_theme.outline());
    const int size = m_theme.px(12);
    paint::icon(painter, m_theme, cell.isOld ? "minus"_L1 : "plus"_L1, cell.isOld ? t.danger : t.success,
                {double(cell.box.left() + m_theme.px(Inset)), double(cell.box.top() + m_theme.px(6))}, size);
    painter.setFont(m_theme.font(TextStyle::Mono));
    painter.setPen(t.text);
    painter.drawText(
        cell.box.adjusted(m_theme.px(Inset + MarkRoom), m_theme.px(Inset) / 2, -m_theme.px(Inset), 0),
        TextFlags, cell.text);
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layoutFor(width());
    for (const Block &block : layout.blocks) {
        painter.setFont(m_theme.font(TextStyle::Small, 600));
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(block.path, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(block.name, Qt::ElideMiddle, block.path.width()));
        for (const Cell &cell : block.cells)
            paintCell(painter, cell);
    }
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace guiche
