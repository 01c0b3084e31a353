// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace guiche {

//! \brief A canned answer with its `{{variables}}` filled in.
struct FilledText
{
    struct Slot
    {
        int start = 0;
        int length = 0;
        friend bool operator==(const Slot &, const Slot &) = default;
    };

    QString text;
    QList<Slot> emptySlots; //!< variables without a value: they stay as `{{name}}` for Tab to walk
};

//! \brief Replaces every `{{name}}` that `values` knows (names without spaces, in any case). Others stay.
[[nodiscard]] FilledText fillVariables(const QString &pattern, const QHash<QString, QString> &values);

//! \brief The first `{{…}}` in `text` at or after `from`, around the end to the start; length 0 when there is
//! none.
[[nodiscard]] FilledText::Slot nextSlot(const QString &text, int from);

} // namespace guiche
