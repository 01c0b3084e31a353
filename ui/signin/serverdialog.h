// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks for the address of another desk.
class ServerDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDialog)

public:
    //! \brief `canReturn` adds a way back to the desk of this program.
    ServerDialog(Theme &theme, const QUrl &current, bool canReturn, QWidget *parent);

    //! \brief What a person may type for an address: `desk.example` means https, a loopback name http; path,
    //! query and user are not accepted. An empty URL when it is none.
    [[nodiscard]] static QUrl urlFrom(const QString &text);

Q_SIGNALS:
    //! \brief An empty URL: the desk of this program.
    void chosen(const QUrl &url);

private:
    void submit();

    TextField *m_address;
};

} // namespace guiche
