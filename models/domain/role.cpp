// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/role.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// The first name of each role is the one that is answered.
constexpr std::array<std::pair<QLatin1StringView, Role>, 8> RoleNames{{
    {QLatin1StringView("super_admin"), Role::SuperAdmin},
    {QLatin1StringView("admin"), Role::Admin},
    {QLatin1StringView("supervisor"), Role::Supervisor},
    {QLatin1StringView("atendente"), Role::Atendente},
    {QLatin1StringView("user"), Role::User},
    {QLatin1StringView("org_admin"), Role::Admin},
    {QLatin1StringView("agent"), Role::Atendente},
    {QLatin1StringView("viewer"), Role::User},
}};

constexpr std::array<std::pair<QLatin1StringView, Scope>, 5> ScopeNames{{
    {QLatin1StringView("read"), Scope::Read},
    {QLatin1StringView("send"), Scope::Send},
    {QLatin1StringView("sessions"), Scope::Sessions},
    {QLatin1StringView("settings"), Scope::Settings},
    {QLatin1StringView("admin"), Scope::Admin},
}};

} // namespace

std::optional<Role> roleFromString(QStringView text)
{
    for (const auto &[name, role] : RoleNames) {
        if (text == name)
            return role;
    }
    return std::nullopt;
}

QString toName(Role role)
{
    for (const auto &[name, value] : RoleNames) {
        if (value == role)
            return name;
    }
    return {};
}

std::optional<Scope> scopeFromString(QStringView text)
{
    for (const auto &[name, scope] : ScopeNames) {
        if (text == name)
            return scope;
    }
    return std::nullopt;
}

QStringList toStrings(Scopes scopes)
{
    QStringList names;
    for (const auto &[name, scope] : ScopeNames) {
        if (scopes.testFlag(scope))
            names.append(name);
    }
    return names;
}

Principal Principal::system(qint64 organizationId)
{
    return {.kind = Kind::System, .organizationId = organizationId, .role = Role::SuperAdmin};
}

} // namespace guiche
