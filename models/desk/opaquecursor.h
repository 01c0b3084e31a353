// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "models/desk/sealer.h"
#include "models/domain/role.h"

namespace guiche {

//! \brief Cursors of one list. Rows are numbered for the whole installation: a cursor that showed such a
//! number would tell one organization how much the others have. So cursors are sealed, for one organization
//! each. Thread-safe.
class OpaqueCursor final
{
public:
    //! \param list its name; a cursor of another list does not open
    OpaqueCursor(const Sealer &sealer, const QByteArray &list);

    //! \brief Printable; another text every time.
    [[nodiscard]] QString seal(const Principal &who, const QByteArray &position) const;
    //! \brief nullopt: not made here, or for another organization.
    [[nodiscard]] std::optional<QByteArray> open(const Principal &who, const QString &cursor) const;
    //! \brief The same for numbers.
    [[nodiscard]] QString sealNumber(const Principal &who, qint64 position) const;
    [[nodiscard]] std::optional<qint64> openNumber(const Principal &who, const QString &cursor) const;

private:
    [[nodiscard]] QByteArray contextFor(const Principal &who) const;

    Sealer m_sealer;
    QByteArray m_list;
};

} // namespace guiche
