// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

#include "models/desk/desk.h"
#include "models/domain/mailbox.h"

namespace guiche {

struct HousekeeperOptions
{
    std::chrono::milliseconds interval = std::chrono::minutes(1);
    int atOnce = 500; //!< rows that one turn of the writer removes: others wait for no more than that
};

//! \brief Clears away, every minute, what has run out: user sessions. Lives on the `wire` thread; the
//! removing itself is the writer's.
class Housekeeper final : public QObject
{
    Q_OBJECT

public:
    Housekeeper(Desk &desk, const HousekeeperOptions &options, QObject *parent = nullptr);
    ~Housekeeper() override;
    Q_DISABLE_COPY_MOVE(Housekeeper)

    //! \brief On the worker's thread: sweeps at once, and from here on regularly.
    [[nodiscard]] Result<> start();

private:
    void sweep();
    void swept(const Result<qint64> &removed);

    Desk &m_desk;
    HousekeeperOptions m_options;
    QTimer m_timer;
    std::shared_ptr<Mailbox> m_mailbox; // how the writer reaches this object
};

} // namespace guiche
