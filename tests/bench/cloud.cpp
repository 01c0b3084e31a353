// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cloud.h"

#include <QDir>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include "tests/bench/report.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;
using namespace guiche::live;

namespace {

const QByteArray Secret = "bench-app-secret";
constexpr int Customers = 1000;

//! What Meta sends for one text of one customer, as long as in its own samples.
QByteArray noticeOf(const std::string &prefix, std::uint64_t index)
{
    const QByteArray customer = QByteArray::number(5511900000000 + qint64(index % Customers));
    return R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{)"
           R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"551133330000","phone_number_id":)"
           R"("106540352242922"},"contacts":[{"profile":{"name":"Customer"},"wa_id":")" +
           customer + R"("}],"messages":[{"from":")" + customer + R"(","id":"wamid.)" +
           QByteArray::fromStdString(prefix) + QByteArray::number(qulonglong(index)) +
           R"(","timestamp":"1749416383","type":"text","text":{"body":"Bom dia! Minha internet está lenta desde ontem)"
           R"( à noite."}}]},"field":"messages"}]}]})";
}

std::string requestOf(std::uint16_t port, const std::string &prefix, std::uint64_t index)
{
    const QByteArray body = noticeOf(prefix, index);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, Secret, QCryptographicHash::Sha256).toHex();
    const QByteArray request =
        "POST /api/v1/whatsapp/webhook HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
        "\r\nContent-Type: application/json\r\nX-Hub-Signature-256: sha256=" + signature +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return request.toStdString();
}

LoadGenerator::Outcome send(std::uint16_t port, int connections, std::chrono::milliseconds duration,
                            const std::string &prefix)
{
    return LoadGenerator({.port = port,
                          .connections = connections,
                          .duration = duration,
                          .request = [&](std::uint64_t index) { return requestOf(port, prefix, index); }})
        .run();
}

QString makeSession(std::uint16_t port, const QString &token)
{
    HttpClient client(port);
    client.setToken(token);
    const HttpAnswer answer = client.post(
        "/sessions/create", {{u"name"_s, u"Bench"_s},
                             {u"type"_s, u"whatsapp_cloud"_s},
                             {u"cloud"_s, QJsonObject{{u"phoneNumberId"_s, u"106540352242922"_s},
                                                      {u"accessToken"_s, u"none"_s},
                                                      {u"appSecret"_s, QString::fromLatin1(Secret)},
                                                      {u"verifyToken"_s, u"verify"_s},
                                                      {u"businessAccountId"_s, u"102290129340398"_s}}}});
    return answer.status == 201
               ? QString()
               : u"the session could not be made: "_s + QString::fromUtf8(answer.body.left(300));
}

} // namespace

void benchCloud(const BenchOptions &options)
{
    section(
        u"Durable signed webhooks, POST /api/v1/whatsapp/webhook (load generator on the same processors)"_s);
    const QString dataDir = QDir(options.folder).filePath(u"cloud"_s);
    DeskProcess desk({.program = options.program, .dataDir = dataDir});
    if (!desk.start()) {
        note(desk.failure());
        return;
    }
    const Company company = foundCompany(desk.port());
    const QString failure =
        company.failure.isEmpty() ? makeSession(desk.port(), company.token) : company.failure;
    if (!failure.isEmpty()) {
        note(failure);
        return;
    }
    (void)send(desk.port(), 64, std::chrono::seconds(1), "warm-"); // makes the customers
    for (const int connections : {1, 64, 256}) {
        const double before = processorSeconds(desk.processId());
        const auto outcome =
            send(desk.port(), connections, options.duration, std::to_string(connections) + "-");
        const double processor = processorSeconds(desk.processId()) - before;
        line(u"the desk, %1 connection(s)"_s.arg(connections), outcome.perSecond(), u"/s"_s,
             u"p50 %1 ms, p99 %2 ms; %3 processors busy"_s.arg(outcome.latencies.milliseconds(0.5), 0, 'f', 2)
                 .arg(outcome.latencies.milliseconds(0.99), 0, 'f', 2)
                 .arg(processor / outcome.took.count(), 0, 'f', 2));
        if (outcome.refused > 0 || outcome.lost > 0)
            note(u"%1 refused (first: %2), %3 connections lost"_s.arg(outcome.refused)
                     .arg(outcome.firstRefusal)
                     .arg(outcome.lost));
    }
    (void)desk.stop();
}

} // namespace guiche::bench
