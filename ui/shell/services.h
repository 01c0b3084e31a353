// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace guiche {

class ConversationsPage;
class DeskClient;
class Keyring;
class Languages;
class Theme;
class UiSettings;

//! \brief What the window works with. Everything outlives the window, except the client, which
//! `MainWindow::setClient` exchanges.
struct UiServices
{
    Theme &theme;
    Languages &languages;
    Keyring &keyring;
    UiSettings &settings;
    //! \brief Makes the inbox: `return new InboxPage(client, theme, parent);`
    std::function<ConversationsPage *(DeskClient &, Theme &, QWidget *)> makeConversationsPage;
};

} // namespace guiche
