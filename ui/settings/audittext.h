// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "models/items/auditsource.h"

namespace guiche {

//! \brief What the audit log's codes are called in the user's language.
class AuditText final
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)

public:
    //! \brief `user.updated` → "Person changed"; a code that is not known stays as it is.
    [[nodiscard]] static QString action(const QString &code);
    [[nodiscard]] static QStringList knownActions();
    //! \brief `user` → "Person"
    [[nodiscard]] static QString subjectType(const QString &code);
    [[nodiscard]] static QStringList knownSubjects();
    //! \brief "Person 7"; what has no id is called by its type alone.
    [[nodiscard]] static QString subject(const AuditItem &item);
    //! \brief The name, else what kind of caller it was.
    [[nodiscard]] static QString actor(const AuditItem &item);
    //! \brief "22 November 2026, 10:42:07", as the language writes it.
    [[nodiscard]] static QString moment(TimeMs at);
};

} // namespace guiche
