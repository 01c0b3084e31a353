// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionsources.h"
#include "ui/widgets/card.h"

namespace guiche {

class TextLabel;

//! \brief Who a connected session is: number, name at WhatsApp, and what is known of it. What is not known is
//! left out.
class SummaryCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryCard)

public:
    explicit SummaryCard(Theme &theme, QWidget *parent = nullptr);
    void setSession(const Session &session, TimeMs now);

private:
    class Portrait;
    struct Fact
    {
        QWidget *box;
        TextLabel *caption;
        TextLabel *value;
    };
    [[nodiscard]] Fact addFact(QLayout *row);
    static void setFact(const Fact &fact, const QString &caption, const QString &value);

    Portrait *m_portrait;
    TextLabel *m_number;
    TextLabel *m_name;
    Fact m_since, m_platform, m_activity, m_type;
};

} // namespace guiche
