// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks where a test mail goes.
class MailTestDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailTestDialog)

public:
    MailTestDialog(Theme &theme, const QString &address, QWidget *parent);
    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void submitted();

private:
    TextField *m_address;
};

} // namespace guiche
