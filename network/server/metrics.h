// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace prometheus {
class Counter;
class Histogram;
} // namespace prometheus

namespace guiche {

//! \brief The metrics of spec 003 ("Métricas (Prometheus)") and the process's own, in prometheus-cpp's
//! registry.
//!
//! `http_requests_total{method,route,status}`, `http_request_duration_seconds{method,route}` (histogram),
//! `websocket_connections_active`, `conversations_active_total`, `messages_sent_total{channel}`,
//! `chatbot_responses_total`, `guiche_build_info{version}`, `process_*`. Thread-safe.
class Metrics final
{
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    //! \brief One thread's way to count requests: keeps the series it has used, so that a request costs no
    //! lookup of labels. For one thread only; must not outlive the Metrics.
    class Recorder final
    {
    public:
        explicit Recorder(Metrics &metrics)
            : m_metrics(&metrics)
        {
        }
        //! \brief `route` is a route template, never a path with ids; empty: `other`.
        void request(std::string_view method, std::string_view route, int status, double seconds);

    private:
        struct Series
        {
            prometheus::Counter *total = nullptr;
            prometheus::Histogram *duration = nullptr;
        };
        Metrics *m_metrics;
        std::unordered_map<std::string, Series> m_series;
        std::string m_key;
    };

    void webSocketOpened();
    void webSocketClosed();
    //! \brief `channel`: `web_chat`, `api`, `whatsapp` …
    void messageSent(std::string_view channel);
    void chatbotResponded();
    void setConversationsActive(double count);
    //! \brief Asked for its value at each text(), on the thread that calls text(). Replaces
    //! setConversationsActive.
    void setConversationsActiveSource(std::function<double()> source);
    //! \brief Another gauge that is asked for its value at each text(). `name` as Prometheus wants it.
    void addGauge(const std::string &name, const std::string &help, std::function<double()> source);

    //! \brief The text exposition format 0.0.4.
    [[nodiscard]] std::string text() const;
    static constexpr std::string_view ContentType = "text/plain; version=0.0.4; charset=utf-8";

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
