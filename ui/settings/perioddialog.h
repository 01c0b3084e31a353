// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks for the first and the last day of a period; either may be left out.
class PeriodDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeriodDialog)

public:
    PeriodDialog(Theme &theme, const QDate &first, const QDate &last, QWidget *parent);

    [[nodiscard]] QDate first() const; //!< invalid: from the beginning
    [[nodiscard]] QDate last() const;  //!< invalid: to the end

private:
    void submit();

    TextField *m_first;
    TextField *m_last;
};

} // namespace guiche
