// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QUrl>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief What the desktop keeps on this computer. No secret is ever written here. Main thread.
class UiSettings final
{
    Q_DISABLE_COPY_MOVE(UiSettings)

public:
    //! \brief An INI file; it is made at the first write.
    explicit UiSettings(const QString &iniFile);

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    [[nodiscard]] Wish highContrast() const;
    void setHighContrast(Wish wish);
    [[nodiscard]] Wish reducedMotion() const;
    void setReducedMotion(Wish wish);
    //! \brief `pt-BR`, `en`, `es`; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    //! \brief The desk that the person chose; empty: the one that the program was started with.
    [[nodiscard]] QUrl desk() const;
    void setDesk(const QUrl &url);

    //! \brief Who signed in last at `desk`, the organization's name, and whether to stay signed in.
    struct LastSignIn
    {
        QString email = {};
        QString organization = {};
        bool isKept = true;
    };
    [[nodiscard]] LastSignIn lastSignIn(const QUrl &desk) const;
    void setLastSignIn(const QUrl &desk, const LastSignIn &signIn);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    //! \brief The group that holds the layout of one person's pages on one screen; call `endGroup`
    //! afterwards.
    QSettings &openLayout(const QString &userKey, const QString &screen);
    void closeLayout();

private:
    QSettings m_store;
};

} // namespace guiche
