// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <future>
#include <memory>

#include "models/desk/desk.h"
#include "network/realtime/realtimeendpoints.h"
#include "network/server/server.h"

namespace guiche {

//! \brief Serves nothing but the endpoints under test.
class EndpointsOnly final : public Application
{
public:
    explicit EndpointsOnly(Endpoints &endpoints)
        : m_endpoints(endpoints)
    {
    }
    std::unique_ptr<ThreadState> startThread(boost::asio::io_context &context) override;
    BodyPolicy bodyPolicy(const Request &head) const override { return m_endpoints.bodyPolicy(head); }
    Task<Reply> handle(Request &request, ThreadState &thread) override;
    Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> upgrade(Request &request,
                                                                         ThreadState &thread) override;
    Reply serverError(int status, const Request &head) const override;

private:
    Endpoints &m_endpoints;
};

//! \brief A real desk on a fresh database and a real server on a free port, with the realtime endpoints.
class DeskFixture final
{
public:
    explicit DeskFixture(const RealtimeOptions &options = {}, const ServerLimits &limits = {},
                         unsigned threads = 2);
    ~DeskFixture();

    struct Person
    {
        Principal who;
        QString token;
    };

    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] ReadConnection &reader() { return *m_reader; }
    [[nodiscard]] QString url() const { return m_url; } //!< http://127.0.0.1:port
    [[nodiscard]] QByteArray metrics() const { return QByteArray::fromStdString(m_metrics.text()); }
    [[nodiscard]] QString socketUrl(const QString &path) const; //!< ws://127.0.0.1:port/…

    //! \brief Runs a job at the writer and waits for its commit.
    template <class Job> auto write(Job job) -> std::invoke_result_t<Job &, WriteTransaction &>
    {
        using R = std::invoke_result_t<Job &, WriteTransaction &>;
        auto promise = std::make_shared<std::promise<R>>();
        std::future<R> future = promise->get_future();
        const std::function<R(WriteTransaction &)> function = std::move(job);
        const std::function<void(R)> done = [promise](R result) { promise->set_value(std::move(result)); };
        if constexpr (std::is_void_v<typename R::value_type>)
            m_store->writer().submit(function, done);
        else
            m_store->writer().submit<typename R::value_type>(function, done);
        return future.get();
    }

    //! \brief Founds an organization; its founder is an admin (the first one: super_admin).
    [[nodiscard]] Person found(const QString &organization, const QString &email);
    [[nodiscard]] Person hire(const Person &admin, const QString &name, Role role);
    [[nodiscard]] Person signIn(const QString &email);
    //! \brief A customer's message over the API channel; the conversation's id.
    [[nodiscard]] QString customerWrites(const Person &admin, const QString &customer, const QString &text);
    [[nodiscard]] Result<Message> answer(const Person &agent, const QString &conversationId,
                                         const QString &text);
    [[nodiscard]] Result<Conversation> conversation(const Person &who, const QString &id);
    [[nodiscard]] QString siteKey(const Person &admin);

private:
    QTemporaryDir m_directory;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ReadConnection> m_reader;
    std::unique_ptr<WorkPool> m_work;
    std::unique_ptr<RealtimeEndpoints> m_endpoints;
    std::unique_ptr<EndpointsOnly> m_application;
    Metrics m_metrics;
    RequestLog m_log{RequestLog::Format::Off};
    std::unique_ptr<HttpServer> m_server;
    QString m_url;
};

} // namespace guiche
