// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "network/api/call.h"
#include "network/api/keyuses.h"
#include "network/api/ratetable.h"
#include "network/api/routes.h"
#include "network/api/sites.h"
#include "network/server/endpoints.h"
#include "network/server/http.h"

namespace guiche {

struct ApiOptions
{
    SiteOptions sites = {};
    RateTable rates = {};
    std::chrono::milliseconds scanWait{15'000}; //!< spec 001: how long `/scan` waits for its code
};

//! \brief Everything that the listeners serve: the REST routes, the contract and its pages, and the mounted
//! endpoints.
//!
//! The way of a request: Host, Origin, credentials, rate limit, route, content type, JSON, schema, query,
//! handler, error form. Desk, pool, metrics, limiter and endpoints must outlive it. Shared by the api
//! threads.
class ApiApplication final : public Application
{
public:
    //! \brief Throws std::runtime_error when the contract that is built in cannot be read.
    ApiApplication(Desk &desk, WorkPool &pool, Metrics &metrics, RateLimiter &limiter,
                   std::vector<Endpoints *> endpoints, ApiOptions options);
    ~ApiApplication() override;

    std::unique_ptr<ThreadState> startThread(boost::asio::io_context &context) override;
    BodyPolicy bodyPolicy(const Request &head) const override;
    Task<Reply> handle(Request &request, ThreadState &thread) override;
    Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> upgrade(Request &request,
                                                                         ThreadState &thread) override;
    Reply serverError(int status, const Request &head) const override;

    //! \brief The route tables, for the test that compares them with the contract.
    [[nodiscard]] const Router &router() const { return m_main.router; }
    [[nodiscard]] const Contract &contract() const { return m_services.contract; }

private:
    //! What is found out about a request before its handler runs, and what goes onto every answer to it.
    struct Passage
    {
        RouteMatch match;
        std::optional<RateDecision> rate;
        int validationStatus = 400;
        std::optional<Language> language = {};                 //!< of the answer, once it is known who calls
        std::shared_ptr<const QJsonObject> settings = nullptr; //!< of the caller's organization
        bool isOriginLetIn = false;                            //!< the page that calls may read the answer
    };

    //! An error as its family writes it.
    [[nodiscard]] Reply refusal(const Error &error, const Request &request, const Passage &passage) const;
    [[nodiscard]] Result<> checkSite(const Request &request, const Passage &passage) const;
    [[nodiscard]] Result<> checkCallersSite(const Call &call, Passage &passage) const;
    //! One that is configured, or that an organization's settings let in.
    [[nodiscard]] bool isOriginKnown(const Request &request, ReadConnection &db) const;
    //! The caller, or why there is none. Anonymous routes never fail.
    [[nodiscard]] Result<Principal> authenticate(const Request &request, const RouteMatch &match,
                                                 ReadConnection &db) const;
    [[nodiscard]] Result<> countRequest(RateClass rateClass, const Principal &who, const Request &request,
                                        Passage &passage) const;
    //! The steps from the credentials to the handler's arguments.
    [[nodiscard]] Result<> prepare(Call &call, Passage &passage) const;
    [[nodiscard]] Result<> readBody(Call &call, const RouteMatch &match) const;
    [[nodiscard]] Task<Reply> answer(Call &call, Passage &passage) const;
    //! What every answer carries.
    void finish(Reply &reply, const Request &request, const Passage &passage) const;
    //! What a listener serves: everything, or one family alone.
    struct Service
    {
        Router router;
        bool hasLiveEndpoints = true;
    };
    [[nodiscard]] const Service &serviceOf(const Request &request) const;
    [[nodiscard]] const Router &routerOf(const Request &request) const;
    //! The caller of a family that is open on this listener.
    [[nodiscard]] static Result<Principal> openCaller(ReadConnection &db);
    [[nodiscard]] std::optional<std::size_t> endpointOf(const Request &request) const;
    //! A file of the pages: those that show the contract, and the one that sets a password.
    [[nodiscard]] std::optional<Reply> pageFile(const Request &request) const;

    ApiServices m_services;
    RateLimiter &m_limiter;
    std::vector<Endpoints *> m_endpoints;
    ApiOptions m_options;
    Service m_main;
    std::map<std::string, Service, std::less<>> m_compatible; //!< by the name of the listener
    KeyUses m_keyUses;
};

} // namespace guiche
