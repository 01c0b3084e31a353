// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/card.h"

namespace guiche {

class Banner;
class TextArea;
class TextField;
class TextLabel;

//! \brief Paste what a receiver got and its secret: says whether the signatures hold, or what is wrong.
class SignatureTester final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignatureTester)

public:
    SignatureTester(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    const Clock &m_clock;
    TextLabel *m_title;
    TextLabel *m_text;
    TextField *m_secret;
    TextArea *m_headers;
    TextArea *m_body;
    Banner *m_standard;
    Banner *m_hub;
};

} // namespace guiche
