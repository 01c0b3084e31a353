// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "models/items/teamsource.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief What changes about somebody, or what a new one is. Absent: as it is.
struct PersonDraft
{
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> password = {};
    std::optional<Role> role = {};
    std::optional<int> maxConversations = {}; //!< 1–100
    std::optional<bool> isActive = {};
};

//! \brief Somebody, and the tag by which the desk knows this state of them.
struct TaggedMember
{
    TeamMember member = {};
    QByteArray etag = {};
};

//! \brief A code with which somebody sets a password, once; and a page that takes it.
struct PasswordCode
{
    QString code = {};
    QString link = {}; //!< empty: the desk does not know under which address people reach it
    TimeMs expiresAt = 0;
};

//! \brief The calls about an organization's people. Main thread; callbacks as of `DeskClient`.
class TeamCalls final : public TeamSource
{
    Q_DISABLE_COPY_MOVE(TeamCalls)

public:
    explicit TeamCalls(RestClient &rest);
    ~TeamCalls() override;

    void team(int page, QObject *context, Done<TeamRows> done) override;
    void person(qint64 id, QObject *context, Done<TaggedMember> done);
    //! \brief Name, e-mail and password are needed.
    void create(const PersonDraft &draft, QObject *context, Done<TaggedMember> done);
    //! \brief Errors: PreconditionFailed when somebody else has changed them since `etag` (empty: whatever
    //! they are now).
    void change(qint64 id, const PersonDraft &draft, const QByteArray &etag, QObject *context,
                Done<TaggedMember> done);
    void deactivate(qint64 id, QObject *context, Done<> done);
    void issueCode(qint64 id, QObject *context, Done<PasswordCode> done);
    void removeSecondFactor(qint64 id, QObject *context, Done<> done);
    //! \brief Ends the wait after wrong passwords.
    void unlock(qint64 id, QObject *context, Done<> done);
    void signOutEverywhere(qint64 id, QObject *context, Done<> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
