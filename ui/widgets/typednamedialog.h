// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Before something is deleted for good: its name has to be typed.
class TypedNameDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypedNameDialog)

public:
    struct Texts
    {
        QString title;  //!< "Delete secret"
        QString text;   //!< what is lost with it
        QString name;   //!< what has to be typed
        QString action; //!< of the button
    };
    TypedNameDialog(Theme &theme, const Texts &texts, QWidget *parent);

Q_SIGNALS:
    //! \brief The name is right, and the button was pressed. Whoever opened it closes it.
    void submitted();

private:
    QString m_wanted;
    TextField *m_name;
};

} // namespace guiche
