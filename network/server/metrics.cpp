// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <dirent.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <mutex>
#include <sstream>
#include <utility>
#include <vector>

namespace guiche {

namespace {

// From half a millisecond, which an indexed read takes, to ten seconds, which somebody should look at.
const prometheus::Histogram::BucketBoundaries DurationBuckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                              0.1,    0.25,  0.5,    1,     2.5,  5,     10};

// Labels come from route templates, so there are some hundred series; this bounds the damage of a handler
// that gives paths instead.
constexpr std::size_t MaximumSeries = 5000;

struct ProcessFigures
{
    double cpuSeconds = 0;
    double residentBytes = 0;
    double openFiles = 0;
};

double countOpenFiles()
{
    DIR *folder = ::opendir("/proc/self/fd");
    if (folder == nullptr)
        return 0;
    double count = -3; // `.`, `..` and the folder itself
    while (::readdir(folder) != nullptr)
        ++count;
    ::closedir(folder);
    return count;
}

//! From /proc/self/stat (proc(5)): fields 14 and 15 are utime and stime in ticks, 24 is the resident set in
//! pages.
ProcessFigures readProcess()
{
    ProcessFigures figures;
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    const std::size_t nameEnd = text.rfind(')'); // the name may hold blanks
    if (nameEnd == std::string::npos)
        return figures;
    std::istringstream fields(text.substr(nameEnd + 1));
    std::string field;
    double ticks = 0;
    for (int number = 3; number <= 24 && (fields >> field); ++number) {
        if (number == 14 || number == 15)
            ticks += std::stod(field);
        if (number == 24)
            figures.residentBytes = std::stod(field) * static_cast<double>(::sysconf(_SC_PAGESIZE));
    }
    figures.cpuSeconds = ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
    figures.openFiles = countOpenFiles();
    return figures;
}

double secondsSinceEpoch()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace

struct Metrics::Private
{
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests = prometheus::BuildCounter()
                                                            .Name("http_requests_total")
                                                            .Help("HTTP requests answered")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram> &durations =
        prometheus::BuildHistogram()
            .Name("http_request_duration_seconds")
            .Help("Time from the end of a request's head to its reply")
            .Register(registry);
    prometheus::Gauge &webSockets = gauge("websocket_connections_active", "Open WebSocket connections");
    prometheus::Gauge &conversations =
        gauge("conversations_active_total", "Conversations that are not closed");
    prometheus::Family<prometheus::Counter> &messages = prometheus::BuildCounter()
                                                            .Name("messages_sent_total")
                                                            .Help("Messages handed to a channel")
                                                            .Register(registry);
    prometheus::Counter &chatbot = prometheus::BuildCounter()
                                       .Name("chatbot_responses_total")
                                       .Help("Answers given by the chatbot")
                                       .Register(registry)
                                       .Add({});
    prometheus::Gauge &residentBytes =
        gauge("process_resident_memory_bytes", "Resident memory size in bytes");
    prometheus::Gauge &openFiles = gauge("process_open_fds", "Open file descriptors");
    prometheus::Counter &cpuSeconds = prometheus::BuildCounter()
                                          .Name("process_cpu_seconds_total")
                                          .Help("User and system time spent in seconds")
                                          .Register(registry)
                                          .Add({});

    mutable std::mutex mutex; // guards what follows
    std::size_t seriesCount = 0;
    std::vector<std::pair<prometheus::Gauge *, std::function<double()>>> sources;

    prometheus::Gauge &gauge(const std::string &name, const std::string &help)
    {
        return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
    }
};

Metrics::Metrics()
    : d(std::make_unique<Private>())
{
    d->gauge("process_start_time_seconds", "Start of the process, seconds since 1970")
        .Set(secondsSinceEpoch());
    prometheus::BuildGauge()
        .Name("guiche_build_info")
        .Help("Always 1; the labels tell which build this is")
        .Register(d->registry)
        .Add({{"version", GUICHE_VERSION}})
        .Set(1);
    // These exist from the start, so that a first scrape already knows every name of the contract.
    d->requests.Add({{"method", "GET"}, {"route", "/metrics"}, {"status", "200"}});
    d->durations.Add({{"method", "GET"}, {"route", "/metrics"}}, DurationBuckets);
    d->messages.Add({{"channel", "web_chat"}});
}

Metrics::~Metrics() = default;

void Metrics::Recorder::request(std::string_view method, std::string_view route, int status, double seconds)
{
    if (route.empty())
        route = "other";
    m_key.assign(method).append(1, ' ').append(route).append(1, ' ').append(std::to_string(status));
    auto found = m_series.find(m_key);
    if (found == m_series.end()) {
        Private &data = *m_metrics->d;
        {
            const std::lock_guard lock(data.mutex);
            if (++data.seriesCount > MaximumSeries)
                route = "other";
        }
        const std::string methodLabel(method);
        const std::string routeLabel(route);
        Series series;
        series.total = &data.requests.Add(
            {{"method", methodLabel}, {"route", routeLabel}, {"status", std::to_string(status)}});
        series.duration =
            &data.durations.Add({{"method", methodLabel}, {"route", routeLabel}}, DurationBuckets);
        if (m_series.size() > MaximumSeries)
            m_series.clear();
        found = m_series.emplace(m_key, series).first;
    }
    found->second.total->Increment();
    found->second.duration->Observe(seconds);
}

void Metrics::webSocketOpened()
{
    d->webSockets.Increment();
}

void Metrics::webSocketClosed()
{
    d->webSockets.Decrement();
}

void Metrics::messageSent(std::string_view channel)
{
    d->messages.Add({{"channel", std::string(channel)}}).Increment();
}

void Metrics::chatbotResponded()
{
    d->chatbot.Increment();
}

void Metrics::setConversationsActive(double count)
{
    d->conversations.Set(count);
}

void Metrics::setConversationsActiveSource(std::function<double()> source)
{
    const std::lock_guard lock(d->mutex);
    std::erase_if(d->sources, [this](const auto &entry) { return entry.first == &d->conversations; });
    d->sources.emplace_back(&d->conversations, std::move(source));
}

void Metrics::addGauge(const std::string &name, const std::string &help, std::function<double()> source)
{
    prometheus::Gauge &gauge = d->gauge(name, help);
    const std::lock_guard lock(d->mutex);
    d->sources.emplace_back(&gauge, std::move(source));
}

std::string Metrics::text() const
{
    // Copied, so that no lock is held while foreign code runs.
    std::vector<std::pair<prometheus::Gauge *, std::function<double()>>> sources;
    {
        const std::lock_guard lock(d->mutex);
        sources = d->sources;
    }
    for (const auto &[gauge, source] : sources)
        gauge->Set(source());
    const ProcessFigures process = readProcess();
    d->residentBytes.Set(process.residentBytes);
    d->openFiles.Set(process.openFiles);
    {
        const std::lock_guard lock(d->mutex);
        d->cpuSeconds.Increment(std::max(0.0, process.cpuSeconds - d->cpuSeconds.Value()));
    }
    return prometheus::TextSerializer().Serialize(d->registry.Collect());
}

} // namespace guiche
