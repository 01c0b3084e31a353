// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <future>
#include <map>
#include <memory>

#include "models/desk/desk.h"
#include "network/api/apiapplication.h"
#include "network/server/server.h"

namespace guiche {

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

//! \brief What a server sent back.
struct Answer
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString errorCode() const { return json()[QLatin1StringView("error_code")].toString(); }
    [[nodiscard]] QString field() const { return json()[QLatin1StringView("field")].toString(); }
};

//! \brief A signed-in person.
struct Person
{
    qint64 id = 0;
    QByteArray token;
    QByteArray refreshToken;
    QString email;
};

//! \brief A whole desk behind a real socket: temporary database, free port, cheap argon2, a clock that tests
//! move.
//!
//! Every answer to a route of the contract is compared with what the contract says about it: an undocumented
//! status or a body that does not fit fails the test.
class ApiFixture final
{
public:
    struct Options
    {
        bool hasRateLimits = false;
        SiteOptions sites = {};
        QString environmentKey = {};
        std::string host = "127.0.0.1";  //!< of every listener
        SessionDriver *driver = nullptr; //!< of sessions of the linked-device type; must outlive the fixture
        std::chrono::milliseconds scanWait{15'000};
    };
    explicit ApiFixture(Options options);
    ApiFixture()
        : ApiFixture(Options())
    {
    }
    ~ApiFixture();

    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &target, const Fields &fields = {},
                              const QByteArray &body = {});
    //! \brief With `Content-Type: application/json` and, where there is one, the token as Bearer.
    [[nodiscard]] Answer json(const QByteArray &method, const QByteArray &target,
                              const QByteArray &token = {}, const QJsonObject &body = {});
    [[nodiscard]] Answer get(const QByteArray &target, const QByteArray &token = {});

    //! \brief Bytes as they stand, and all that comes back until the server closes.
    [[nodiscard]] QByteArray raw(const QByteArray &bytes);

    [[nodiscard]] Person registerOrganization(const QString &email = QStringLiteral("ana@empresa.com"));
    [[nodiscard]] Person person(const Person &admin, const QString &role, const QString &email);
    [[nodiscard]] Person signIn(const QString &email, const QString &password);
    [[nodiscard]] QByteArray apiKey(const Person &admin, const QStringList &scopes);
    //! \brief A customer's message through the API channel; returns the conversation's id.
    [[nodiscard]] QByteArray customerWrites(const QByteArray &key, const QString &customer,
                                            const QString &text);
    [[nodiscard]] QByteArray upload(const QByteArray &token, const QByteArray &filename,
                                    const QByteArray &bytes, Answer *answer = nullptr);

    [[nodiscard]] quint16 port() const { return m_port; }
    //! \brief Requests go to the listener of that name from here on: `main`, or a family's.
    void useListener(const std::string &name) { m_port = m_ports.at(name); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    //! \brief Runs a rule at the writer and waits for its commit.
    template <class T> [[nodiscard]] Result<T> write(std::function<Result<T>(WriteTransaction &)> job)
    {
        std::promise<Result<T>> promise;
        m_store->writer().submit<T>(std::move(job),
                                    [&promise](Result<T> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }
    [[nodiscard]] const ApiApplication &application() const { return *m_application; }

    static constexpr const char *Password = "SenhaSegura123!";

private:
    void checkAgainstContract(const QByteArray &method, const QByteArray &target, const Answer &answer) const;

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
    WorkPool m_pool;
    Metrics m_metrics;
    RequestLog m_log;
    RateLimiter m_limiter;
    std::unique_ptr<ApiApplication> m_application;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    std::map<std::string, quint16> m_ports;
};

} // namespace guiche
