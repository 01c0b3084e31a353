// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const QString Password = u"Senha-Segura1"_s;

struct StateOfEndpoints final : ThreadState
{
    std::unique_ptr<ThreadState> state;
};

ThreadState *stateOf(ThreadState &thread)
{
    return static_cast<StateOfEndpoints &>(thread).state.get();
}

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().english().toStdString());
    return std::move(*result);
}

} // namespace

std::unique_ptr<ThreadState> EndpointsOnly::startThread(boost::asio::io_context &context)
{
    auto own = std::make_unique<StateOfEndpoints>();
    own->state = m_endpoints.startThread(context);
    return own;
}

Task<Reply> EndpointsOnly::handle(Request &request, ThreadState &thread)
{
    if (m_endpoints.matches(request))
        co_return co_await m_endpoints.handle(request, stateOf(thread));
    co_return serverError(404, request);
}

Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> EndpointsOnly::upgrade(Request &request,
                                                                                    ThreadState &thread)
{
    co_return co_await m_endpoints.upgrade(request, stateOf(thread));
}

Reply EndpointsOnly::serverError(int status, const Request &) const
{
    Reply reply;
    reply.status = status;
    return reply;
}

DeskFixture::DeskFixture(const RealtimeOptions &options, const ServerLimits &limits, unsigned threads)
{
    m_store = valueOf(Store::open({.file = m_directory.filePath(u"desk.sqlite"_s)}, m_clock));
    m_desk = valueOf(Desk::open(
        *m_store, m_clock, {.dataDir = m_directory.path(), .passwordCost = PasswordHasher::Cost::Cheap}));
    m_reader = valueOf(m_store->openReader());
    m_work = std::make_unique<WorkPool>(1);
    m_endpoints = std::make_unique<RealtimeEndpoints>(*m_desk, *m_work, options);
    m_application = std::make_unique<EndpointsOnly>(*m_endpoints);
    m_server = std::make_unique<HttpServer>(*m_application, m_metrics, m_log);
    ServerOptions server;
    server.listeners = {
        {.name = "main", .host = "127.0.0.1", .port = 0, .certificateFile = {}, .keyFile = {}}};
    server.threads = threads;
    server.tempDirectory = m_directory.path().toStdString();
    server.limits = limits;
    m_url = QString::fromStdString(valueOf(m_server->start(server)).at("main"));
}

DeskFixture::~DeskFixture()
{
    m_server->stop();
}

QString DeskFixture::socketUrl(const QString &path) const
{
    return u"ws"_s + m_url.mid(4) + path;
}

DeskFixture::Person DeskFixture::found(const QString &organization, const QString &email)
{
    Registration registration;
    registration.email = email;
    registration.password = Password;
    registration.name = u"Chefe"_s;
    registration.organizationName = organization;
    registration.isLoopback = true;
    const QString hash = m_desk->passwords().hash(Password);
    const SignedIn signedIn = valueOf(write([this, registration, hash](WriteTransaction &tx) {
        return m_desk->accounts().registerOrganization(tx, registration, hash);
    }));
    return {valueOf(m_desk->accounts().authenticate(*m_reader, signedIn.accessToken)), signedIn.accessToken};
}

DeskFixture::Person DeskFixture::hire(const Person &admin, const QString &name, Role role)
{
    UserChange change;
    change.email = name.toLower() + u"@exemplo.com"_s;
    change.password = Password;
    change.passwordHash = m_desk->passwords().hash(Password);
    change.name = name;
    change.role = role;
    const User user = valueOf(write([this, who = admin.who, change](WriteTransaction &tx) {
        return m_desk->users().create(tx, who, change);
    }));
    return signIn(user.email);
}

DeskFixture::Person DeskFixture::signIn(const QString &email)
{
    const Credentials credentials = valueOf(m_desk->accounts().credentials(*m_reader, email));
    const SignedIn signedIn = valueOf(write([this, credentials](WriteTransaction &tx) {
        return m_desk->accounts().signIn(tx, credentials, false);
    }));
    return {valueOf(m_desk->accounts().authenticate(*m_reader, signedIn.accessToken)), signedIn.accessToken};
}

QString DeskFixture::customerWrites(const Person &admin, const QString &customer, const QString &text)
{
    ApiMessage message;
    message.customerId = customer;
    message.customerName = customer;
    message.content = text;
    return valueOf(write([this, who = admin.who, message](WriteTransaction &tx) {
               return m_desk->apiChannel().receive(tx, who, message);
           }))
        .conversationId;
}

Result<Message> DeskFixture::answer(const Person &agent, const QString &conversationId, const QString &text)
{
    OutgoingMessage message;
    message.content = text;
    const Result<SentMessage> sent =
        write([this, who = agent.who, conversationId, message](WriteTransaction &tx) {
            return m_desk->conversations().send(tx, who, conversationId, message);
        });
    if (!sent)
        return std::unexpected(sent.error());
    return sent->message;
}

Result<Conversation> DeskFixture::conversation(const Person &who, const QString &id)
{
    return m_desk->inbox().get(*m_reader, who.who, id);
}

QString DeskFixture::siteKey(const Person &admin)
{
    const QJsonObject settings = valueOf(m_desk->settings().get(*m_reader, admin.who));
    return settings[u"webchat"_s].toObject()[u"key"_s].toString();
}

} // namespace guiche
