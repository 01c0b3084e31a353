// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace guiche {

//! \brief One member that differs, or that came or went.
struct DiffLine
{
    enum class Kind { Changed, Added, Removed, Same };

    QString path = {};   //!< dotted: `webchat.title`
    QString before = {}; //!< as people read it; empty when it was not there
    QString after = {};
    Kind kind = Kind::Changed;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

//! \brief What differs between two objects, by path and in its order; objects within are gone into, lists are
//! compared as a whole.
[[nodiscard]] QList<DiffLine> differences(const QJsonObject &before, const QJsonObject &after);

} // namespace guiche
