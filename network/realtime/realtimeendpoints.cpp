// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/realtimeendpoints.h"

#include "models/desk/livesettings.h"
#include "models/desk/permissions.h"
#include "network/realtime/chatsocket.h"
#include "network/realtime/hubthread.h"
#include "network/realtime/origins.h"
#include "network/realtime/replies.h"
#include "network/realtime/visitorsocket.h"
#include "network/server/securityheaders.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::string_view ChatSocketPath = "/ws/chat";
constexpr std::string_view VisitorSocketPath = "/ws/visitor";
constexpr std::string_view ChatFolder = "/chat/";

//! With a slash at the end or without, as everywhere.
bool isAt(const Request &request, std::string_view path)
{
    const std::string_view asked = request.path;
    return asked.starts_with(path) && (asked.size() == path.size() || asked.substr(path.size()) == "/");
}

class RealtimeThread final : public ThreadState
{
public:
    RealtimeThread(RealtimeHub &hub, std::shared_ptr<HubThread> thread)
        : m_hub(hub)
        , m_thread(std::move(thread))
    {
    }
    ~RealtimeThread() override { m_hub.stopThread(m_thread); }
    RealtimeThread(const RealtimeThread &) = delete;
    RealtimeThread &operator=(const RealtimeThread &) = delete;

    [[nodiscard]] const std::shared_ptr<HubThread> &hubThread() const { return m_thread; }

private:
    RealtimeHub &m_hub;
    std::shared_ptr<HubThread> m_thread;
};

std::shared_ptr<HubThread> hubThreadOf(ThreadState *state)
{
    const auto *own = dynamic_cast<RealtimeThread *>(state);
    return own ? own->hubThread() : nullptr;
}

Error notReady()
{
    return {ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The desk is not ready.")};
}

Reply methodNotAllowed(const RealtimeHub &hub, const Request &request, std::string_view allowed)
{
    const Error error{ErrorCode::MethodNotAllowed, GUICHE_ERROR_TEXT("This method is not allowed here.")};
    Reply reply = errorReply(hub, request, error, "/chat/{key}");
    reply.headers.set("Allow", std::string(allowed));
    return reply;
}

bool isRead(const Request &request)
{
    return request.method == Method::Get || request.method == Method::Head;
}

} // namespace

RealtimeEndpoints::RealtimeEndpoints(Desk &desk, WorkPool &work, const RealtimeOptions &options)
    : m_hub(desk, work, options)
{
}

std::unique_ptr<ThreadState> RealtimeEndpoints::startThread(boost::asio::io_context &context)
{
    std::shared_ptr<HubThread> thread = m_hub.startThread(context);
    return thread ? std::make_unique<RealtimeThread>(m_hub, std::move(thread)) : nullptr;
}

bool RealtimeEndpoints::matches(const Request &request) const
{
    return isAt(request, ChatSocketPath) || isAt(request, VisitorSocketPath) ||
           request.path.starts_with(ChatFolder);
}

BodyPolicy RealtimeEndpoints::bodyPolicy(const Request &head) const
{
    const bool isUpload = head.method == Method::Post && head.path.starts_with(ChatFolder) &&
                          head.path.ends_with("/attachments");
    if (isUpload)
        return {BodyPolicy::Kind::File, VisitorFiles::LimitBytes};
    return {BodyPolicy::Kind::Memory, 16 * 1024};
}

Task<Reply> RealtimeEndpoints::handle(Request &request, ThreadState *state)
{
    const std::shared_ptr<HubThread> thread = hubThreadOf(state);
    if (!thread)
        co_return errorReply(m_hub, request, notReady(), "/chat/{key}");
    if (!request.path.starts_with(ChatFolder)) {
        const Error error{ErrorCode::Validation, GUICHE_ERROR_TEXT("This address speaks WebSocket.")};
        Reply reply = errorReply(m_hub, request, error, request.path, 426);
        reply.headers.set("Upgrade", "websocket");
        co_return reply;
    }
    if (std::optional<Reply> file = m_page.file(request))
        co_return std::move(*file);

    const QStringList parts = QString::fromStdString(request.path.substr(ChatFolder.size())).split(u'/');
    const bool isFiles = parts.size() >= 2 && parts.at(1) == "attachments"_L1;
    if (isFiles && parts.size() == 2) {
        if (request.method != Method::Post)
            co_return methodNotAllowed(m_hub, request, "POST");
        co_return co_await m_files.upload(request, m_hub, *thread, parts.at(0));
    }
    if (isFiles && parts.size() == 3) {
        if (!isRead(request))
            co_return methodNotAllowed(m_hub, request, "GET, HEAD");
        co_return m_files.download(request, m_hub, *thread, parts.at(0), parts.at(2));
    }
    if (!isRead(request))
        co_return methodNotAllowed(m_hub, request, "GET, HEAD");
    if (parts.size() != 1 || parts.at(0).isEmpty())
        co_return m_page.notFound(request);
    const Result<WebChatSite> site = m_hub.desk().webChat().site(thread->reader(), parts.at(0));
    if (site)
        co_return m_page.page(request, *site);
    if (site.error().code == ErrorCode::NotFound)
        co_return m_page.notFound(request);
    co_return errorReply(m_hub, request, site.error(), "/chat/{key}");
}

Task<Endpoints::Upgrade> RealtimeEndpoints::upgrade(Request &request, ThreadState *state)
{
    const std::shared_ptr<HubThread> thread = hubThreadOf(state);
    if (!thread)
        co_return errorReply(m_hub, request, notReady(), request.path);
    if (isAt(request, ChatSocketPath))
        co_return upgradeChat(request, thread);
    if (isAt(request, VisitorSocketPath))
        co_return upgradeVisitor(request, thread);
    const Error error{ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no WebSocket at this address.")};
    co_return errorReply(m_hub, request, error, "/chat/{key}");
}

Endpoints::Upgrade RealtimeEndpoints::upgradeChat(Request &request, const std::shared_ptr<HubThread> &thread)
{
    const bool isKnownOrigin = isOriginAllowed(request, m_hub.options().allowedOrigins);
    const QString origin = QString::fromStdString(std::string(request.headers.value("Origin")));
    const auto isLetInBy = [&](qint64 organizationId) {
        return isKnownOrigin ||
               m_hub.desk().liveSettings().allowsOrigin(thread->reader(), organizationId, origin);
    };
    const Error wrongOrigin{ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This origin is not allowed.")};
    if (!isLetInBy(0))
        return errorReply(m_hub, request, wrongOrigin, ChatSocketPath);
    QString token = request.queryValue("token").value_or(QString());
    if (token.isEmpty())
        token = bearerOf(request);
    if (token.isEmpty())
        token = QString::fromStdString(std::string(request.headers.value("X-API-Key")));
    if (token.isEmpty()) {
        const Error missing{ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Authentication is required.")};
        return errorReply(m_hub, request, missing, ChatSocketPath);
    }
    Result<Principal> principal = m_hub.desk().accounts().authenticateAny(thread->reader(), token);
    if (!principal)
        return errorReply(m_hub, request, principal.error(), ChatSocketPath);
    if (!isLetInBy(principal->organizationId))
        return errorReply(m_hub, request, wrongOrigin, ChatSocketPath);
    principal->remoteAddress = QString::fromStdString(request.remoteAddress);
    if (!permissions::allows(*principal, Permission::ReadEvents)) {
        const Error error{ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This key may not read conversations.")};
        return errorReply(m_hub, request, error, ChatSocketPath);
    }
    return std::make_unique<ChatSocket>(thread, *principal, token,
                                        std::string(request.headers.value("Accept-Language")));
}

Endpoints::Upgrade RealtimeEndpoints::upgradeVisitor(Request &request,
                                                     const std::shared_ptr<HubThread> &thread)
{
    const QString key = request.queryValue("key").value_or(QString());
    Result<WebChatSite> site = m_hub.desk().webChat().site(thread->reader(), key);
    if (!site)
        return errorReply(m_hub, request, site.error(), VisitorSocketPath);
    if (!isOriginAllowed(request, site->allowedOrigins)) {
        const Error error{ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This site may not use the chat.")};
        return errorReply(m_hub, request, error, VisitorSocketPath);
    }
    return std::make_unique<VisitorSocket>(thread, std::move(*site), request.remoteAddress,
                                           std::string(request.headers.value("Accept-Language")));
}

} // namespace guiche
