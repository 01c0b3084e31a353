// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace guiche {

//! \brief The one ladder of roles, weakest first, so that `>=` reads as "at least".
enum class Role { User, Atendente, Supervisor, Admin, SuperAdmin };

//! \brief Accepts both published vocabularies (`admin` and `org_admin`, `atendente` and `agent`, `user` and
//! `viewer`).
[[nodiscard]] std::optional<Role> roleFromString(QStringView text);

//! \brief The name that is answered: `super_admin`, `admin`, `supervisor`, `atendente`, `user`.
[[nodiscard]] QString toName(Role role);

//! \brief What an API key may do. Scopes do not imply one another, except `Admin`, which is all.
enum class Scope { None = 0, Read = 1, Send = 2, Sessions = 4, Settings = 8, Admin = 16 };
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

[[nodiscard]] std::optional<Scope> scopeFromString(QStringView text);
[[nodiscard]] QStringList toStrings(Scopes scopes);

//! \brief Who calls a rule, and for which organization. A value; made by the desk's accounts from a token or
//! a key, and by the program itself for its own work.
struct Principal
{
    enum class Kind { Anonymous, Person, Program, System };

    Kind kind = Kind::Anonymous;
    qint64 organizationId = 0;
    qint64 userId = 0; //!< a person's id, else 0
    QString name = {}; //!< of the person or the key
    Role role = Role::User;
    Scopes scopes = Scope::None;
    QString credential = {}; //!< id of the sign-in or the key: what rate limits and logs name
    bool isDesktop = false;  //!< the token was issued to the desktop program
    //! \brief The organization asks for a second step at sign-in, and this person has none yet: may do
    //! nothing but look after the own account.
    bool mayOnlyEnrol = false;
    QString remoteAddress = {}; //!< from where the call came, numeric; empty: from the program itself

    [[nodiscard]] bool isPerson() const { return kind == Kind::Person; }
    [[nodiscard]] bool isAtLeast(Role wanted) const { return kind == Kind::Person && role >= wanted; }
    [[nodiscard]] bool hasScope(Scope scope) const
    {
        return kind == Kind::Program && (scopes.testFlag(scope) || scopes.testFlag(Scope::Admin));
    }

    //! \brief The program itself, acting in an organization: passes every permission check.
    [[nodiscard]] static Principal system(qint64 organizationId);
};

} // namespace guiche
