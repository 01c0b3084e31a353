// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace guiche {

//! \brief A part of "Your account".
class AccountPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPane)

public:
    explicit AccountPane(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    //! \brief It comes to the front: reads what it shows.
    virtual void start() = 0;
    //! \brief Enter in one of its fields.
    virtual void submit() = 0;

Q_SIGNALS:
    //! \brief It needs more room or less.
    void resized();
};

} // namespace guiche
