// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/contract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace guiche {

Contract::Contract()
{
    QFile file(u":/openapi/guiche.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The API description is missing from the program");
    m_text = file.readAll();
    m_document = QJsonDocument::fromJson(m_text).object();
    const QJsonObject paths = m_document["paths"_L1].toObject();
    for (const QJsonValue &path : paths) {
        const QJsonObject operations = path.toObject();
        for (const QJsonValue &operation : operations)
            read(operation.toObject());
    }
    if (m_operations.empty())
        throw std::runtime_error("The API description is not readable");
}

void Contract::read(const QJsonObject &operation)
{
    Operation &made = m_operations[operation["operationId"_L1].toString().toStdString()];
    const QJsonValue body = operation["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1];
    if (body.isObject())
        made.body = std::make_unique<Schema>(withoutReferences(body, m_document).toObject());
    const QJsonArray parameters = operation["parameters"_L1].toArray();
    for (const QJsonValue &parameter : parameters) {
        if (parameter["in"_L1].toString() == "query"_L1)
            made.query.push_back(QueryRule::fromParameter(parameter.toObject()));
    }
}

const Contract::Operation *Contract::operation(std::string_view operationId) const
{
    const auto found = m_operations.find(operationId);
    return found == m_operations.end() ? nullptr : &found->second;
}

} // namespace guiche
