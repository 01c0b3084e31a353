// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/uisettings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

template <class T> struct Key
{
    QString name;
    T fallback;
};

const Key<QString> ThemeKey{u"appearance/theme"_s, u"system"_s};
const Key<bool> ContrastKey{u"appearance/highContrast"_s, false};
const Key<bool> MotionKey{u"appearance/reducedMotion"_s, false};
const Key<QString> LanguageKey{u"appearance/language"_s, {}};
const Key<QString> DeskKey{u"desk/url"_s, {}};
const Key<QByteArray> GeometryKey{u"window/geometry"_s, {}};

template <class T> T read(const QSettings &store, const Key<T> &key)
{
    return store.value(key.name, key.fallback).template value<T>();
}

// A key of INI groups that no URL or e-mail can break.
QString shortKey(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QString signInGroup(const QUrl &desk)
{
    return u"signin-%1/"_s.arg(shortKey(desk.toString(QUrl::StripTrailingSlash)));
}

} // namespace

UiSettings::UiSettings(const QString &iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
}

ThemeMode UiSettings::themeMode() const
{
    const QString name = read(m_store, ThemeKey);
    return name == "dark"_L1 ? ThemeMode::Dark : name == "light"_L1 ? ThemeMode::Light : ThemeMode::System;
}

void UiSettings::setThemeMode(ThemeMode mode)
{
    m_store.setValue(ThemeKey.name, mode == ThemeMode::Dark    ? u"dark"_s
                                    : mode == ThemeMode::Light ? u"light"_s
                                                               : u"system"_s);
}

Wish UiSettings::highContrast() const
{
    return read(m_store, ContrastKey) ? Wish::On : Wish::System;
}

void UiSettings::setHighContrast(Wish wish)
{
    m_store.setValue(ContrastKey.name, wish == Wish::On);
}

Wish UiSettings::reducedMotion() const
{
    return read(m_store, MotionKey) ? Wish::On : Wish::System;
}

void UiSettings::setReducedMotion(Wish wish)
{
    m_store.setValue(MotionKey.name, wish == Wish::On);
}

QString UiSettings::language() const
{
    return read(m_store, LanguageKey);
}

void UiSettings::setLanguage(const QString &language)
{
    m_store.setValue(LanguageKey.name, language);
}

QUrl UiSettings::desk() const
{
    return QUrl(read(m_store, DeskKey));
}

void UiSettings::setDesk(const QUrl &url)
{
    m_store.setValue(DeskKey.name, url.toString());
}

UiSettings::LastSignIn UiSettings::lastSignIn(const QUrl &desk) const
{
    const QString group = signInGroup(desk);
    return {.email = m_store.value(group + u"email"_s).toString(),
            .organization = m_store.value(group + u"organization"_s).toString(),
            .isKept = m_store.value(group + u"keep"_s, true).toBool()};
}

void UiSettings::setLastSignIn(const QUrl &desk, const LastSignIn &signIn)
{
    const QString group = signInGroup(desk);
    m_store.setValue(group + u"email"_s, signIn.email);
    m_store.setValue(group + u"organization"_s, signIn.organization);
    m_store.setValue(group + u"keep"_s, signIn.isKept);
}

QByteArray UiSettings::windowGeometry() const
{
    return read(m_store, GeometryKey);
}

void UiSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(GeometryKey.name, geometry);
}

QSettings &UiSettings::openLayout(const QString &userKey, const QString &screen)
{
    m_store.beginGroup(u"layout-%1-%2"_s.arg(shortKey(userKey), shortKey(screen)));
    return m_store;
}

void UiSettings::closeLayout()
{
    m_store.endGroup();
}

} // namespace guiche
