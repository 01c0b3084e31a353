// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <string>

#include "network/server/metrics.h"

using namespace guiche;

class MetricsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameOfTheContractIsThereFromTheStart();
    void requestsAreCountedByMethodRouteAndStatus();
    void durationsGoIntoBuckets();
    void gaugesAreAskedAtEachText();
    void webSocketsGoUpAndDown();
};

namespace {

bool has(const Metrics &metrics, const std::string &line)
{
    return ("\n" + metrics.text()).find("\n" + line + "\n") != std::string::npos;
}

} // namespace

void MetricsTest::everyNameOfTheContractIsThereFromTheStart()
{
    const Metrics metrics;
    QVERIFY(has(metrics, "# TYPE http_requests_total counter"));
    QVERIFY(has(metrics, "# TYPE http_request_duration_seconds histogram"));
    QVERIFY(has(metrics, "# TYPE websocket_connections_active gauge"));
    QVERIFY(has(metrics, "# TYPE conversations_active_total gauge"));
    QVERIFY(has(metrics, "# TYPE messages_sent_total counter"));
    QVERIFY(has(metrics, "# TYPE chatbot_responses_total counter"));
    QVERIFY(has(metrics, "chatbot_responses_total 0"));
    QVERIFY(has(metrics, "websocket_connections_active 0"));
    const std::string text = metrics.text();
    QVERIFY(text.find("guiche_build_info{version=\"") != std::string::npos);
    const std::size_t at = text.find("\nprocess_resident_memory_bytes ");
    QVERIFY(at != std::string::npos);
    QVERIFY(std::stod(text.substr(at + 31)) > 1'000'000);
}

void MetricsTest::requestsAreCountedByMethodRouteAndStatus()
{
    Metrics metrics;
    Metrics::Recorder one(metrics);
    Metrics::Recorder two(metrics); // another thread's
    one.request("GET", "/users/{id}", 200, 0.001);
    one.request("GET", "/users/{id}", 200, 0.001);
    two.request("GET", "/users/{id}", 200, 0.001);
    one.request("GET", "/users/{id}", 404, 0.001);
    one.request("POST", "", 405, 0.001);
    QVERIFY(has(metrics, "http_requests_total{method=\"GET\",route=\"/users/{id}\",status=\"200\"} 3"));
    QVERIFY(has(metrics, "http_requests_total{method=\"GET\",route=\"/users/{id}\",status=\"404\"} 1"));
    QVERIFY(has(metrics, "http_requests_total{method=\"POST\",route=\"other\",status=\"405\"} 1"));
}

void MetricsTest::durationsGoIntoBuckets()
{
    Metrics metrics;
    Metrics::Recorder recorder(metrics);
    recorder.request("GET", "/a", 200, 0.003);
    recorder.request("GET", "/a", 200, 0.2);
    const std::string series = "http_request_duration_seconds_bucket{method=\"GET\",route=\"/a\",le=\"";
    QVERIFY(has(metrics, series + "0.0025\"} 0"));
    QVERIFY(has(metrics, series + "0.005\"} 1"));
    QVERIFY(has(metrics, series + "0.25\"} 2"));
    QVERIFY(has(metrics, series + "+Inf\"} 2"));
    QVERIFY(has(metrics, "http_request_duration_seconds_count{method=\"GET\",route=\"/a\"} 2"));
}

void MetricsTest::gaugesAreAskedAtEachText()
{
    Metrics metrics;
    double conversations = 3;
    metrics.setConversationsActiveSource([&conversations] { return conversations; });
    metrics.addGauge("queue_length", "Waiting", [] { return 7.0; });
    QVERIFY(has(metrics, "conversations_active_total 3"));
    QVERIFY(has(metrics, "queue_length 7"));
    conversations = 5;
    QVERIFY(has(metrics, "conversations_active_total 5"));
}

void MetricsTest::webSocketsGoUpAndDown()
{
    Metrics metrics;
    metrics.webSocketOpened();
    metrics.webSocketOpened();
    metrics.webSocketClosed();
    metrics.messageSent("api");
    metrics.chatbotResponded();
    QVERIFY(has(metrics, "websocket_connections_active 1"));
    QVERIFY(has(metrics, "messages_sent_total{channel=\"api\"} 1"));
    QVERIFY(has(metrics, "chatbot_responses_total 1"));
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
