// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/apiapplication.h"

#include <QFile>

#include <stdexcept>

#include "models/desk/access.h"
#include "models/desk/livesettings.h"
#include "models/desk/passwordresets.h"
#include "models/domain/json.h"
#include "models/domain/log.h"
#include "models/store/organizations.h"
#include "network/api/credentials.h"
#include "network/api/families.h"
#include "network/server/securityheaders.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::uint64_t UploadLimitBytes = 64ULL * 1024 * 1024 + 64 * 1024; // the file and the form around it
constexpr std::uint64_t NoticeLimitBytes = 4ULL * 1024 * 1024;              // Meta's go up to 3 MB
constexpr std::string_view DocsPath = "/api/v1/docs";
constexpr std::string_view DocsSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

Error internalError()
{
    return {.code = ErrorCode::Internal, .text = GUICHE_ERROR_TEXT("An internal error occurred.")};
}

//! `application/json` of `application/json; charset=utf-8`, in lower case.
std::string mediaType(const Request &request)
{
    std::string_view value = request.headers.value("Content-Type");
    value = value.substr(0, value.find_first_of("; \t"));
    std::string result(value);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return result;
}

Result<> checkMediaType(const Request &request, BodyKind kind)
{
    const std::string type = mediaType(request);
    if (kind == BodyKind::Multipart && type != "multipart/form-data")
        return fail(ErrorCode::UnsupportedMediaType, GUICHE_ERROR_TEXT("The body must be %1."),
                    {u"multipart/form-data"_s});
    const bool isOptional = kind == BodyKind::OptionalJson && request.body.empty();
    const bool isJson = isOptional || type == "application/json" ||
                        (kind == BodyKind::JsonPatch && type == "application/merge-patch+json");
    if (kind != BodyKind::Multipart && !isJson && !(type.empty() && request.body.empty()))
        return fail(ErrorCode::UnsupportedMediaType, GUICHE_ERROR_TEXT("The body must be %1."),
                    {u"application/json"_s});
    return {};
}

Language languageOf(const Family &family, const Request &request)
{
    return family.language.value_or(preferredLanguage(request.headers.value("Accept-Language")));
}

Language languageNamed(const QString &name)
{
    return name == "en"_L1 ? Language::English : name == "es"_L1 ? Language::Spanish : Language::Portuguese;
}

QString originOf(const Request &request)
{
    const std::string_view origin = request.headers.value("Origin");
    return QString::fromUtf8(origin.data(), qsizetype(origin.size()));
}

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 413:
    case 431:
        return ErrorCode::PayloadTooLarge;
    case 415:
        return ErrorCode::UnsupportedMediaType;
    case 503:
        return ErrorCode::Unavailable;
    case 507:
        return ErrorCode::StorageFull;
    case 505:
        return ErrorCode::Malformed;
    default:
        return status < 500 ? ErrorCode::Malformed : ErrorCode::Internal;
    }
}

const char *textOfStatus(int status)
{
    switch (status) {
    case 408:
        return GUICHE_ERROR_TEXT("The request took too long to arrive.");
    case 413:
        return GUICHE_ERROR_TEXT("The body is too large.");
    case 431:
        return GUICHE_ERROR_TEXT("The header fields are too large.");
    case 503:
        return GUICHE_ERROR_TEXT("The service is not available. Try again.");
    case 507:
        return GUICHE_ERROR_TEXT("The disk is full; nothing was changed.");
    case 505:
        return GUICHE_ERROR_TEXT("The request is not valid HTTP.");
    default:
        return status < 500 ? GUICHE_ERROR_TEXT("The request is not valid HTTP.")
                            : GUICHE_ERROR_TEXT("An internal error occurred.");
    }
}

} // namespace

ApiApplication::ApiApplication(Desk &desk, WorkPool &pool, Metrics &metrics, RateLimiter &limiter,
                               std::vector<Endpoints *> endpoints, ApiOptions options)
    : m_services{.desk = desk, .pool = pool, .metrics = metrics, .scanWait = options.scanWait}
    , m_limiter(limiter)
    , m_endpoints(std::move(endpoints))
    , m_options(std::move(options))
    , m_main{.router = Router(allFamilies())}
    , m_keyUses(desk.store().writer(), desk.clock())
{
    for (const CompatibilityListener &listener : compatibilityListeners())
        m_compatible.emplace(listener.name, Service{.router = Router(listener.families),
                                                    .hasLiveEndpoints = listener.hasLiveEndpoints});
    m_services.files.add("/api/v1/openapi.json", m_services.contract.text(), "application/json");
    m_services.files.addResources(u":/docs"_s, std::string(DocsPath) + '/');
    QFile page(u":/docs/index.html"_s);
    if (page.open(QIODevice::ReadOnly))
        m_services.files.add(std::string(DocsPath), page.readAll(), "text/html; charset=utf-8");
    m_services.files.addResources(u":/password/assets"_s, std::string(PasswordPagePath) + '/');
    QFile password(u":/password/pages/password.html"_s);
    if (password.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = password.readAll();
        for (const char *end : {"", "/"})
            m_services.files.add(std::string(PasswordPagePath) + end, bytes, "text/html; charset=utf-8",
                                 "no-store");
    }
}

ApiApplication::~ApiApplication() = default;

std::unique_ptr<ThreadState> ApiApplication::startThread(boost::asio::io_context &context)
{
    auto thread = std::make_unique<ApiThreadState>();
    Result<std::unique_ptr<ReadConnection>> reader = m_services.desk.store().openReader();
    if (!reader)
        throw std::runtime_error(reader.error().english().toStdString());
    thread->reader = std::move(*reader);
    for (Endpoints *endpoints : m_endpoints)
        thread->endpoints.push_back(endpoints->startThread(context));
    return thread;
}

BodyPolicy ApiApplication::bodyPolicy(const Request &head) const
{
    if (const auto endpoint = endpointOf(head))
        return m_endpoints[*endpoint]->bodyPolicy(head);
    const RouteMatch match = routerOf(head).match(head.method, head.path);
    // Only somebody who shows credentials may have a large body written to the disk; whether they are good is
    // seen later.
    if (match.route && match.route->body == BodyKind::Multipart && !bearerCredentials(head).isEmpty())
        return {.kind = BodyPolicy::Kind::File, .limitBytes = UploadLimitBytes};
    if (match.route && match.route->body == BodyKind::Signed && head.headers.contains("X-Hub-Signature-256"))
        return {.limitBytes = NoticeLimitBytes};
    return {};
}

const ApiApplication::Service &ApiApplication::serviceOf(const Request &request) const
{
    const auto found = m_compatible.find(request.listener);
    return found == m_compatible.end() ? m_main : found->second;
}

const Router &ApiApplication::routerOf(const Request &request) const
{
    return serviceOf(request).router;
}

std::optional<std::size_t> ApiApplication::endpointOf(const Request &request) const
{
    if (!serviceOf(request).hasLiveEndpoints)
        return std::nullopt;
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        if (m_endpoints[i]->matches(request))
            return i;
    }
    return std::nullopt;
}

std::optional<Reply> ApiApplication::pageFile(const Request &request) const
{
    for (const std::string_view page : {DocsPath, PasswordPagePath}) {
        // The page itself is a route; its files are there where it is.
        const bool isBelow = request.path.starts_with(page) && request.path.size() > page.size() + 1;
        if (isBelow && routerOf(request).match(Method::Get, page).route)
            return m_services.files.reply(request, page);
    }
    return std::nullopt;
}

Reply ApiApplication::refusal(const Error &error, const Request &request, const Passage &passage) const
{
    const Family &family = *passage.match.family;
    const Language language = passage.language.value_or(languageOf(family, request));
    Reply reply = family.errorForm({.code = error.code,
                                    .status = httpStatus(error.code, passage.validationStatus),
                                    .detail = m_services.texts.text(error, language),
                                    .field = error.field});
    if (error.code == ErrorCode::Unauthorized)
        reply.headers.add("WWW-Authenticate", "Bearer");
    if (error.code == ErrorCode::MethodNotAllowed)
        reply.headers.add("Allow", passage.match.allowed);
    return reply;
}

//! A page that only some organizations let in calls for one of these.
Result<> ApiApplication::checkCallersSite(const Call &call, Passage &passage) const
{
    const Request &request = call.request;
    const bool isFromElsewhere =
        request.headers.contains("Origin") && !isAllowedOrigin(request, m_options.sites);
    if (!isFromElsewhere || call.who.organizationId == 0 ||
        m_services.desk.liveSettings().allowsOrigin(call.db(), call.who.organizationId, originOf(request)))
        return {};
    passage.isOriginLetIn = false;
    return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This origin is not allowed."));
}

bool ApiApplication::isOriginKnown(const Request &request, ReadConnection &db) const
{
    return isAllowedOrigin(request, m_options.sites) ||
           m_services.desk.liveSettings().allowsOrigin(db, 0, originOf(request));
}

Result<> ApiApplication::checkSite(const Request &request, const Passage &passage) const
{
    if (!isKnownHost(request, m_options.sites))
        return fail(ErrorCode::MisdirectedRequest,
                    GUICHE_ERROR_TEXT("The Host header does not name this server."));
    if (request.headers.contains("Origin") && !passage.isOriginLetIn)
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This origin is not allowed."));
    return {};
}

Result<Principal> ApiApplication::openCaller(ReadConnection &db)
{
    GUICHE_TRY(organizationId, OrganizationRepository::first(db));
    return Principal::system(organizationId);
}

Result<Principal> ApiApplication::authenticate(const Request &request, const RouteMatch &match,
                                               ReadConnection &db) const
{
    if (match.family->isOpenOnLoopback && request.isLoopbackListener)
        return openCaller(db);
    if (!match.route || permissions::row(match.route->permission).isOpen)
        return Principal{};
    const CredentialTexts &texts = match.family->credentials;
    const QString credentials = bearerCredentials(request);
    if (credentials.isEmpty())
        return fail(ErrorCode::Unauthorized,
                    texts.missing ? texts.missing : GUICHE_ERROR_TEXT("Authentication is required."));
    Result<Principal> who = m_services.desk.accounts().authenticateAny(db, credentials);
    if (!who && who.error().code == ErrorCode::Unauthorized && texts.refused)
        return fail(ErrorCode::Unauthorized, texts.refused);
    return who;
}

Result<> ApiApplication::countRequest(RateClass rateClass, const Principal &who, const Request &request,
                                      Passage &passage) const
{
    const RateCount count = rateCount(m_options.rates, rateClass, who, request);
    if (!count.rule)
        return {};
    passage.rate = m_limiter.take(withLimit(*count.rule, *passage.settings), count.key);
    if (passage.rate->isAllowed)
        return {};
    return fail(ErrorCode::RateLimited, GUICHE_ERROR_TEXT("Too many requests. Try again in %1 s."),
                {QString::number(passage.rate->retryAfterSeconds)});
}

Result<> ApiApplication::readBody(Call &call, const RouteMatch &match) const
{
    const Route &route = *match.route;
    if (route.body == BodyKind::None || route.body == BodyKind::Signed)
        return {};
    GUICHE_CHECK(checkMediaType(call.request, route.body));
    if (route.body == BodyKind::Multipart ||
        (route.body == BodyKind::OptionalJson && call.request.body.empty()))
        return {};
    const std::string &text = call.request.body;
    Result<QJsonObject> body =
        parseCallersObject(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (!body)
        return std::unexpected(std::move(body.error()));
    call.body = std::move(*body);
    const Contract::Operation *operation = m_services.contract.operation(route.operationId);
    if (match.family->hasOwnChecks || !operation || !operation->body)
        return {};
    return operation->body->check(call.body);
}

Result<> ApiApplication::prepare(Call &call, Passage &passage) const
{
    const Route *route = passage.match.route;
    Result<Principal> who = authenticate(call.request, passage.match, call.db());
    if (who)
        call.who = *who;
    call.who.remoteAddress = QString::fromStdString(call.request.remoteAddress);
    call.request.caller = callerName(call.who);
    passage.settings = m_services.desk.liveSettings().of(call.db(), call.who.organizationId);
    if (call.request.headers.value("Accept-Language").empty() && !passage.match.family->language)
        call.language = languageNamed((*passage.settings)["languages"_L1]["default"_L1].toString());
    passage.language = call.language;
    GUICHE_CHECK(checkCallersSite(call, passage));
    GUICHE_CHECK(countRequest(route ? route->rate : RateClass::Default, call.who, call.request, passage));
    if (!route) {
        if (passage.match.allowed.empty())
            return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is nothing at this address."));
        return fail(ErrorCode::MethodNotAllowed, GUICHE_ERROR_TEXT("This method is not allowed here."));
    }
    passage.validationStatus = route->validationStatus;
    if (!who)
        return std::unexpected(std::move(who.error()));
    m_keyUses.note(call.who);
    GUICHE_CHECK(access::require(call.who, route->permission));
    GUICHE_CHECK(readBody(call, passage.match));
    const Contract::Operation *operation = m_services.contract.operation(route->operationId);
    if (!operation || operation->query.empty())
        return {};
    call.query = Query::parse(call.request.query);
    for (const QueryRule &rule : operation->query)
        GUICHE_CHECK(rule.check(call.query));
    return {};
}

Task<Reply> ApiApplication::answer(Call &call, Passage &passage) const
{
    const Result<> prepared = prepare(call, passage);
    if (!prepared)
        co_return refusal(prepared.error(), call.request, passage);
    Result<Reply> result = std::unexpected(internalError());
    try {
        result = co_await passage.match.route->handler(call);
    } catch (const std::exception &exception) {
        qCWarning(lcApi, "%s: %s", call.request.requestId.c_str(), exception.what());
    }
    // Only what is signed is not counted.
    if (!result && result.error().code == ErrorCode::Unauthorized &&
        passage.match.route->permission == Permission::Signature) {
        if (Result<> counted = countRequest(RateClass::Default, call.who, call.request, passage); !counted)
            result = std::unexpected(std::move(counted.error()));
    }
    if (!result)
        co_return refusal(result.error(), call.request, passage);
    co_return std::move(*result);
}

void ApiApplication::finish(Reply &reply, const Request &request, const Passage &passage) const
{
    if (passage.match.route)
        reply.route = std::string(passage.match.route->path);
    if (passage.rate)
        addRateHeaders(reply, *passage.rate);
    const bool isLetIn = passage.isOriginLetIn || isAllowedOrigin(request, m_options.sites);
    addCorsHeaders(reply, isLetIn ? request.headers.value("Origin") : std::string_view());
    if (!reply.headers.contains("Cache-Control"))
        reply.headers.add("Cache-Control", "no-store");
    addSecurityHeaders(reply, request,
                       request.path.starts_with(DocsPath) ? DocsSecurityPolicy : ApiContentSecurityPolicy);
}

Task<Reply> ApiApplication::handle(Request &request, ThreadState &thread)
{
    auto &mine = static_cast<ApiThreadState &>(thread);
    Passage passage;
    if (const auto endpoint = endpointOf(request); endpoint && isKnownHost(request, m_options.sites)) {
        Reply reply = co_await m_endpoints[*endpoint]->handle(request, mine.endpoints[*endpoint].get());
        addSecurityHeaders(reply, request);
        co_return reply;
    }
    passage.match = routerOf(request).match(request.method, request.path);
    Reply reply;
    passage.isOriginLetIn = request.headers.contains("Origin") && isOriginKnown(request, *mine.reader);
    if (const Result<> site = checkSite(request, passage); !site) {
        reply = refusal(site.error(), request, passage);
    } else if (std::optional<Reply> page = pageFile(request)) {
        reply = std::move(*page);
    } else if (request.method == Method::Options && !passage.match.allowed.empty()) {
        reply = optionsReply(request, passage.match.allowed);
    } else {
        Call call{.request = request,
                  .thread = mine,
                  .services = m_services,
                  .language = languageOf(*passage.match.family, request),
                  .path = passage.match.values};
        reply = co_await answer(call, passage);
    }
    finish(reply, request, passage);
    co_return reply;
}

Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> ApiApplication::upgrade(Request &request,
                                                                                     ThreadState &thread)
{
    auto &mine = static_cast<ApiThreadState &>(thread);
    Passage passage;
    passage.match.family = routerOf(request).match(request.method, request.path).family;
    Error error{.code = ErrorCode::MisdirectedRequest,
                .text = GUICHE_ERROR_TEXT("The Host header does not name this server.")};
    if (isKnownHost(request, m_options.sites)) {
        if (const auto endpoint = endpointOf(request)) {
            Endpoints::Upgrade made =
                co_await m_endpoints[*endpoint]->upgrade(request, mine.endpoints[*endpoint].get());
            co_return made;
        }
        error = {.code = ErrorCode::NotFound, .text = GUICHE_ERROR_TEXT("There is nothing at this address.")};
    }
    Reply reply = refusal(error, request, passage);
    finish(reply, request, passage);
    co_return Endpoints::Upgrade(std::move(reply));
}

Reply ApiApplication::serverError(int status, const Request &head) const
{
    const Error error{.code = codeOfStatus(status), .text = textOfStatus(status)};
    const RouteMatch match =
        routerOf(head).match(head.method, head.path.empty() ? std::string_view("/") : head.path);
    Reply reply =
        match.family->errorForm({.code = error.code,
                                 .status = status,
                                 .detail = m_services.texts.text(error, languageOf(*match.family, head))});
    reply.headers.add("Cache-Control", "no-store");
    addSecurityHeaders(reply, head);
    return reply;
}

} // namespace guiche
