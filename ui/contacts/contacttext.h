// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>

#include <optional>

#include "models/items/contactsources.h"

namespace guiche {

//! \brief What people read and write of contacts. Numbers and dates follow the default locale.
class ContactText
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)

public:
    //! \brief E.164 of what somebody typed; nullopt where there can be no such number. A number without a
    //! country is taken for one of Brazil, as the desk takes it in tables.
    [[nodiscard]] static std::optional<QString> typedNumber(const QString &text);

    //! \brief The value of an own field as people write it; empty: there is none.
    [[nodiscard]] static QString fieldText(const OwnField &field, const QJsonValue &value);
    //! \brief The value that somebody typed; null for an empty text; nullopt: that is no such value.
    [[nodiscard]] static std::optional<QJsonValue> typedValue(const OwnField &field, const QString &text);
    //! \brief An example of a date as it is written here, or empty.
    [[nodiscard]] static QString example(const OwnField &field);
    //! \brief What is wrong with a value that `typedValue` does not take.
    [[nodiscard]] static QString complaint(const OwnField &field);

    [[nodiscard]] static QString day(TimeMs time);
    //! \brief Day and time of day.
    [[nodiscard]] static QString moment(TimeMs time);
};

} // namespace guiche
