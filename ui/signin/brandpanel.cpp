// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/brandpanel.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QColor white(double alpha)
{
    return QColor::fromRgbF(1, 1, 1, static_cast<float>(alpha));
}

QPainterPath ticketShape(const QRectF &rect, double radius, double notch)
{
    QPainterPath body;
    body.addRoundedRect(rect, radius, radius);
    QPainterPath holes;
    holes.addEllipse(QPointF(rect.left(), rect.center().y()), notch, notch);
    holes.addEllipse(QPointF(rect.right(), rect.center().y()), notch, notch);
    return body.subtracted(holes);
}

} // namespace

BrandPanel::BrandPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"brandPanel"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize BrandPanel::sizeHint() const
{
    return {m_theme.px(560), m_theme.px(700)};
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.tokens().brand);
    const int margin = m_theme.px(48);
    const int sign = m_theme.px(40);
    painter.drawPixmap(margin, m_theme.px(40), m_theme.logo(sign, devicePixelRatioF()));
    QFont name = m_theme.font(TextStyle::Title);
    name.setPixelSize(m_theme.px(24));
    painter.setFont(name);
    painter.setPen(Qt::white);
    painter.drawText(QRect(margin + sign + m_theme.px(16), m_theme.px(40), width(), sign), Qt::AlignVCenter,
                     u"Guichê"_s);

    // The tickets keep to the upper part, however tall the window is; in a low one they move under the name.
    const double shift = std::min(0.0, (height() - m_theme.px(900)) * 0.4);
    for (const Ticket &ticket : {Ticket{297, 270, -3.9, 47, 0.09}, Ticket{265, 374, 2.4, 48, 0.14},
                                 Ticket{289, 478, -1.4, 49, 0.2}}) {
        painter.save();
        painter.translate(m_theme.px(ticket.x), m_theme.px(ticket.y) + shift);
        painter.rotate(ticket.angle);
        paintTicket(painter, ticket);
        painter.restore();
    }
    paintWords(painter);
}

void BrandPanel::paintTicket(QPainter &painter, const Ticket &ticket) const
{
    const auto px = [this](double length) { return static_cast<double>(m_theme.px(length)); };
    const QRectF body(-px(168), -px(42), px(336), px(84));
    painter.setPen(Qt::NoPen);
    painter.setBrush(white(ticket.strength));
    painter.drawPath(ticketShape(body, px(14), px(10)));
    painter.setBrush(white(0.42));
    painter.drawEllipse(QPointF(body.left() + px(34), 0), px(13), px(13));
    painter.setBrush(white(0.48));
    painter.drawRoundedRect(QRectF(body.left() + px(58), -px(13), px(96), px(8)), px(4), px(4));
    painter.setBrush(white(0.3));
    painter.drawRoundedRect(QRectF(body.left() + px(58), px(6), px(136), px(8)), px(4), px(4));
    QPen dashes(white(0.35), px(2));
    dashes.setDashPattern({3, 2});
    dashes.setCapStyle(Qt::FlatCap);
    painter.setPen(dashes);
    painter.drawLine(QPointF(body.right() - px(94), -px(28)), QPointF(body.right() - px(94), px(28)));
    painter.setFont(m_theme.font(TextStyle::Display));
    painter.setPen(white(0.92));
    painter.drawText(QRectF(body.right() - px(94), body.top(), px(94), body.height()), Qt::AlignCenter,
                     u"%1"_s.arg(ticket.number, 3, 10, QChar(u'0')));
}

void BrandPanel::paintWords(QPainter &painter) const
{
    const int margin = m_theme.px(48);
    const int room = width() - 2 * margin;
    painter.setFont(m_theme.font(TextStyle::Display));
    painter.setPen(Qt::white);
    const QRect slogan(margin, height() - m_theme.px(178), room, m_theme.px(74));
    painter.drawText(
        slogan, Qt::AlignLeft | Qt::AlignTop,
        tr("Every conversation reaches\nthe right window.", "slogan on the sign-in panel, two lines"));
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(white(0.86));
    painter.drawText(
        QRect(margin, height() - m_theme.px(96), room, m_theme.px(48)), Qt::AlignLeft | Qt::AlignTop,
        tr("WhatsApp, web and API in a single queue,\nwith the waiting time in sight.", "two lines"));
}

} // namespace guiche
