// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const auto PortalService = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto PortalInterface = u"org.freedesktop.portal.Settings"_s;
const auto Appearance = u"org.freedesktop.appearance"_s;
const auto Interface = u"org.gnome.desktop.interface"_s;
const auto ColorScheme = u"color-scheme"_s;
const auto Contrast = u"contrast"_s;
const auto ReducedMotion = u"reduced-motion"_s;
const auto Animations = u"enable-animations"_s;
//! Of black and white, or nearly: what no ordinary palette has.
constexpr double HighContrast = 20;

bool hasHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) > HighContrast &&
           contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >
               HighContrast &&
           contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > HighContrast;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_isHighContrast(hasHighContrast(QGuiApplication::palette()))
{
}

void SystemScheme::ask()
{
#ifdef Q_OS_LINUX
    if (QDBusConnection::sessionBus().isConnected())
        QDBusConnection::sessionBus().connect(PortalService, PortalPath, PortalInterface, u"SettingChanged"_s,
                                              this, SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    askPortal(Appearance, ColorScheme);
    askPortal(Appearance, Contrast);
    askPortal(Appearance, ReducedMotion);
    askPortal(Interface, Animations);
#endif
}

void SystemScheme::askPortal(const QString &group, const QString &key)
{
    // Where there is no portal, or it does not know the key.
    const auto askElsewhere = [this, key] {
        if (key == ColorScheme)
            askGsettings(Interface, key,
                         [this](const QByteArray &value) { set(m_isDark, value.contains("dark")); });
        else if (key == Animations)
            askGsettings(Interface, key,
                         [this](const QByteArray &value) { set(m_areAnimationsOn, value != "false"); });
        else if (key == Contrast)
            askGsettings(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s,
                         [this](const QByteArray &value) {
                             if (value == "true")
                                 set(m_isHighContrast, true);
                         });
    };
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return askElsewhere();
    auto call = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key, askElsewhere](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isError())
                    askElsewhere();
                else
                    usePortalValue(group, key, reply.value().variant());
            });
}

void SystemScheme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    usePortalValue(group, key, value.variant());
}

void SystemScheme::usePortalValue(const QString &group, const QString &key, const QVariant &value)
{
    // `Read` wraps the value twice, the signal once.
    const bool isWrapped = value.metaType() == QMetaType::fromType<QDBusVariant>();
    const QVariant plain = isWrapped ? value.value<QDBusVariant>().variant() : value;
    if (group == Appearance && key == ColorScheme)
        set(m_isDark, plain.toUInt() == 1);
    else if (group == Appearance && key == Contrast)
        set(m_isHighContrast, plain.toUInt() == 1);
    else if (group == Appearance && key == ReducedMotion)
        set(m_isMotionReduced, plain.toUInt() == 1);
    else if (group == Interface && key == Animations)
        set(m_areAnimationsOn, plain.toBool());
}

void SystemScheme::askGsettings(const QString &schema, const QString &key,
                                std::function<void(const QByteArray &)> use)
{
    const QString program = QStandardPaths::findExecutable(u"gsettings"_s);
    if (program.isEmpty())
        return;
    auto *process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [process, use = std::move(use)](int exitCode) {
        process->deleteLater();
        if (exitCode == 0)
            use(process->readAllStandardOutput().trimmed());
    });
    process->start(program, {u"get"_s, schema, key});
}

void SystemScheme::set(bool &what, bool value)
{
    if (std::exchange(what, value) != value)
        Q_EMIT changed();
}

} // namespace guiche
