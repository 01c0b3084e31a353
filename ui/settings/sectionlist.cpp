// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 40;
constexpr int IconRole = Qt::UserRole + 1;
constexpr int MarkRole = Qt::UserRole + 2;

} // namespace

class SectionList::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(Theme &theme, SectionList *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int text = qCeil(QFontMetricsF(m_theme.font(TextStyle::Ui)).height());
        return {m_theme.px(120), std::max(m_theme.px(RowHeight), text + m_theme.px(16))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const QRect row = option.rect.adjusted(m_theme.px(8), m_theme.px(1), -m_theme.px(8), -m_theme.px(1));
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        if (isChosen || isHovered)
            paint::roundedRect(*painter, row, m_theme.px(8), isChosen ? t.accentSoft : t.hover,
                               isChosen ? m_theme.outline() : QColor());
        if (option.state.testFlag(QStyle::State_HasFocus) && paint::showsFocus(m_list))
            paint::focusRing(*painter, row, m_theme.px(8), t.accent);
        const int size = m_theme.px(18);
        const QColor ink = isChosen ? t.accentSoftText : t.text;
        paint::icon(*painter, m_theme, QLatin1StringView(index.data(IconRole).toByteArray()),
                    isChosen ? t.accentSoftText : t.muted,
                    {double(row.left() + m_theme.px(10)), row.center().y() - size / 2.0 + 0.5}, size);
        QRect text = row.adjusted(m_theme.px(38), 0, -m_theme.px(10), 0);
        const auto mark = index.data(MarkRole).value<Mark>();
        if (mark != Mark::None)
            text.setRight(text.right() - m_theme.px(22));
        painter->setFont(m_theme.font(TextStyle::Ui, isChosen ? 600 : 500));
        painter->setPen(ink);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        paintMark(*painter, row, mark);
        painter->restore();
    }

private:
    void paintMark(QPainter &painter, const QRect &row, Mark mark) const
    {
        const Tokens &t = m_theme.tokens();
        const int size = m_theme.px(14);
        const QPointF at(row.right() - m_theme.px(10) - size, row.center().y() - size / 2.0 + 0.5);
        if (mark == Mark::Wrong)
            paint::icon(painter, m_theme, "alert"_L1, t.danger, at, size);
        if (mark == Mark::Changed) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(QRectF(at, QSizeF(size, size)).center(), m_theme.px(4), m_theme.px(4));
        }
    }

    Theme &m_theme;
    SectionList *m_list;
};

SectionList::SectionList(Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setObjectName(u"settingSections"_s);
    setModel(m_items);
    setItemDelegate(new Delegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void SectionList::addSection(QLatin1StringView icon)
{
    auto *item = new QStandardItem;
    item->setData(QByteArray(icon.data(), icon.size()), IconRole);
    item->setData(QVariant::fromValue(Mark::None), MarkRole);
    m_items->appendRow(item);
}

void SectionList::setTitle(int index, const QString &title)
{
    m_items->item(index)->setText(title);
    describe(index);
}

void SectionList::setMark(int index, Mark mark)
{
    if (mark == this->mark(index))
        return;
    m_items->item(index)->setData(QVariant::fromValue(mark), MarkRole);
    describe(index);
}

SectionList::Mark SectionList::mark(int index) const
{
    return m_items->item(index)->data(MarkRole).value<Mark>();
}

void SectionList::describe(int index)
{
    QStandardItem *item = m_items->item(index);
    QString text = item->text();
    switch (mark(index)) {
    case Mark::None:
        break;
    case Mark::Changed:
        //: What a screen reader says of a section of the settings. %1: its name
        text = tr("%1, not saved").arg(item->text());
        break;
    case Mark::Wrong:
        //: What a screen reader says of a section of the settings. %1: its name
        text = tr("%1, something is wrong here").arg(item->text());
        break;
    }
    item->setData(text, Qt::AccessibleTextRole);
    item->setToolTip(text == item->text() ? QString() : text);
}

int SectionList::current() const
{
    return currentIndex().row();
}

void SectionList::setCurrent(int index)
{
    setCurrentIndex(m_items->index(index, 0));
}

void SectionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentChosen(current.row());
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Right)
        return Q_EMIT enterPressed();
    QListView::keyPressEvent(event);
}

void SectionList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void SectionList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace guiche
