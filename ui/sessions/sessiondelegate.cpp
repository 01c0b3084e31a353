// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessiondelegate.h"

#include <QPainter>

#include "models/items/sessionlistmodel.h"
#include "ui/sessions/sessiontext.h"
#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

SessionDelegate::SessionDelegate(Theme &theme, const SessionListModel &model, const Clock &clock,
                                 QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_clock(clock)
{
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.px(64)};
}

QString SessionDelegate::sentence(int row) const
{
    const DeskSession *shown = m_model.at(row);
    if (shown == nullptr)
        return {};
    //: What a screen reader says of a session: %1 name, %2 state, %3 number and reason
    return tr("%1, %2, %3")
        .arg(shown->session.name, SessionText::word(SessionText::mood(shown->session)),
             SessionText::subtitle(shown->session, m_clock.now()));
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const DeskSession *shown = m_model.at(index.row());
    if (shown == nullptr)
        return;
    const Session &session = shown->session;
    const Tokens &t = m_theme.tokens();
    const SessionMood mood = SessionText::mood(session);
    const bool isOpen = session.id == m_openId;
    const bool isPointedAt = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect body = option.rect.adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
    if (isOpen || isPointedAt)
        paint::roundedRect(*painter, body, m_theme.px(10), isOpen ? t.accentSoft : t.hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, body, m_theme.px(10), t.accent);

    const int side = m_theme.px(40);
    const QRect tile(option.rect.left() + m_theme.px(24), option.rect.center().y() - side / 2 + 1, side,
                     side);
    paint::roundedRect(*painter, tile, m_theme.px(8), isOpen ? t.surface : t.neutralSoft);
    const int glyph = m_theme.px(18);
    paint::icon(*painter, m_theme, session.type == SessionType::WhatsAppCloud ? "globe"_L1 : "phone"_L1,
                isOpen ? t.accent : t.muted,
                QPointF(tile.center()) - QPointF(glyph / 2.0, glyph / 2.0) + QPointF(0.5, 0.5), glyph);

    const int left = tile.right() + 1 + m_theme.px(12);
    const int right = option.rect.right() - m_theme.px(20);
    const int top = option.rect.top() + m_theme.px(10);
    paint::PillLook look = pillLook(m_theme, SessionText::tone(mood));
    look.hasDot = true;
    if (isOpen && SessionText::tone(mood) == Tone::Info)
        look.background = t.surface;
    const QString word = SessionText::word(mood);
    const int pillHeight = m_theme.px(22);
    const int pillWidth = paint::pillWidth(m_theme, word, look, pillHeight);
    paint::pill(*painter, m_theme, word, look, QRect(right - pillWidth, top, pillWidth, pillHeight));
    painter->setFont(m_theme.font(TextStyle::Body, 600));
    painter->setPen(t.text);
    const QRect name(left, top, right - pillWidth - m_theme.px(8) - left, pillHeight);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(session.name, Qt::ElideRight, name.width()));
    painter->setFont(m_theme.font(TextStyle::Small));
    const Tone tone = SessionText::tone(mood);
    painter->setPen(tone == Tone::Warn ? t.warn : tone == Tone::Danger ? t.danger : t.muted);
    const QRect below(left, name.bottom() + 1, right - left, m_theme.px(22));
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(SessionText::subtitle(session, m_clock.now()),
                                                        Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace guiche
