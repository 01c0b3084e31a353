// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/domain/clock.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief Settings and the audit log of a made-up shop behind a fake desk: answers their calls as the real
//! one does, and keeps what they change.
class SampleSettings final
{
    Q_DISABLE_COPY_MOVE(SampleSettings)

public:
    SampleSettings(FakeDesk &desk, TimeMs now);

    QJsonObject settings;
    QJsonObject mail;
    QJsonArray entries; //!< newest first
    int tag = 1;        //!< grows with every change
    int brokenAt = 0;   //!< what the check of the chain finds; 0: nothing

    void fillLog(int count);
    //! \brief As another administrator does meanwhile.
    void changeElsewhere(const QString &group, const QString &name, const QJsonValue &value);

private:
    [[nodiscard]] FakeDesk::Reply settingsReply() const;
    [[nodiscard]] FakeDesk::Reply patched(const FakeDesk::Request &request);
    [[nodiscard]] FakeDesk::Reply log(const FakeDesk::Request &request) const;
    [[nodiscard]] FakeDesk::Reply exported(const FakeDesk::Request &request) const;

    FakeDesk &m_desk;
    TimeMs m_now;
};

} // namespace guiche
