// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/contactsources.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks for the contact's name to be typed before it is deleted, or made anonymous where it has
//! conversations, which are the organization's record.
class DeleteContactDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteContactDialog)

public:
    DeleteContactDialog(Theme &theme, const DeskContact &contact, bool hasConversations, QWidget *parent);

    //! \brief The contact is to stay without a name, a number or anything else that says who it was.
    [[nodiscard]] bool isAnonymizing() const { return m_isAnonymizing; }
    //! \brief It turned out to have conversations.
    void setAnonymizing(bool isAnonymizing);

Q_SIGNALS:
    void submitted();

private:
    QString m_wanted;
    TextField *m_typed;
    Button *m_submit;
    bool m_isAnonymizing = false;
};

} // namespace guiche
