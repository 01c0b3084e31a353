// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace guiche {

//! \brief How long to wait before the next try: twice as long each time, up to a limit, and never quite the
//! same for two that failed together.
class Backoff final
{
public:
    struct Limits
    {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds longest{60'000};
    };
    //! \brief A number from 0 up to, but not including, 1.
    using Random = std::function<double()>;

    explicit Backoff(Limits limits, Random random = {});

    //! \brief Between half of what the number of tries gives and all of it.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_tries = 0; }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    Limits m_limits;
    Random m_random;
    int m_tries = 0;
};

} // namespace guiche
