// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

#include "models/domain/clock.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief The parameters of a request's query, decoded. A parameter with an empty value counts as absent.
class Query final
{
public:
    //! \brief Reads `a=1&b=2` as forms write it. A bad escape is kept as it stands.
    [[nodiscard]] static Query parse(std::string_view text);

    //! \brief The first value of that name; empty when absent.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    //! \brief Every value of that name, also split at commas.
    [[nodiscard]] QStringList list(QLatin1StringView name) const;
    //! \brief The value, or `otherwise` when absent. The contract's rule has made sure that it is a number.
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 otherwise) const;
    [[nodiscard]] std::optional<bool> boolean(QLatin1StringView name) const;
    //! \brief 0 when absent.
    [[nodiscard]] TimeMs time(QLatin1StringView name) const;
    //! \brief `endOfRange` of the time; 0 when absent.
    [[nodiscard]] TimeMs timeEnd(QLatin1StringView name) const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

private:
    std::vector<std::pair<QString, QString>> m_values;
};

//! \brief The first moment that is no longer asked for by a range up to `time`, which was written as `text`:
//! a date alone means the whole day, whole seconds the whole second.
[[nodiscard]] TimeMs endOfRange(const QString &text, TimeMs time);

//! \brief What the contract says about one query parameter.
struct QueryRule
{
    enum class Type { Text, Integer, Boolean };

    QString name = {};
    Type type = Type::Text;
    bool isRequired = false;
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
    int maxLength = 0; //!< 0: no limit
    QString format = {};
    QStringList values = {}; //!< empty: any

    [[nodiscard]] static QueryRule fromParameter(const QJsonObject &parameter);
    //! \brief Validation, with `field`.
    [[nodiscard]] Result<> check(const Query &query) const;
};

} // namespace guiche
