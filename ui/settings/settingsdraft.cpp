// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdraft.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object[path] = value;
        return;
    }
    QJsonObject group = object[path.first(dot)].toObject();
    put(group, path.sliced(dot + 1), value);
    object[path.first(dot)] = group;
}

} // namespace

void SettingsDraft::setSaved(const QJsonObject &saved)
{
    m_saved = saved;
    m_changes.removeIf([this](const auto &change) { return savedAt(change.key()) == change.value(); });
}

QJsonValue SettingsDraft::savedAt(const QString &path) const
{
    QJsonValue value = m_saved;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QJsonValue SettingsDraft::at(const QString &path) const
{
    const auto change = m_changes.constFind(path);
    return change == m_changes.cend() ? savedAt(path) : *change;
}

void SettingsDraft::set(const QString &path, const QJsonValue &value)
{
    if (savedAt(path) == value)
        m_changes.remove(path);
    else
        m_changes[path] = value;
}

QJsonObject SettingsDraft::changesIn(const QString &group) const
{
    QJsonObject patch;
    const QString prefix = group + u'.';
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (change.key().startsWith(prefix))
            put(patch, change.key().sliced(prefix.size()), change.value());
    }
    return patch;
}

QJsonObject SettingsDraft::changesOutside(const QString &group) const
{
    QJsonObject patch;
    const QString prefix = group + u'.';
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (!change.key().startsWith(prefix))
            put(patch, change.key(), change.value());
    }
    return patch;
}

} // namespace guiche
