// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/methodbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/integrations/methodstyle.h"
#include "ui/theme/painting.h"
#include "ui/widgets/menu.h"

using namespace Qt::StringLiterals;

namespace guiche {

MethodButton::MethodButton(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MethodButton::openMenu);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QStringList MethodButton::methods()
{
    return {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
}

void MethodButton::setMethod(const QString &method)
{
    if (m_method == method)
        return;
    m_method = method;
    setAccessibleDescription(method);
    update();
    Q_EMIT methodChanged();
}

QSize MethodButton::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Mono, 600));
    return {qCeil(metrics.horizontalAdvance(u"DELETE"_s)) + m_theme.px(12 + 24), m_theme.px(32)};
}

void MethodButton::openMenu()
{
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &method : methods()) {
        QAction *action = menu->addEntry({}, method);
        action->setCheckable(true);
        action->setChecked(method == m_method);
        connect(action, &QAction::triggered, this, [this, method] { setMethod(method); });
    }
    const int margin = paint::popupShadowMargin(m_theme);
    menu->popup(mapToGlobal(QPoint(-margin, height() - margin + m_theme.px(4))));
}

void MethodButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled())
        paint::roundedRect(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_theme.px(6),
                           m_theme.tokens().hover);
    painter.setFont(m_theme.font(TextStyle::Mono, 600));
    painter.setPen(methodInk(m_theme, m_method));
    painter.drawText(rect().adjusted(m_theme.px(12), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_method);
    const int chevron = m_theme.px(12);
    paint::icon(painter, m_theme, "down"_L1, m_theme.tokens().muted,
                {double(width() - chevron - m_theme.px(6)), (height() - chevron) / 2.0}, chevron);
    if (paint::showsFocus(this))
        paint::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_theme.px(6),
                         m_theme.tokens().accent);
}

void MethodButton::keyPressEvent(QKeyEvent *event)
{
    const QStringList all = methods();
    const auto step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0)
        return setMethod(all.at(std::clamp<qsizetype>(all.indexOf(m_method) + step, 0, all.size() - 1)));
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace guiche
