// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/backoff.h"

#include <algorithm>

#include <QRandomGenerator>

namespace guiche {

namespace {

constexpr int MostDoublings = 30;

} // namespace

Backoff::Backoff(Limits limits, Random random)
    : m_limits(limits)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

std::chrono::milliseconds Backoff::next()
{
    const int doublings = std::min(m_tries, MostDoublings);
    m_tries += 1;
    const auto whole =
        std::min<std::chrono::milliseconds>(m_limits.first * (1LL << doublings), m_limits.longest);
    const double part = 0.5 + std::clamp(m_random(), 0.0, 1.0) / 2;
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * part));
}

} // namespace guiche
