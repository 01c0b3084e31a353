// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>

namespace guiche {

//! \brief A JSON object whose members stay in the order in which they were added: that of the specification
//! that is answered (QJsonObject sorts them).
class OrderedJson final
{
public:
    OrderedJson &add(QLatin1StringView name, const QJsonValue &value);
    //! \brief A member that is JSON text already.
    OrderedJson &addText(QLatin1StringView name, const QByteArray &json);
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text = "{";
};

//! \brief One value as compact JSON text.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);
//! \brief null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace guiche
