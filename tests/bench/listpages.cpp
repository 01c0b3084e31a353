// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listpages.h"

#include <QDir>
#include <QUrl>

#include "tests/bench/report.h"
#include "tests/bench/seed.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;
using namespace guiche::live;

namespace {

struct Page
{
    QString name;
    std::string target;
};

struct Cost
{
    double perSecond = 0;
    double microsecondsEach = 0; //!< of the desk's processor
    double p99 = 0;
    std::uint64_t refused = 0;
    int firstRefusal = 0;
};

Cost measure(const DeskProcess &desk, const std::string &token, const std::string &target,
             std::chrono::milliseconds duration)
{
    const std::string request = httpRequest(desk.port(), "GET", target, token);
    const double before = processorSeconds(desk.processId());
    const auto outcome = LoadGenerator({.port = desk.port(),
                                        .connections = 16,
                                        .duration = duration,
                                        .request = [&](std::uint64_t) { return request; }})
                             .run();
    const double used = processorSeconds(desk.processId()) - before;
    return {outcome.perSecond(), outcome.answered > 0 ? used * 1e6 / double(outcome.answered) : 0,
            outcome.latencies.milliseconds(0.99), outcome.refused, outcome.firstRefusal};
}

// The pages that are asked for: the same for both sizes. The deep one is reached by its cursor.
std::vector<Page> pagesOf(HttpClient &client)
{
    std::vector<Page> pages{{u"first page of 20"_s, "/api/v1/conversations?limit=20"},
                            {u"first page of the queue"_s, "/api/v1/conversations?limit=20&status=queue"},
                            {u"first page of one's own, open"_s,
                             "/api/v1/conversations?limit=20&assigned_to=me&status=in_progress"},
                            {u"first page of two statuses together"_s,
                             "/api/v1/conversations?limit=20&status=queue,in_progress"}};
    std::string cursor;
    for (int i = 0; i < 50; ++i) {
        const QString next =
            client.get("/api/v1/conversations?limit=100" + cursor).json()["next_cursor"_L1].toString();
        if (next.isEmpty())
            return pages;
        cursor = "&cursor=" + QUrl::toPercentEncoding(next).toStdString();
    }
    pages.push_back({u"a page 5,000 conversations down"_s, "/api/v1/conversations?limit=20" + cursor});
    return pages;
}

} // namespace

void benchListPages(const BenchOptions &options)
{
    section(u"Conversation list, one api thread on one processor, 16 connections from the other"_s);
    const QString dataDir = QDir(options.folder).filePath(u"list"_s);
    const DeskProcess::Options how{.program = options.program,
                                   .dataDir = dataDir,
                                   .arguments = {u"--rate-limits"_s, u"off"_s},
                                   .apiThreads = 1,
                                   .processors = u"0"_s};
    {
        DeskProcess desk(how);
        if (!desk.start()) {
            note(desk.failure());
            return;
        }
        const Company company = foundCompany(desk.port());
        if (!company.failure.isEmpty()) {
            note(company.failure);
            return;
        }
        (void)desk.stop();
    }

    std::vector<std::vector<Cost>> costs;
    std::vector<Page> pages;
    for (const qint64 count : {options.small, options.large}) {
        seedConversations(dataDir + u"/guiche.db"_s, count);
        DeskProcess desk(how);
        if (!desk.start()) {
            note(desk.failure());
            return;
        }
        const QString token = signIn(desk.port());
        HttpClient client(desk.port());
        client.setToken(token);
        pages = pagesOf(client);
        // What a desk that has run for a while has in memory.
        for (const Page &page : pages)
            (void)measure(desk, token.toStdString(), page.target, std::chrono::milliseconds(500));
        std::vector<Cost> row;
        for (const Page &page : pages)
            row.push_back(measure(desk, token.toStdString(), page.target, options.duration / 2));
        costs.push_back(std::move(row));
        (void)desk.stop();
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Cost &few = costs[0][i];
        const Cost &many = costs[1][i];
        const auto ratio = few.microsecondsEach > 0 ? many.microsecondsEach / few.microsecondsEach : 0;
        line(pages[i].name + u", of %L1"_s.arg(options.small), few.perSecond, u"/s"_s,
             u"%1 µs each"_s.arg(few.microsecondsEach, 0, 'f', 1));
        line(pages[i].name + u", of %L1"_s.arg(options.large), many.perSecond, u"/s"_s,
             u"%1 µs each: %2 times the cost"_s.arg(many.microsecondsEach, 0, 'f', 1).arg(ratio, 0, 'f', 2));
        if (few.refused + many.refused > 0)
            note(u"refused: %1 (first: %2)"_s.arg(few.refused + many.refused)
                     .arg(few.firstRefusal ? few.firstRefusal : many.firstRefusal));
    }
}

} // namespace guiche::bench
