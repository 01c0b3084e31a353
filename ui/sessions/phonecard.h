// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace guiche {

class Button;
class CodeCells;
class LinkButton;
class Pairing;
class TextField;
class TextLabel;

//! \brief Linking by phone number: the number goes in, the code to type on the phone comes out.
class PhoneCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneCard)

public:
    PhoneCard(Theme &theme, Pairing &pairing, QWidget *parent = nullptr);
    //! \brief Puts the code on the clipboard; false when there is none.
    bool copyCode();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void ask();
    void showCode();
    void showClock();

    Pairing &m_pairing;
    QBoxLayout *m_row; // side by side, or one below the other where it is narrow
    TextLabel *m_title;
    TextLabel *m_text;
    TextField *m_phone;
    Button *m_ask;
    TextLabel *m_caption;
    CodeCells *m_cells;
    TextLabel *m_clock;
    LinkButton *m_copy;
};

} // namespace guiche
