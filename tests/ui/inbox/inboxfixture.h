// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "network/client/outgoingqueue.h"
#include "tests/support/fakedesk.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

namespace guiche {

//! \brief The inbox in a window of its own, signed in to a fake desk on a real socket.
class InboxFixture
{
public:
    explicit InboxFixture(ThemeMode mode = ThemeMode::Light);

    //! \brief Signs in and shows the page; false when the desk did not answer in time.
    [[nodiscard]] bool open(const QSize &size = {1360, 900});
    //! \brief A second page on the same files, as after a restart.
    void reopen();

    ManualClock clock;
    QTemporaryDir folder;
    FakeDesk desk;
    Theme theme;
    DeskClient client;
    std::unique_ptr<OutgoingQueue> outgoing;
    std::unique_ptr<InboxPage> page;
    QStringList toasts;

private:
    void makePage();

    QSize m_size{1360, 900};
};

//! \brief 10:14 of today, local time.
[[nodiscard]] TimeMs sampleMorning();

} // namespace guiche
