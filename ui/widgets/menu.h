// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A popup menu in our style: round corners, soft shadow, 32 px rows. Use it with `popup()`, never
//! `exec()`.
class Menu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Menu)

public:
    explicit Menu(Theme &theme, QWidget *parent = nullptr);
    //! \brief Adds an entry with one of our icons; `icon` may be empty.
    QAction *addEntry(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut = {});
    //! \brief A sub menu in the same style.
    Menu *addSubmenu(QLatin1StringView icon, const QString &title);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace guiche
