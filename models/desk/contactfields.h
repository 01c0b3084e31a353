// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/error.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief A field that an organization keeps of its contacts (setting `contacts.fields`).
struct ContactField
{
    enum class Type { Text, Number, Date, Choice };

    QString key = {}; //!< lower case letters, digits and `_`, beginning with a letter
    QString label = {};
    Type type = Type::Text;
    QStringList choices = {}; //!< of Choice
};

//! \brief Definitions as the settings hold them: `[{"key","label","type":"text|number|date|choice",
//! "choices"?}]`. Errors: Validation with the dotted `field`.
[[nodiscard]] Result<> checkContactFields(const QJsonValue &definitions);
[[nodiscard]] QList<ContactField> contactFieldsFrom(const QJsonArray &definitions);
[[nodiscard]] Result<QList<ContactField>> contactFieldsOf(ReadConnection &db, qint64 organizationId);

//! \brief The value as it is kept: texts cleaned, numbers finite, dates `YYYY-MM-DD`, choices one of theirs;
//! null takes it away. Errors: Validation (`fields.<key>`).
[[nodiscard]] Result<QJsonValue> checkedFieldValue(const ContactField &field, const QJsonValue &value);
//! \brief The same from a cell of a table, where everything is text. Empty: null.
[[nodiscard]] Result<QJsonValue> fieldValueFromText(const ContactField &field, const QString &text);

} // namespace guiche
