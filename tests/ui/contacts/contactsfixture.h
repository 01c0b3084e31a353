// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "network/client/deskclient.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/contacts/samplecontacts.h"
#include "tests/ui/fakekeyring.h"
#include "tests/ui/fakepage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"

namespace guiche {

//! \brief The whole window, signed in to a fake desk with contacts.
class ContactsFixture final
{
    Q_DISABLE_COPY_MOVE(ContactsFixture)

public:
    explicit ContactsFixture(ThemeMode mode = ThemeMode::Light,
                             const QString &language = QStringLiteral("en"))
        : sample(desk, SystemClock().now())
        , theme(mode)
        , client(desk.url())
        , settings(folder.filePath(QStringLiteral("ui.ini")))
    {
        desk.role = QStringLiteral("supervisor");
        desk.on(QStringLiteral("PUT /api/v1/agents/me/status"),
                [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
        desk.on(QStringLiteral("GET /sessions/list"),
                [](const FakeDesk::Request &) { return FakeDesk::Reply{.body = "[]"}; });
        languages.use(language);
        theme.install();
    }

    //! \brief False when the desk did not answer in time.
    [[nodiscard]] bool open(const QSize &size = {1440, 900})
    {
        window = std::make_unique<MainWindow>(
            client, UiServices{theme, languages, keyring, settings,
                               [this](DeskClient &, Theme &, QWidget *parent) -> ConversationsPage * {
                                   inbox = new FakePage(parent);
                                   return inbox;
                               }});
        window->resize(size);
        window->show();
        window->activateWindow();
        window->signInAs(QStringLiteral("ana@example.com"), QStringLiteral("Senha-123"));
        if (!QTest::qWaitFor(
                [this] { return window->shell() != nullptr && client.state() == DeskClient::State::Online; },
                5000))
            return false;
        find<QAbstractButton>(QStringLiteral("rail-user"))->click();
        return true;
    }

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    FakeDesk desk;
    SampleContacts sample;
    QTemporaryDir folder;
    Theme theme;
    Languages languages;
    FakeKeyring keyring;
    DeskClient client;
    UiSettings settings;
    FakePage *inbox = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace guiche
