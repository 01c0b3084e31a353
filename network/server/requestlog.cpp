// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/requestlog.h"

#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <utility>

#include "models/domain/jsonstring.h"
#include "network/server/target.h"

namespace guiche {

namespace {

constexpr std::size_t MaximumPendingBytes = 8 * 1024 * 1024;
constexpr std::size_t MaximumTextBytes = 2048; // of one path or query in the log
// Lines of this long are written at once: under load a thread that is woken for each costs more than the
// lines.
constexpr std::chrono::milliseconds GatherTime{20};
constexpr std::size_t GatherBytes = 256 * 1024;

constexpr std::array<std::string_view, 15> SecretNames{
    "token",   "access_token", "refresh_token", "id_token", "key",
    "api_key", "apikey",       "password",      "passwd",   "secret",
    "code",    "sig",          "signature",     "auth",     "hub.verify_token",
};

bool isSecret(std::string_view name)
{
    return std::ranges::any_of(SecretNames, [name](std::string_view secret) {
        return name.size() == secret.size() && std::ranges::equal(name, secret, [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
               });
    });
}

//! `2026-02-01T10:00:00.123Z`; the part up to the seconds is kept from the last call.
void appendTime(std::string &out)
{
    thread_local std::time_t lastSecond = 0;
    thread_local std::array<char, 32> lastText{};
    std::timespec now{};
    std::timespec_get(&now, TIME_UTC);
    if (now.tv_sec != lastSecond) {
        std::tm parts{};
        ::gmtime_r(&now.tv_sec, &parts);
        std::strftime(lastText.data(), lastText.size(), "%Y-%m-%dT%H:%M:%S", &parts);
        lastSecond = now.tv_sec;
    }
    const int ms = static_cast<int>(now.tv_nsec / 1'000'000);
    out += lastText.data();
    out += '.';
    out += static_cast<char>('0' + ms / 100);
    out += static_cast<char>('0' + ms / 10 % 10);
    out += static_cast<char>('0' + ms % 10);
    out += 'Z';
}

template <class Number> void appendNumber(std::string &out, Number value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

//! Milliseconds with three decimals.
void appendMilliseconds(std::string &out, std::chrono::microseconds time)
{
    const auto us = std::max<std::int64_t>(0, time.count());
    appendNumber(out, us / 1000);
    out += '.';
    out += static_cast<char>('0' + us / 100 % 10);
    out += static_cast<char>('0' + us / 10 % 10);
    out += static_cast<char>('0' + us % 10);
}

//! One request is one line, whatever a client sends.
void appendEscaped(std::string &out, std::string_view text)
{
    appendJsonEscaped(out, text.substr(0, MaximumTextBytes));
}

void appendText(std::string &out, const RequestRecord &record)
{
    appendTime(out);
    out += " request ";
    out += record.requestId;
    out += ' ';
    out += record.listener;
    out += ' ';
    out += record.remoteAddress;
    out += ' ';
    out += record.caller.empty() ? std::string_view("-") : record.caller;
    out += ' ';
    appendEscaped(out, record.method);
    out += ' ';
    appendEscaped(out, record.path);
    if (!record.query.empty()) {
        out += '?';
        appendEscaped(out, maskedQuery(record.query));
    }
    out += ' ';
    appendNumber(out, record.status);
    out += ' ';
    appendNumber(out, record.bytes);
    out += "B ";
    appendMilliseconds(out, record.duration);
    out += "ms\n";
}

void appendMember(std::string &out, std::string_view name, std::string_view value)
{
    out += ",\"";
    out += name;
    out += "\":\"";
    appendEscaped(out, value);
    out += '"';
}

void appendJson(std::string &out, const RequestRecord &record)
{
    out += "{\"time\":\"";
    appendTime(out);
    out += "\",\"level\":\"info\",\"event\":\"request\"";
    appendMember(out, "request_id", record.requestId);
    appendMember(out, "listener", record.listener);
    appendMember(out, "remote", record.remoteAddress);
    if (!record.caller.empty())
        appendMember(out, "caller", record.caller);
    appendMember(out, "method", record.method);
    appendMember(out, "path", record.path);
    if (!record.query.empty())
        appendMember(out, "query", maskedQuery(record.query));
    out += ",\"status\":";
    appendNumber(out, record.status);
    out += ",\"bytes\":";
    appendNumber(out, record.bytes);
    out += ",\"duration_ms\":";
    appendMilliseconds(out, record.duration);
    out += "}\n";
}

void writeAll(int fileDescriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(fileDescriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // a closed standard error is no reason to stop serving
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

std::string maskedQuery(std::string_view query)
{
    std::string out;
    out.reserve(query.size());
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const std::size_t equals = pair.find('=');
        if (!out.empty())
            out += '&';
        // Decoded as a handler decodes it, so that `tok%65n` hides nothing.
        if (equals != std::string_view::npos &&
            isSecret(percentDecoded(pair.substr(0, equals), true).value_or("key")))
            out.append(pair.substr(0, equals)).append("=***");
        else
            out += pair;
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return out;
}

RequestLog::RequestLog(Format format, int fileDescriptor)
    : m_format(format)
    , m_fileDescriptor(fileDescriptor)
{
    if (m_format != Format::Off)
        m_thread = std::jthread([this] { run(); });
}

RequestLog::~RequestLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_all();
}

void RequestLog::write(const RequestRecord &record)
{
    if (m_format == Format::Off)
        return;
    thread_local std::string line;
    line.clear();
    if (m_format == Format::Json)
        appendJson(line, record);
    else
        appendText(line, record);

    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_pending.size() + line.size() > MaximumPendingBytes) {
            ++m_dropped;
            return;
        }
        wasEmpty = m_pending.empty();
        m_pending += line;
    }
    if (wasEmpty)
        m_wakeUp.notify_one();
}

void RequestLog::flush()
{
    std::unique_lock lock(m_mutex);
    m_isFlushing = true;
    m_wakeUp.notify_one();
    m_written.wait(lock, [this] { return m_pending.empty() && !m_isWriting; });
    m_isFlushing = false;
}

void RequestLog::run()
{
    pthread_setname_np(pthread_self(), "request-log");
    std::string batch;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wakeUp.wait(lock, [this] { return m_isStopping || !m_pending.empty(); });
        if (m_pending.empty())
            return;
        m_wakeUp.wait_for(lock, GatherTime,
                          [this] { return m_isStopping || m_isFlushing || m_pending.size() >= GatherBytes; });
        batch.clear();
        batch.swap(m_pending);
        const std::uint64_t dropped = std::exchange(m_dropped, 0);
        m_isWriting = true;
        lock.unlock();
        if (dropped > 0)
            batch += m_format == Format::Json
                         ? "{\"level\":\"warning\",\"event\":\"request_log_dropped\",\"count\":" +
                               std::to_string(dropped) + "}\n"
                         : "request log: " + std::to_string(dropped) + " lines dropped\n";
        writeAll(m_fileDescriptor, batch);
        lock.lock();
        m_isWriting = false;
        m_written.notify_all();
    }
}

} // namespace guiche
