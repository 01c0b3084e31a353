// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu.h"

#include <QActionEvent>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionMenuItem>

#include "ui/theme/painting.h"
#include "ui/widgets/fadein.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// Rows of 32 px: tick or icon, text, shortcut. A style rather than a sheet, since a sheet cannot draw the
// tick at the right or follow the scale.
class MenuStyle final : public QProxyStyle
{
public:
    explicit MenuStyle(Theme &theme)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        , m_theme(theme)
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_MenuPanelWidth:
            return paint::popupShadowMargin(m_theme);
        case PM_MenuHMargin:
            return 0;
        case PM_MenuVMargin:
            return m_theme.px(6);
        case PM_SubMenuOverlap:
            return -2 * paint::popupShadowMargin(m_theme) + m_theme.px(4);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (type != CT_MenuItem || item == nullptr)
            return QProxyStyle::sizeFromContents(type, option, size, widget);
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {m_theme.px(10), m_theme.px(9)};
        const QStringList parts = item->text.split(u'\t');
        double width = QFontMetricsF(m_theme.font(TextStyle::Ui)).horizontalAdvance(parts.front());
        if (parts.size() > 1)
            width += m_theme.px(24) + paint::keycapWidth(m_theme, parts.at(1));
        return {std::max(m_theme.px(200), qCeil(width) + m_theme.px(40 + 36)), m_theme.px(32)};
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_PanelMenu && element != PE_FrameMenu)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuEmptyArea || element == CE_MenuHMargin || element == CE_MenuVMargin)
            return;
        if (element != CE_MenuItem || item == nullptr)
            return QProxyStyle::drawControl(element, option, painter, widget);
        drawItem(*item, *painter);
    }

private:
    void drawItem(const QStyleOptionMenuItem &item, QPainter &painter) const
    {
        const Tokens &t = m_theme.tokens();
        const QRect rect = item.rect;
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return paint::horizontalLine(painter, rect.left() + m_theme.px(12), rect.right() - m_theme.px(12),
                                         rect.center().y(), t.border);
        const bool isEnabled = item.state & State_Enabled;
        const bool isSelected = (item.state & State_Selected) && isEnabled;
        if (isSelected)
            paint::roundedRect(painter, QRectF(rect).adjusted(6, 1, -6, -1), m_theme.px(6), t.hover);
        const int glyph = m_theme.px(16);
        const double middle = rect.top() + rect.height() / 2.0;
        const double left = rect.left() + m_theme.px(14);
        const bool isTicked = item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked;
        if (isTicked)
            paint::icon(painter, m_theme, "check"_L1, t.accent, {left, middle - glyph / 2.0}, glyph);
        else if (!item.icon.isNull())
            item.icon.paint(&painter, QRect(qRound(left), qRound(middle - glyph / 2.0), glyph, glyph),
                            Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        const QStringList parts = item.text.split(u'\t');
        painter.setFont(m_theme.font(TextStyle::Ui));
        painter.setPen(isEnabled ? t.text : t.disabled);
        painter.drawText(rect.adjusted(m_theme.px(40), 0, -m_theme.px(12), 0),
                         Qt::AlignVCenter | Qt::TextHideMnemonic, parts.front());
        if (parts.size() > 1)
            paint::keycap(painter, m_theme, parts.at(1),
                          rect.right() - m_theme.px(12) - paint::keycapWidth(m_theme, parts.at(1)), middle);
        if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
            paint::icon(painter, m_theme, "right"_L1, t.muted,
                        {static_cast<double>(rect.right() - m_theme.px(24)), middle - m_theme.px(12) / 2.0},
                        m_theme.px(12));
    }

    Theme &m_theme;
};

} // namespace

Menu::Menu(Theme &theme, QWidget *parent)
    : QMenu(parent)
    , m_theme(theme)
{
    auto *style = new MenuStyle(theme);
    style->setParent(this);
    setStyle(style);
    setWindowFlags(windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    setAttribute(Qt::WA_TranslucentBackground);
    setFont(theme.font(TextStyle::Ui));
}

QAction *Menu::addEntry(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_theme.actionIcon(icon));
    action->setShortcut(shortcut);
    action->setShortcutVisibleInContextMenu(true);
    addAction(action);
    return action;
}

Menu *Menu::addSubmenu(QLatin1StringView icon, const QString &title)
{
    auto *menu = new Menu(m_theme, this);
    menu->setTitle(title);
    if (!icon.isEmpty())
        menu->setIcon(m_theme.actionIcon(icon));
    addMenu(menu);
    return menu;
}

void Menu::showEvent(QShowEvent *event)
{
    FadeIn::startWindow(m_theme, this);
    QMenu::showEvent(event);
}

void Menu::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(rect(), Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        const int margin = paint::popupShadowMargin(m_theme);
        const QRect body = rect().adjusted(margin, margin, -margin, -margin);
        paint::popupShadow(painter, m_theme, body, m_theme.px(12));
        paint::roundedRect(painter, body, m_theme.px(12), m_theme.tokens().raised, m_theme.tokens().border,
                           m_theme.tokens().line);
    }
    QMenu::paintEvent(event);
}

} // namespace guiche
