// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presence.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

QString presenceName(AgentStatus status)
{
    switch (status) {
    case AgentStatus::Online:
        return OwnAvatar::tr("Online");
    case AgentStatus::Busy:
        return OwnAvatar::tr("Busy");
    case AgentStatus::Away:
        return OwnAvatar::tr("On break");
    case AgentStatus::Offline:
        return OwnAvatar::tr("Offline");
    }
    Q_UNREACHABLE();
}

QColor presenceColor(const Tokens &tokens, AgentStatus status)
{
    switch (status) {
    case AgentStatus::Online:
        return tokens.success;
    case AgentStatus::Busy:
        return tokens.warnMark;
    case AgentStatus::Away:
        return tokens.violet;
    case AgentStatus::Offline:
        return tokens.channelApi;
    }
    Q_UNREACHABLE();
}

void paintPresence(QPainter &painter, const Theme &theme, const QRect &avatar, AgentStatus status,
                   const QColor &ring)
{
    const double size = theme.px(10);
    const QRectF dot(avatar.right() + 1 - size + 1, avatar.bottom() + 1 - size + 1, size, size);
    paint::roundedRect(painter, dot.adjusted(-2, -2, 2, 2), size / 2 + 2, ring);
    paint::roundedRect(painter, dot, size / 2, presenceColor(theme.tokens(), status));
}

OwnAvatar::OwnAvatar(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"ownAvatar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void OwnAvatar::setUser(const User &user)
{
    m_user = user;
    describe();
}

void OwnAvatar::setStatus(AgentStatus status, const QString &reason)
{
    m_user.status = status;
    m_user.statusReason = reason;
    describe();
}

void OwnAvatar::describe()
{
    const QString state = m_user.statusReason.isEmpty()
                              ? presenceName(m_user.status)
                              //: Presence and its reason: "On break: lunch"
                              : tr("%1: %2").arg(presenceName(m_user.status), m_user.statusReason);
    //: Tool tip of the own avatar. %1: the person's name, %2: presence
    const QString text = tr("%1 · %2. Your menu").arg(m_user.name, state);
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize OwnAvatar::sizeHint() const
{
    return {m_theme.px(44), m_theme.px(44)};
}

void OwnAvatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = m_theme.px(36);
    const QRect area((width() - size) / 2, (height() - size) / 2, size, size);
    painter.drawPixmap(
        area.topLeft(),
        m_theme.avatar(QString::number(m_user.id), Theme::initials(m_user.name), size, devicePixelRatioF()));
    paintPresence(painter, m_theme, area, m_user.status, m_theme.tokens().window);
    if (paint::showsFocus(this))
        paint::focusRing(painter, rect(), width() / 2.0, m_theme.tokens().accent);
}

void OwnAvatar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void OwnAvatar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Up)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace guiche
