// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>
#include <optional>

#include "models/domain/error.h"

namespace guiche {

//! \brief One JSON Schema of the contract, compiled. Const after construction: shared by the api threads.
class Schema final
{
public:
    //! \brief `schema` without `$ref`s. Throws std::runtime_error for one that does not compile (start-up
    //! only).
    explicit Schema(const QJsonObject &schema);
    ~Schema();
    Schema(const Schema &) = delete;
    Schema &operator=(const Schema &) = delete;

    //! \brief Validation with a sentence that names the field, and `field` (dotted for nested ones).
    [[nodiscard]] Result<> check(const QJsonObject &value) const;

private:
    struct Compiled;
    QJsonObject m_schema;
    std::unique_ptr<Compiled> m_compiled;
    QList<std::pair<QString, QString>> m_formats; //!< top-level member, format
};

//! \brief True when the text is what the JSON Schema `format` says (`email`, `uuid`, `date-time`, `uri` with
//! http or https); an unknown format fits everything.
[[nodiscard]] bool fitsFormat(const QString &format, const QString &text);
//! \brief The refusal of a text that does not fit its format.
[[nodiscard]] Error formatError(const QString &format, const QString &field);

//! \brief `schema` with every `#/components/…` reference of `document` replaced by what it names.
[[nodiscard]] QJsonValue withoutReferences(const QJsonValue &schema, const QJsonObject &document);

} // namespace guiche
