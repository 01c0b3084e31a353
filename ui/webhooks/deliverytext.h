// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "models/domain/clock.h"
#include "models/domain/webhook.h"
#include "ui/widgets/chip.h"

namespace guiche {

//! \brief Short texts about deliveries that more than one part shows. Pure.
class DeliveryText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)

public:
    [[nodiscard]] static Tone tone(DeliveryStatus status);
    //! \brief "now", "in 38 s", "in 5 min", "in 2 h".
    [[nodiscard]] static QString until(TimeMs ms);
    //! \brief "92 ms", "1.2 s".
    [[nodiscard]] static QString duration(qint64 ms);
    //! \brief Date and time with seconds.
    [[nodiscard]] static QString moment(TimeMs time);
};

} // namespace guiche
