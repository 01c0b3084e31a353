// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/desk/permissions.h"
#include "network/api/errors.h"
#include "network/server/http.h"

namespace guiche {

struct Call;

//! \brief Decodes, calls one rule of the desk, encodes.
using Handler = Task<Result<Reply>> (*)(Call &call);

//! \brief Which line of the table of limits counts a request (spec 003, "Rate Limiting").
enum class RateClass { None, Default, Login, Register, PasswordReset, Scan, WhatsAppSend, SecretValue };

//! \brief `OptionalJson`: a body may be left out; one that is there must be JSON. `Signed`: JSON whose
//! bytes as they came are checked and read by the handler.
enum class BodyKind { None, Json, JsonPatch, OptionalJson, Multipart, Signed };

struct Route
{
    Method method = Method::Get;
    std::string_view path; //!< template: `/api/v1/users/{user_id}`
    std::string_view operationId;
    //! Checked before the body is looked at; the desk's rules decide about the single row.
    Permission permission = Permission::OwnAccount;
    RateClass rate = RateClass::Default;
    BodyKind body = BodyKind::None;
    Handler handler = nullptr;
    int validationStatus = 400;
};

//! \brief What a family answers to a caller without credentials, and to one whose credentials are not good.
struct CredentialTexts
{
    const char *missing = nullptr;
    const char *refused = nullptr; //!< null: as the rule says it
};

//! \brief One API family: its routes, the prefixes that are its own, and its error form.
struct Family
{
    std::string_view name;
    std::span<const Route> routes;
    ErrorForm errorForm = deskErrorForm;
    std::span<const std::string_view> prefixes =
        {};                                //!< whole segments: `/sessions` is not that of `/sessionsx`
    std::optional<Language> language = {}; //!< of its specification's texts; nullopt: as the caller asks for
    bool hasOwnChecks = false; //!< its handlers look at bodies themselves, in its specification's words
    CredentialTexts credentials = {};
    std::span<const std::string_view> only = {};   //!< serves only the routes below these; empty: all
    std::span<const std::string_view> except = {}; //!< and none of those below these
    bool isOpenOnLoopback = false; //!< callers of a loopback listener need no credentials: they act for the
                                   //!< first organization
};

//! \brief The values of a template's variables, in their order. Views into the request's path.
struct PathValues
{
    std::array<std::string_view, 4> values;
    std::size_t count = 0;
};

//! \brief What a method and a path lead to.
struct RouteMatch
{
    const Family *family = nullptr; //!< of the route; of the path when there is no route for the method
    const Route *route = nullptr;   //!< null: 404, or 405 when `allowed` is not empty
    PathValues values;
    std::string allowed; //!< for `Allow`, when the path is known and the method is not
};

//! \brief The routes of some families, made ready for look-up. Const after construction: shared by the api
//! threads.
class Router final
{
public:
    //! \brief Unknown paths are of the family with their prefix, else of the first.
    explicit Router(std::vector<Family> families);
    Router(Router &&) = default; // what the table points at moves along; a copy would point at the original

    //! \brief HEAD finds GET's route. One slash at the end of the path is ignored.
    [[nodiscard]] RouteMatch match(Method method, std::string_view path) const;
    [[nodiscard]] const std::vector<Family> &families() const { return m_families; }

private:
    struct Node // one path template with the routes of its methods
    {
        std::vector<std::string_view> segments;
        const Family *family = nullptr; //!< of the first route: whose form an unknown method is answered in
        std::vector<std::pair<const Family *, const Route *>> routes;
    };

    [[nodiscard]] const Node *find(std::string_view path, PathValues &values) const;
    [[nodiscard]] const Family &familyOf(std::string_view path) const;

    std::vector<Family> m_families;
    std::vector<Node> m_nodes;
    std::unordered_map<std::string_view, const Node *> m_exact; // templates without variables
    std::unordered_map<std::size_t, std::vector<const Node *>> m_bySegmentCount; // the others
};

[[nodiscard]] std::string_view methodName(Method method);

} // namespace guiche
