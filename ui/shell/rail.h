// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/domain/types.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class IconButton;
class OwnAvatar;
class RailItem;

//! \brief The screens that exist, in rail order.
enum class Screen { Inbox, Queue, Contacts, Sessions, Integrations, Secrets, Team, Settings };

//! \brief The strip at the left: sign, screens by role, shortcuts, own avatar. 80 wide with labels; 64
//! without.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(Theme &theme, QWidget *parent = nullptr);

    void setUser(const User &user);
    //! \brief The screens that a role may see, in rail order.
    [[nodiscard]] static QList<Screen> screensFor(Role role);
    void setCurrent(Screen screen);
    [[nodiscard]] Screen current() const { return m_current; }
    void focusCurrent();
    //! \brief Unread conversations in the accent, waiting ones in grey; 0 hides a badge.
    void setBadge(Screen screen, int count);
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    [[nodiscard]] QList<Screen> screens() const { return m_screens; }
    [[nodiscard]] OwnAvatar *avatar() const { return m_avatar; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void screenChosen(guiche::Screen screen);
    void shortcutsRequested();
    void menuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void restyle();
    [[nodiscard]] RailItem *item(Screen screen) const;

    Theme &m_theme;
    QVBoxLayout *m_items;
    IconButton *m_shortcuts;
    OwnAvatar *m_avatar;
    QList<Screen> m_screens;
    QList<RailItem *> m_buttons;
    Screen m_current = Screen::Inbox;
    bool m_isCompact = false;
};

} // namespace guiche
