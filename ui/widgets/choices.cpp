// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choices.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// One line of a combo box's list: the chosen one has a tick.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(Theme &theme, QComboBox *box)
        : QStyledItemDelegate(box)
        , m_theme(theme)
        , m_box(box)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->fillRect(option.rect, t.raised);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paint::roundedRect(*painter, QRectF(option.rect).adjusted(4, 1, -4, -1), m_theme.px(6), t.hover);
        painter->setFont(m_theme.font(TextStyle::Ui));
        painter->setPen(t.text);
        painter->drawText(option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(32), 0), Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        const int size = m_theme.px(16);
        if (index.row() == m_box->currentIndex())
            paint::icon(*painter, m_theme, "check"_L1, t.accent,
                        {static_cast<double>(option.rect.right() - size - m_theme.px(8)),
                         option.rect.center().y() - size / 2.0},
                        size);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const double text =
            QFontMetricsF(m_theme.font(TextStyle::Ui)).horizontalAdvance(index.data().toString());
        return {qCeil(text) + m_theme.px(48), m_theme.px(32)};
    }

private:
    Theme &m_theme;
    QComboBox *m_box;
};

} // namespace

CheckBox::CheckBox(Theme &theme, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize CheckBox::sizeHint() const
{
    const double text_ = QFontMetricsF(m_theme.font(TextStyle::Ui)).horizontalAdvance(text());
    return {m_theme.px(18) + m_theme.px(10) + qCeil(text_) + m_theme.px(4), m_theme.px(24)};
}

void CheckBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int size = m_theme.px(18);
    const QRectF box(0, (height() - size) / 2, size, size);
    const double radius = m_theme.px(5);
    const bool isOn = checkState() != Qt::Unchecked;
    if (isOn)
        paint::roundedRect(painter, box, radius, isEnabled() ? t.accentFill : t.disabled);
    else
        paint::roundedRect(painter, box, radius, isEnabled() ? t.field : t.surface2,
                           isEnabled() ? t.borderStrong : t.border);
    const int glyph = m_theme.px(14);
    if (isOn)
        paint::icon(painter, m_theme, checkState() == Qt::Checked ? "check"_L1 : "minus"_L1, t.onAccent,
                    box.center() - QPointF(glyph / 2.0, glyph / 2.0), glyph);
    painter.setFont(m_theme.font(TextStyle::Ui));
    painter.setPen(isEnabled() ? t.text : t.disabled);
    painter.drawText(rect().adjusted(size + m_theme.px(10), 0, 0, 0), Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
    if (paint::showsFocus(this))
        paint::focusRing(painter, box, radius, t.accent, isOn ? t.surface : QColor());
}

ComboBox::ComboBox(Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setItemDelegate(new ChoiceDelegate(theme, this));
    view()->setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ComboBox::setIconName(QLatin1StringView name)
{
    m_icon = name;
    updateGeometry();
}

QSize ComboBox::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Ui, 500));
    double widest = 0;
    for (int index = 0; index < count(); ++index)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(index)));
    const int icon = m_icon.isEmpty() ? 0 : m_theme.px(24);
    return {qCeil(widest) + icon + m_theme.px(10 + 30), m_theme.px(32)};
}

void ComboBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const double radius = m_theme.px(8);
    paint::roundedRect(painter, rect(), radius, isEnabled() ? t.field : t.surface2,
                       !isEnabled()   ? t.border
                       : underMouse() ? t.muted
                                      : t.borderStrong);
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), radius, t.accent);
    const QColor ink = isEnabled() ? t.text : t.disabled;
    int x = m_theme.px(10);
    const int size = m_theme.px(16);
    if (!m_icon.isEmpty()) {
        paint::icon(painter, m_theme, m_icon, isEnabled() ? t.muted : t.disabled,
                    {static_cast<double>(x), (height() - size) / 2.0}, size);
        x += m_theme.px(24);
    }
    painter.setFont(m_theme.font(TextStyle::Ui));
    painter.setPen(ink);
    const QRect room(x, 0, width() - x - m_theme.px(28), height());
    painter.drawText(room, Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(currentText(), Qt::ElideRight, room.width()));
    const int chevron = m_theme.px(12);
    paint::icon(painter, m_theme, "down"_L1, isEnabled() ? t.muted : t.disabled,
                {static_cast<double>(width() - chevron - m_theme.px(10)), (height() - chevron) / 2.0},
                chevron);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change a choice that happens to lie under the pointer.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace guiche
