// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/settings/samplesettings.h"

namespace guiche {

//! \brief The whole window on a fake desk with sessions and settings.
class SettingsFixture final
{
    Q_DISABLE_COPY_MOVE(SettingsFixture)

public:
    explicit SettingsFixture(ThemeMode mode = ThemeMode::Light,
                             const QString &language = QStringLiteral("en"))
        : base(mode, language)
        , sample(base.desk, SystemClock().now())
    {
        base.sample.fill();
    }

    //! \brief Opens the page and waits for its sections.
    [[nodiscard]] bool open(const QSize &size = {1440, 900})
    {
        if (!base.open(size))
            return false;
        auto *rail = find<QAbstractButton>(QStringLiteral("rail-gear"));
        if (rail == nullptr)
            return false;
        rail->click();
        return QTest::qWaitForWindowActive(base.window.get());
    }

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return base.find<T>(name);
    }

    SessionsFixture base;
    SampleSettings sample;
};

} // namespace guiche
