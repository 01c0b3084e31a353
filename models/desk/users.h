// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

struct UserQuery
{
    int page = 1;   //!< from 1
    int limit = 20; //!< 1–100, else Validation
    std::optional<Role> role = {};
    std::optional<bool> isActive = {};
    QString organization = {}; //!< publicId; only a super_admin may name another than their own
};

struct UserPage
{
    QList<User> users;
    qint64 total = 0;
    int page = 1;
    int pages = 0;
};

//! \brief What POST and PUT /users may carry. Absent: unchanged (PUT), the default (POST).
struct UserChange
{
    std::optional<QString> email = {};
    std::optional<QString> password = {};     //!< for the rules of a password only
    std::optional<QString> passwordHash = {}; //!< made from it on the work pool
    std::optional<QString> name = {};
    std::optional<Role> role = {};
    std::optional<bool> isActive = {};
    std::optional<int> maxConversations = {}; //!< 1–100
    QString ifMatch = {};                     //!< the header `If-Match` (RFC 9110); empty: whatever it is now
};

//! \brief What the list of people shows besides.
struct UserFacts
{
    TimeMs lastSeenAt = 0; //!< 0: has never signed in
    bool hasSecondFactor = false;
    TimeMs lockedUntil = 0; //!< after wrong passwords; 0: no wait
};

struct AgentOnDuty
{
    qint64 id = 0;
    QString name = {};
    Role role = Role::Atendente;
    AgentStatus status = AgentStatus::Offline;
    QString statusReason = {};
    TimeMs statusSince = 0;
    int currentConversations = 0;
    int maxConversations = 5;
};

//! \brief The people of an organization. Supervisors read; only admins change; nobody makes or changes
//! somebody above themselves; nobody locks themselves, or the last admin, out.
class Users final
{
public:
    //! \brief Supervisors and up, keys with `admin`.
    [[nodiscard]] Result<UserPage> list(ReadConnection &db, const Principal &who,
                                        const UserQuery &query) const;
    //! \brief Supervisors and up; everybody for themselves.
    [[nodiscard]] Result<User> get(ReadConnection &db, const Principal &who, qint64 id) const;
    //! \brief The checks of `create` and `change` that need no hash: run them before argon2. `id` 0: a new
    //! user.
    [[nodiscard]] Result<> check(ReadConnection &db, const Principal &who, qint64 id,
                                 const UserChange &change) const;
    //! \brief email, passwordHash and name are needed; role defaults to `atendente`. Errors: Validation,
    //! Forbidden, Conflict (e-mail taken).
    [[nodiscard]] Result<User> create(WriteTransaction &tx, const Principal &who,
                                      const UserChange &change) const;
    //! \brief Deactivation, another role or another password end the sign-ins (of a password: the others).
    //! Errors: PreconditionFailed when the user is not (any more) what `ifMatch` names.
    [[nodiscard]] Result<User> change(WriteTransaction &tx, const Principal &who, qint64 id,
                                      const UserChange &change) const;
    //! \brief Soft delete: inactive, sign-ins ended, open conversations back to the queue.
    [[nodiscard]] Result<User> remove(WriteTransaction &tx, const Principal &who, qint64 id) const;

    //! \brief Everybody who takes conversations (`atendente` and up, active), by name. Any signed-in person,
    //! keys with `read`.
    [[nodiscard]] Result<QList<AgentOnDuty>> agents(ReadConnection &db, const Principal &who) const;
    [[nodiscard]] Result<AgentOnDuty> agent(ReadConnection &db, const Principal &who, qint64 id) const;
    //! \brief The caller's own status (a person, `atendente` and up); records `agent_status`.
    [[nodiscard]] Result<AgentOnDuty> setStatus(WriteTransaction &tx, const Principal &who,
                                                AgentStatus status, const QString &reason) const;

    //! \brief May set the password, end the second factor … of that person: an administrator, and nobody's
    //! above them. Errors: Forbidden, NotFound.
    [[nodiscard]] static Result<> checkMayChange(ReadConnection &db, const Principal &who, qint64 id);
    //! \brief The same, with the person.
    [[nodiscard]] static Result<User> forChange(ReadConnection &db, const Principal &who, qint64 id);
    //! \brief Of somebody whom the caller may read.
    [[nodiscard]] static Result<UserFacts> facts(ReadConnection &db, const User &user, TimeMs now);
    //! \brief The entity tag of a user, quoted: another one after every change that `change` makes.
    [[nodiscard]] static QString tagOf(const User &user);

    // The rules of single fields, for register too. Errors: Validation with `field`.
    [[nodiscard]] static Result<> checkPassword(const QString &password,
                                                const QString &field = QStringLiteral("password"));
    [[nodiscard]] static Result<QString> checkEmail(const QString &email); //!< trimmed and in lower case
    //! \brief Simplified. Characters that nobody sees, or that turn the direction of what follows, are
    //! refused: two people would look the same.
    [[nodiscard]] static Result<QString> checkName(const QString &name, const QString &field);

    //! \brief Ends every sign-in of a user but `exceptSignIn`, and records `signed_out`.
    [[nodiscard]] static Result<> endSignIns(WriteTransaction &tx, qint64 userId,
                                             const QString &exceptSignIn = {});
};

} // namespace guiche
