// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace guiche {

//! \brief Whether the desktop prefers dark. Qt 6.4 has no signal for it, so on Linux this asks the desktop
//! portal (org.freedesktop.portal.Settings, `org.freedesktop.appearance` `color-scheme`: 1 dark, 2 light),
//! then GNOME's own setting, and else keeps to the lightness of the palette that the program started with.
//! Never waits.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    void ask();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setDark(bool isDark);
    void usePortalValue(const QVariant &value);
    void askGsettings();

    bool m_isDark;
};

} // namespace guiche
