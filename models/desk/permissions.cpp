// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/permissions.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace guiche::permissions {

namespace {

constexpr std::array AllRoles{Role::User, Role::Atendente, Role::Supervisor, Role::Admin, Role::SuperAdmin};
constexpr std::array AllScopes{Scope::Read, Scope::Send, Scope::Sessions, Scope::Settings, Scope::Admin};

//! That role and those above it.
constexpr std::uint8_t from(Role weakest)
{
    return std::uint8_t(0x1fU << unsigned(weakest)) & 0x1fU;
}

constexpr std::uint8_t only(Role role)
{
    return std::uint8_t(1U << unsigned(role));
}

constexpr PermissionRow open(Permission permission, std::string_view name)
{
    return {.permission = permission, .name = name, .isOpen = true, .roles = from(Role::User)};
}

constexpr PermissionRow people(Permission permission, std::string_view name, std::uint8_t roles)
{
    return {.permission = permission, .name = name, .roles = roles};
}

constexpr PermissionRow either(Permission permission, std::string_view name, std::uint8_t roles,
                               Scopes scopes)
{
    return {.permission = permission, .name = name, .roles = roles, .scopes = scopes};
}

constexpr std::uint8_t Everybody = from(Role::User);
constexpr std::uint8_t Agents = from(Role::Atendente);
constexpr std::uint8_t Supervisors = from(Role::Supervisor);
constexpr std::uint8_t Admins = from(Role::Admin);

using enum Permission;
using enum Scope;

// In the order of the enumeration.
constexpr std::array Rows{
    open(Open, "open"),
    open(Signature, "signature"),
    open(NodeHeaders, "node_headers"),
    people(OwnAccount, "account.own", Everybody),
    people(OwnStatus, "status.own", Agents),
    people(EveryOrganization, "organizations.all", only(Role::SuperAdmin)),
    either(ReadUsers, "users.read", Supervisors, Scope::Admin),
    either(ReadUser, "users.read_one", Everybody, Scope::Admin),
    either(ManageUsers, "users.manage", Admins, Scope::Admin),
    either(ManageKeys, "keys.manage", Admins, Scope::Admin),
    either(ManageSettings, "settings.manage", Admins, Scope::Settings),
    either(ManageSecrets, "secrets.manage", Admins, Scope::Admin),
    people(ManageMasterKey, "master_key.manage", only(Role::SuperAdmin)),
    either(ReadAudit, "audit.read", Admins, Scope::Admin),
    either(ReadConversations, "conversations.read", Everybody, Read),
    // The read-only role reads everything; an agent reads own and queued ones.
    either(ReadAllConversations, "conversations.read_all", Supervisors | only(Role::User), Read),
    either(WriteConversations, "conversations.write", Agents, Send),
    either(WriteAllConversations, "conversations.write_all", Supervisors, Send),
    people(TakeConversations, "conversations.take", Agents),
    either(ReadAgents, "agents.read", Agents, Read),
    either(ReadTeam, "team.read", Supervisors, Read),
    either(ReadEvents, "events.read", Everybody, Read),
    either(Search, "search", Everybody, Read),
    either(ReadFiles, "attachments.read", Everybody, Read),
    either(WriteFiles, "attachments.write", Agents, Send),
    either(ReadContacts, "contacts.read", Everybody, Read),
    either(WriteContacts, "contacts.write", Agents, Send),
    either(MoveContacts, "contacts.move", Supervisors, Scope::Settings),
    either(ReadCanned, "canned_responses.read", Everybody, Read),
    either(WriteCanned, "canned_responses.write", Agents, Scope::Settings),
    people(WriteOwnCanned, "canned_responses.own", Agents),
    either(ShareCanned, "canned_responses.share", Supervisors, Scope::Settings),
    either(ReadDashboard, "dashboard.read", Everybody, Read),
    either(ReadFlows, "flows.read", Everybody, Read),
    either(WriteFlows, "flows.write", Admins, Scope::Settings),
    either(UseChatbot, "chatbot.use", Agents, Send),
    either(ReceiveMessages, "api_channel.receive", Agents, Send),
    either(SendWhatsApp, "whatsapp.send", Agents, Send),
    either(ReadNumbers, "whatsapp.numbers", Everybody, Read),
    either(ReadTemplates, "whatsapp.templates", Agents, Send),
    either(ListSessions, "sessions.list", Agents, Scope::Sessions),
    either(LinkSessions, "sessions.link", Supervisors, Scope::Sessions),
    either(ManageSessions, "sessions.manage", Admins, Scope::Sessions),
    either(HearSessions, "sessions.hear", Agents, Scope::Sessions | Read),
    either(ManageWebhooks, "webhooks.manage", Admins, Scope::Settings),
    either(ReadMetrics, "metrics.read", Admins, Read),
    either(ReadUserSessions, "user_sessions.read", Everybody, Scope::Sessions | Read),
    either(WriteUserSessions, "user_sessions.write", Agents, Scope::Sessions),
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rows.size(); ++i) {
        if (std::size_t(Rows[i].permission) != i)
            return false;
    }
    return Rows.size() == std::size_t(WriteUserSessions) + 1;
}
static_assert(isInOrder(), "the matrix has every permission once, in its order");

QString cell(bool isAllowed)
{
    return isAllowed ? u"yes"_s : u"–"_s;
}

} // namespace

std::span<const PermissionRow> all()
{
    return Rows;
}

const PermissionRow &row(Permission permission)
{
    return Rows[std::size_t(permission)];
}

bool allows(const Principal &who, Permission permission)
{
    const PermissionRow &wanted = row(permission);
    switch (who.kind) {
    case Principal::Kind::Anonymous:
        return wanted.isOpen;
    case Principal::Kind::Person:
        if (who.mayOnlyEnrol && !wanted.isOpen && permission != Permission::OwnAccount)
            return false;
        return wanted.has(who.role);
    case Principal::Kind::Program:
        return wanted.isOpen || (who.scopes & wanted.scopes) ||
               (wanted.scopes && who.scopes.testFlag(Scope::Admin));
    case Principal::Kind::System:
        return true;
    }
    return false;
}

std::optional<Role> weakestRole(Permission permission)
{
    const PermissionRow &wanted = row(permission);
    for (const Role role : AllRoles) {
        if (!wanted.isOpen && wanted.has(role))
            return role;
    }
    return std::nullopt;
}

QString toMarkdown()
{
    QStringList head{u"Permission"_s};
    for (const Role role : AllRoles)
        head.append(u'`' + toName(role) + u'`');
    for (const Scope scope : AllScopes)
        head.append(u"key `"_s + toStrings(scope).value(0) + u'`');
    QString text =
        u"| "_s + head.join(u" | "_s) + u" |\n|"_s + QString(u" --- |"_s).repeated(head.size()) + u'\n';
    for (const PermissionRow &line : Rows) {
        QStringList cells{u'`' + QString::fromUtf8(line.name.data(), qsizetype(line.name.size())) + u'`'};
        for (const Role role : AllRoles)
            cells.append(cell(line.has(role)));
        for (const Scope scope : AllScopes)
            cells.append(cell(allows({.kind = Principal::Kind::Program, .scopes = scope}, line.permission)));
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

} // namespace guiche::permissions
