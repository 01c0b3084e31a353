// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "models/items/vaultsources.h"
#include "ui/theme/theme.h"

namespace guiche {

class TextLabel;

//! \brief What is known of a secret, a line for each: name at the left, value at the right.
class SecretFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretFacts)

public:
    SecretFacts(Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setSecret(const SecretRow &row);
    //! \brief "today, 10:11", "yesterday, 09:02", "20 Aug 2026".
    [[nodiscard]] static QString moment(TimeMs time, TimeMs now);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { Created, LastUse, Uses, Success, Rotation, Version, FactCount };
    void show();

    const Clock &m_clock;
    SecretRow m_row;
    std::array<TextLabel *, FactCount> m_names = {};
    std::array<TextLabel *, FactCount> m_values = {};
};

} // namespace guiche
