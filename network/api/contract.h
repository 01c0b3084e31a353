// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "models/domain/error.h"
#include "network/api/query.h"
#include "network/api/schema.h"

namespace guiche {

//! \brief The OpenAPI document, and the checks made from it: the request body and the query of every
//! operation. Const after construction: shared by the api threads.
class Contract final
{
public:
    //! \brief What is checked of one operation.
    struct Operation
    {
        std::unique_ptr<Schema> body; //!< null: the operation takes no JSON body
        std::vector<QueryRule> query;
    };

    //! \brief Reads `:/openapi/guiche.json`. Throws std::runtime_error when it is not what it should be
    //! (start-up only).
    Contract();

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    //! \brief nullptr for an operation that the document does not have.
    [[nodiscard]] const Operation *operation(std::string_view operationId) const;

private:
    void read(const QJsonObject &operation);

    QByteArray m_text;
    QJsonObject m_document;
    std::map<std::string, Operation, std::less<>> m_operations;
};

} // namespace guiche
