// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace guiche {

QByteArray jsonText(const QJsonValue &value)
{
    // A document is an object or an array: the value stands alone in one.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

OrderedJson &OrderedJson::add(QLatin1StringView name, const QJsonValue &value)
{
    return addText(name, jsonText(value));
}

OrderedJson &OrderedJson::addText(QLatin1StringView name, const QByteArray &json)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += '"';
    m_text.append(name.data(), name.size());
    m_text += "\":" + json;
    return *this;
}

} // namespace guiche
