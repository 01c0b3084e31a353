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

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const auto PortalService = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto PortalInterface = u"org.freedesktop.portal.Settings"_s;
const auto Group = u"org.freedesktop.appearance"_s;
const auto Key = u"color-scheme"_s;
constexpr uint PrefersDark = 1;

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
}

void SystemScheme::ask()
{
#ifdef Q_OS_LINUX
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        askGsettings();
        return;
    }
    bus.connect(PortalService, PortalPath, PortalInterface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
    call << Group << Key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isError())
            askGsettings();
        else
            usePortalValue(reply.value().variant());
    });
#endif
}

void SystemScheme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Key)
        usePortalValue(value.variant());
}

void SystemScheme::usePortalValue(const QVariant &value)
{
    // `Read` wraps the value twice, the signal once.
    const bool isWrapped = value.metaType() == QMetaType::fromType<QDBusVariant>();
    setDark((isWrapped ? value.value<QDBusVariant>().variant() : value).toUInt() == PrefersDark);
}

void SystemScheme::askGsettings()
{
    const QString program = QStandardPaths::findExecutable(u"gsettings"_s);
    if (program.isEmpty())
        return;
    auto *process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this, process](int exitCode) {
        process->deleteLater();
        if (exitCode == 0)
            setDark(process->readAllStandardOutput().contains("dark"));
    });
    process->start(program, {u"get"_s, u"org.gnome.desktop.interface"_s, Key});
}

void SystemScheme::setDark(bool isDark)
{
    if (m_isDark == isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

} // namespace guiche
