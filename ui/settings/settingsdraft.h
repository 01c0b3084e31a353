// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace guiche {

//! \brief The desk's settings with what a person has changed of them and not saved yet. Paths are dotted:
//! `webchat.title`, `registration`.
class SettingsDraft final
{
public:
    //! \brief What the desk holds now. Changes stay, unless the desk has come to the same value itself.
    void setSaved(const QJsonObject &saved);
    [[nodiscard]] const QJsonObject &saved() const { return m_saved; }

    [[nodiscard]] QJsonValue savedAt(const QString &path) const; //!< Undefined: the desk has no such setting
    //! \brief The changed value, else the saved one.
    [[nodiscard]] QJsonValue at(const QString &path) const;
    //! \brief Setting the saved value takes the change back.
    void set(const QString &path, const QJsonValue &value);

    [[nodiscard]] bool isChanged(const QString &path) const { return m_changes.contains(path); }
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    void discard() { m_changes.clear(); }
    //! \brief For undoing a `discard()`.
    [[nodiscard]] const QMap<QString, QJsonValue> &edits() const { return m_changes; }

    //! \brief A merge patch (RFC 7396) of what was changed below `group` (its members then), or everywhere
    //! else than in it.
    [[nodiscard]] QJsonObject changesIn(const QString &group) const;
    [[nodiscard]] QJsonObject changesOutside(const QString &group) const;

private:
    QJsonObject m_saved;
    QMap<QString, QJsonValue> m_changes;
};

} // namespace guiche
