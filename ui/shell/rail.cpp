// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/presence.h"
#include "ui/shell/railitem.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

struct ScreenLook
{
    Screen screen;
    Role from; //!< the weakest role that sees it
    QLatin1StringView icon;
    RailItem::BadgeTone tone;
};

constexpr ScreenLook Screens[] = {
    {Screen::Inbox, Role::User, "chat"_L1, RailItem::BadgeTone::Accent},
    {Screen::Queue, Role::User, "queue"_L1, RailItem::BadgeTone::Grey},
    {Screen::Contacts, Role::User, "user"_L1, RailItem::BadgeTone::Grey},
    {Screen::Sessions, Role::Supervisor, "phone"_L1, RailItem::BadgeTone::Grey},
    {Screen::Integrations, Role::Admin, "plug"_L1, RailItem::BadgeTone::Grey},
    {Screen::Secrets, Role::Admin, "key"_L1, RailItem::BadgeTone::Grey},
    {Screen::Team, Role::Supervisor, "team"_L1, RailItem::BadgeTone::Grey},
    {Screen::Settings, Role::Admin, "gear"_L1, RailItem::BadgeTone::Grey},
};

QString screenName(Screen screen)
{
    switch (screen) {
    case Screen::Inbox:
        return Rail::tr("Inbox");
    case Screen::Queue:
        return Rail::tr("Queue");
    case Screen::Contacts:
        return Rail::tr("Contacts");
    case Screen::Sessions:
        return Rail::tr("Sessions");
    case Screen::Integrations:
        return Rail::tr("Integrations");
    case Screen::Secrets:
        return Rail::tr("Secrets");
    case Screen::Team:
        return Rail::tr("Team");
    case Screen::Settings:
        return Rail::tr("Settings");
    }
    Q_UNREACHABLE();
}

} // namespace

Rail::Rail(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_items(new QVBoxLayout)
    , m_shortcuts(new IconButton(theme, "kbd"_L1))
    , m_avatar(new OwnAvatar(theme))
{
    setObjectName(u"rail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_shortcuts->setObjectName(u"shortcuts"_s);
    m_shortcuts->setExtent(36);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(m_items);
    column->addStretch(1);
    column->addWidget(m_shortcuts, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(8));
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    connect(m_shortcuts, &QAbstractButton::clicked, this, &Rail::shortcutsRequested);
    connect(m_avatar, &QAbstractButton::clicked, this, &Rail::menuRequested);
    connect(&theme, &Theme::changed, this, &Rail::restyle);
    m_screens = screensFor(Role::User);
    rebuild();
    restyle();
}

QList<Screen> Rail::screensFor(Role role)
{
    QList<Screen> screens;
    for (const ScreenLook &look : Screens) {
        if (role >= look.from)
            screens.append(look.screen);
    }
    return screens;
}

void Rail::setUser(const User &user)
{
    m_avatar->setUser(user);
    m_screens = screensFor(user.role);
    rebuild();
}

void Rail::rebuild()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const ScreenLook &look : Screens) {
        if (!m_screens.contains(look.screen))
            continue;
        auto *button = new RailItem(m_theme, look.icon, look.tone, this);
        button->setObjectName(u"rail-"_s + look.icon);
        connect(button, &QAbstractButton::clicked, this,
                [this, screen = look.screen] { Q_EMIT screenChosen(screen); });
        m_items->addWidget(button, 0, Qt::AlignHCenter);
        m_buttons.append(button);
    }
    setCurrent(m_current);
    retranslate();
    setCompact(m_isCompact);
}

RailItem *Rail::item(Screen screen) const
{
    const auto index = m_screens.indexOf(screen);
    return index < 0 ? nullptr : m_buttons.at(index);
}

void Rail::setCurrent(Screen screen)
{
    m_current = screen;
    if (RailItem *button = item(screen))
        button->setChecked(true);
}

void Rail::focusCurrent()
{
    if (RailItem *button = item(m_current))
        button->setFocus(Qt::ShortcutFocusReason);
}

void Rail::setBadge(Screen screen, int count)
{
    if (RailItem *button = item(screen))
        button->setBadge(count);
}

void Rail::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    for (RailItem *button : std::as_const(m_buttons))
        button->setCompact(isCompact);
    restyle();
}

void Rail::restyle()
{
    m_items->setSpacing(m_theme.px(4));
    // The sign is 32 high at y = 16, the first screen starts at y = 64.
    layout()->setContentsMargins(0, m_theme.px(64), 1, m_theme.px(12));
    setFixedWidth(sizeHint().width());
    update();
}

void Rail::retranslate()
{
    for (qsizetype index = 0; index < m_buttons.size(); ++index)
        m_buttons.at(index)->setLabel(screenName(m_screens.at(index)), u"Ctrl+%1"_s.arg(index + 1));
    m_shortcuts->setLabel(tr("All shortcuts"), u"Ctrl+/"_s);
}

QSize Rail::sizeHint() const
{
    return {m_theme.px(m_isCompact ? 64 : 80), m_theme.px(400)};
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    paint::verticalLine(painter, width() - 1, 0, height(), m_theme.tokens().border);
    const int sign = m_theme.px(32);
    painter.drawPixmap((width() - 1 - sign) / 2, m_theme.px(16), m_theme.logo(sign, devicePixelRatioF()));
}

} // namespace guiche
