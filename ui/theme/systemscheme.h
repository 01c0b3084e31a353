// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace guiche {

//! \brief Whether the desktop prefers dark, high contrast and no motion. Qt 6.4 has no signal for them, so on
//! Linux this asks the desktop portal (org.freedesktop.portal.Settings: of `org.freedesktop.appearance`
//! `color-scheme` 1 dark, `contrast` 1 high, `reduced-motion` 1 reduced; of `org.gnome.desktop.interface`
//! `enable-animations`), then GNOME's own settings; else the lightness and contrast of the palette that the
//! program started with, and motion. Never waits.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced || !m_areAnimationsOn; }
    void ask();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &group, const QString &key);
    void usePortalValue(const QString &group, const QString &key, const QVariant &value);
    void askGsettings(const QString &schema, const QString &key, std::function<void(const QByteArray &)> use);
    void set(bool &what, bool value);

    bool m_isDark;
    bool m_isHighContrast;
    bool m_isMotionReduced = false;
    bool m_areAnimationsOn = true;
};

} // namespace guiche
