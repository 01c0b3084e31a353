// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace guiche {

//! \brief JSON as text, whose order, numbers and escapes stay as they were written. `QJsonDocument` sorts
//! names and rounds numbers; it only judges here whether a text is JSON. Pure functions.
class JsonText final
{
public:
    enum class Mistake { Other, Colon, Comma, OpenString, OpenBracket, TooDeep };
    //! \brief Where a text stops being JSON; line and column count from 1, `position` from 0 in UTF-16 units.
    struct Fault
    {
        Mistake mistake = Mistake::Other;
        qsizetype position = 0;
        int line = 1;
        int column = 1;

        friend bool operator==(const Fault &, const Fault &) = default;
    };
    //! \brief A member of an object: its name, and its value as it is written.
    struct Member
    {
        QString name;
        QString value;

        friend bool operator==(const Member &, const Member &) = default;
    };

    //! \brief Nothing when `text` is an object or an array.
    [[nodiscard]] static std::optional<Fault> fault(const QString &text);
    //! \brief True for every JSON value, scalars too.
    [[nodiscard]] static bool isValue(const QString &text);
    //! \brief Two blanks a level, one member or element a line. `valid` must be JSON.
    [[nodiscard]] static QString pretty(const QString &valid);
    //! \brief The members of the object that `valid` is, in their order; none when it is not an object.
    [[nodiscard]] static QList<Member> members(const QString &valid);
    //! \brief The object of these members, pretty.
    [[nodiscard]] static QString object(const QList<Member> &members);
    //! \brief `text` as a JSON string, with its quotes.
    [[nodiscard]] static QString quoted(const QString &text);
    //! \brief What a JSON string says; `value` itself when it is not a string.
    [[nodiscard]] static QString unquoted(const QString &value);

    //! \brief The value written as a literal of another language: `{"a": true}` → `{"a": True}`.
    struct Words
    {
        QString isTrue;
        QString isFalse;
        QString null;
    };
    [[nodiscard]] static QString literal(const QString &valid, const Words &words);
    //! \brief A string literal that JavaScript and Python both read.
    [[nodiscard]] static QString stringLiteral(const QString &text);
};

} // namespace guiche
