// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/deskclient.h"
#include "ui/shell/languages.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/menu.h"

namespace guiche {

//! \brief The person's own menu: presence, appearance, language, the web chat's address, the own account,
//! sign out. Made anew
//! each time it opens.
class PersonMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonMenu)

public:
    PersonMenu(DeskClient &client, Theme &theme, Languages &languages, UiSettings &settings, QWidget *parent);

    //! \brief Whoever signs in is there to work: an offline person becomes online.
    void startWork();
    //! \brief Opens above `position` (global).
    void popup(const QPoint &position);
    //! \brief The page that customers open; empty when the desk's settings name no key.
    [[nodiscard]] static QUrl webChatPage(const QUrl &desk, const QJsonObject &settings);
    //! \brief One line of HTML that puts the chat into a site.
    [[nodiscard]] static QString embedCode(const QUrl &desk, const QJsonObject &settings);

Q_SIGNALS:
    void statusChanged(guiche::AgentStatus status, const QString &reason);
    void accountRequested();
    void signOutRequested();
    //! \brief For the shell's toast.
    void said(const QString &text);

private:
    void addPresence(Menu &menu);
    void addAppearance(Menu &menu);
    void addLanguage(Menu &menu);
    void addWebChat(Menu &menu);
    void setStatus(AgentStatus status, const QString &reason);
    //! \brief Asks the desk for its settings and goes on with them; says so when they cannot be read.
    void withSettings(std::function<void(const QJsonObject &)> run);
    void showEmbedCode(const QJsonObject &settings);

    DeskClient &m_client;
    Theme &m_theme;
    Languages &m_languages;
    UiSettings &m_settings;
    QWidget *m_window;
    AgentStatus m_status = AgentStatus::Online;
    QString m_reason;
};

} // namespace guiche
