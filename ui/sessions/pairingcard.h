// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace guiche {

class Button;
class Pairing;
class QrTile;
class StepRow;
class TextLabel;

//! \brief The QR code with its countdown, and what to do with it on the phone.
class PairingCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairingCard)

public:
    PairingCard(Theme &theme, Pairing &pairing, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showCode();
    void showClock();

    Pairing &m_pairing;
    QBoxLayout *m_row; // side by side, or one below the other where it is narrow
    QrTile *m_tile;
    TextLabel *m_clock;
    TextLabel *m_title;
    TextLabel *m_text;
    QList<StepRow *> m_steps;
    Button *m_renew;
};

} // namespace guiche
