// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "network/client/deskclient.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/fakekeyring.h"
#include "tests/ui/fakepage.h"
#include "tests/ui/sessions/samplesessions.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"

namespace guiche {

//! \brief The whole window, signed in as an administrator to a fake desk with sessions.
class SessionsFixture final
{
    Q_DISABLE_COPY_MOVE(SessionsFixture)

public:
    explicit SessionsFixture(ThemeMode mode = ThemeMode::Light,
                             const QString &language = QStringLiteral("en"))
        : sample(desk, SystemClock().now())
        , theme(mode)
        , client(desk.url())
        , settings(folder.filePath(QStringLiteral("ui.ini")))
    {
        desk.role = QStringLiteral("admin");
        desk.on(QStringLiteral("PUT /api/v1/agents/me/status"),
                [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
        languages.use(language);
        theme.install();
    }

    //! \brief Shows the window and signs in, without waiting for what becomes of it.
    void signIn(const QSize &size = {1440, 900})
    {
        window = std::make_unique<MainWindow>(
            client, UiServices{theme, languages, keyring, settings,
                               [](DeskClient &, Theme &, QWidget *parent) -> ConversationsPage * {
                                   return new FakePage(parent);
                               }});
        window->resize(size);
        window->show();
        window->activateWindow();
        window->signInAs(QStringLiteral("ana@example.com"), QStringLiteral("Senha-123"));
    }

    //! \brief False when the desk did not answer in time.
    [[nodiscard]] bool open(const QSize &size = {1440, 900})
    {
        signIn(size);
        return QTest::qWaitFor(
            [this] { return window->shell() != nullptr && client.state() == DeskClient::State::Online; },
            5000);
    }

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    FakeDesk desk;
    SampleSessions sample;
    QTemporaryDir folder;
    Theme theme;
    Languages languages;
    FakeKeyring keyring;
    DeskClient client;
    UiSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace guiche
