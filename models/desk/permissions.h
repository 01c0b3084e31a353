// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "models/domain/error.h"
#include "models/domain/role.h"

namespace guiche {

//! \brief Everything that the desk asks leave for. Every route of every API family names one, and so do the
//! rules behind it. Which single object a caller may touch (an agent's own conversations) stays in the rules.
enum class Permission : std::uint8_t {
    // Nobody is asked who they are, or the handler asks in the words of its specification.
    Open,
    Signature,   //!< Meta's, over the body
    NodeHeaders, //!< spec 001's `X-QUEPASA-…`
    // Everybody who signed in.
    OwnAccount,
    OwnStatus, //!< online, away … : of those who take conversations
    // People and organizations.
    EveryOrganization,
    ReadUsers,
    ReadUser, //!< one of them: themselves, or anybody for those with ReadUsers
    ManageUsers,
    ManageKeys,
    ManageSettings,
    ManageSecrets,
    ManageMasterKey, //!< of the whole installation
    ReadAudit,
    // Conversations.
    ReadConversations,
    ReadAllConversations, //!< a colleague's too
    WriteConversations,
    WriteAllConversations, //!< a colleague's too
    TakeConversations,
    ReadAgents,
    ReadTeam, //!< every agent's figures and states, the whole queue
    ReadEvents,
    Search,
    ReadFiles,
    WriteFiles,
    ReadContacts,
    WriteContacts,
    MoveContacts, //!< many at once: import and export
    ReadCanned,
    WriteCanned,
    WriteOwnCanned,
    ShareCanned, //!< those of the whole organization
    ReadDashboard,
    ReadFlows,
    WriteFlows,
    UseChatbot,
    // Channels.
    ReceiveMessages, //!< on behalf of customers: the API channel
    SendWhatsApp,
    ReadNumbers,
    ReadTemplates,
    ListSessions,
    LinkSessions,
    ManageSessions,
    HearSessions, //!< events about them
    ManageWebhooks,
    ReadMetrics,      //!< from elsewhere than loopback
    ReadUserSessions, //!< spec 000
    WriteUserSessions,
};

//! \brief One row of the matrix.
struct PermissionRow
{
    Permission permission = Permission::Open;
    std::string_view name;  //!< as documents and tests write it: `users.manage`
    bool isOpen = false;    //!< no credentials are asked for before the handler
    std::uint8_t roles = 0; //!< bit n: the role with that number
    Scopes scopes = Scope::None;

    [[nodiscard]] constexpr bool has(Role role) const { return (roles >> int(role)) & 1; }
};

//! \brief The permission matrix: the only place that says which role and which scope may do what (contract,
//! "Roles"). The rules ask it, the route tables name its rows, the documents print it, a test walks it.
namespace permissions {

[[nodiscard]] std::span<const PermissionRow> all();
[[nodiscard]] const PermissionRow &row(Permission permission);
//! \brief People by their role, keys by their scopes (`admin` is every scope that a row names), the program
//! itself everything. An anonymous caller only what is open.
[[nodiscard]] bool allows(const Principal &who, Permission permission);
//! \brief The weakest role; nullopt: not for people.
[[nodiscard]] std::optional<Role> weakestRole(Permission permission);
//! \brief The matrix as a Markdown table, a row for each permission, a column for each role and scope.
[[nodiscard]] QString toMarkdown();

} // namespace permissions

} // namespace guiche
