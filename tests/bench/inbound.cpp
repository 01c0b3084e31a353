// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inbound.h"

#include <QDir>

#include "tests/bench/rawsqlite.h"
#include "tests/bench/report.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;
using namespace guiche::live;

namespace {

LoadGenerator::Outcome send(std::uint16_t port, const std::string &key, int connections,
                            std::chrono::milliseconds duration, const std::string &prefix)
{
    return LoadGenerator(
               {.port = port,
                .connections = connections,
                .duration = duration,
                .request =
                    [&](std::uint64_t index) {
                        const std::string number = std::to_string(index);
                        return httpRequest(
                            port, "POST", "/api/v1/channels/api/messages", key,
                            R"({"customer_id":"customer-)" + std::to_string(index % 1000) +
                                R"(","customer_name":"Customer","content":"Bom dia! Minha internet )"
                                R"(está lenta desde ontem à noite.","external_id":")" +
                                prefix + number + R"("})");
                    }})
        .run();
}

} // namespace

void benchInbound(const BenchOptions &options)
{
    section(
        u"Durable inbound messages, POST /api/v1/channels/api/messages (load generator on the same processors)"_s);
    const QString dataDir = QDir(options.folder).filePath(u"inbound"_s);
    DeskProcess desk(
        {.program = options.program, .dataDir = dataDir, .arguments = {u"--rate-limits"_s, u"off"_s}});
    if (!desk.start()) {
        note(desk.failure());
        return;
    }
    const Company company = foundCompany(desk.port());
    if (!company.failure.isEmpty()) {
        note(company.failure);
        return;
    }
    const std::string key = company.apiKey.toStdString();
    (void)send(desk.port(), key, 64, std::chrono::seconds(1), "warm-"); // makes the customers

    struct Measured
    {
        int connections;
        LoadGenerator::Outcome outcome;
        double processor;
    };
    std::vector<Measured> measured;
    for (const int connections : {1, 64, 256}) {
        const double before = processorSeconds(desk.processId());
        auto outcome =
            send(desk.port(), key, connections, options.duration, std::to_string(connections) + "-");
        measured.push_back({connections, std::move(outcome), processorSeconds(desk.processId()) - before});
    }
    (void)desk.stop();

    const RowShape shape = shapeOf(dataDir + u"/guiche.db"_s);
    const double oneByOne = rawMessagesPerSecond(options.folder, shape, 1, options.duration / 2);
    const double grouped = rawMessagesPerSecond(options.folder, shape, 64, options.duration / 2);
    note(u"a message is %1 bytes of text and %2 events of %3 bytes"_s.arg(shape.messageBytes)
             .arg(shape.eventsPerMessage, 0, 'f', 2)
             .arg(shape.eventBytes));
    line(u"SQLite alone, 64 messages in a transaction"_s, grouped, u"/s"_s, u"100 %"_s);
    line(u"SQLite alone, one message in a transaction"_s, oneByOne, u"/s"_s, percentOf(oneByOne, grouped));
    for (const Measured &m : measured) {
        line(u"the desk, %1 connection(s)"_s.arg(m.connections), m.outcome.perSecond(), u"/s"_s,
             u"%1 of grouped, %2 of one by one; p50 %3 ms, p99 %4 ms; %5 processors busy"_s
                 .arg(percentOf(m.outcome.perSecond(), grouped), percentOf(m.outcome.perSecond(), oneByOne))
                 .arg(m.outcome.latencies.milliseconds(0.5), 0, 'f', 2)
                 .arg(m.outcome.latencies.milliseconds(0.99), 0, 'f', 2)
                 .arg(m.processor / m.outcome.took.count(), 0, 'f', 2));
        if (m.outcome.refused > 0 || m.outcome.lost > 0)
            note(u"%1 refused (first: %2), %3 connections lost"_s.arg(m.outcome.refused)
                     .arg(m.outcome.firstRefusal)
                     .arg(m.outcome.lost));
    }
}

} // namespace guiche::bench
