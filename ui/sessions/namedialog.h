// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks for a session's new name, or for its name to be typed before it is deleted.
class NameDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameDialog)

public:
    enum class Purpose { Rename, Delete };

    NameDialog(Theme &theme, Purpose purpose, const QString &name, QWidget *parent);
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void submitted();

private:
    void submit();

    Purpose m_purpose;
    QString m_present;
    TextField *m_name;
};

} // namespace guiche
