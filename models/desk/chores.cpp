// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/chores.h"

#include <pthread.h>

#include <chrono>

#include "models/desk/contactimports.h"
#include "models/desk/retention.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using namespace std::chrono_literals;

constexpr auto FirstSweepAfter = 1min; // a start has better things to do
constexpr auto SweepEvery = 1h;

} // namespace

Chores::Chores(Store &store, const ContactImports &imports, const Retention &retention)
    : m_store(store)
    , m_imports(imports)
    , m_retention(retention)
{
}

Chores::~Chores()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Chores::start()
{
    m_thread = std::thread([this] {
        pthread_setname_np(pthread_self(), "chores");
        work();
    });
}

void Chores::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_wakeUp.notify_all();
}

bool Chores::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void Chores::work()
{
    const auto db = m_store.openReader();
    if (!db) {
        qCWarning(lcDesk) << "imports and the sweep of old data do not run:" << db.error().english();
        return;
    }
    m_imports.sweepFiles(**db);
    auto nextSweep = std::chrono::steady_clock::now() + FirstSweepAfter;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait_until(lock, nextSweep, [this] { return m_isStopping || m_isWoken; });
            if (m_isStopping)
                return;
            m_isWoken = false;
        }
        while (m_imports.runNext(m_store, **db, [this] { return isStopping(); })) {
        }
        if (std::chrono::steady_clock::now() >= nextSweep) {
            m_retention.sweep(m_store, **db, [this] { return isStopping(); });
            nextSweep = std::chrono::steady_clock::now() + SweepEvery;
        }
    }
}

} // namespace guiche
