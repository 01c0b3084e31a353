// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "network/client/deskclient.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/fakekeyring.h"
#include "tests/ui/fakepage.h"
#include "tests/ui/secrets/samplevault.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/page.h"

namespace guiche {

//! \brief The whole window, signed in as an administrator to a fake desk with secrets and API keys; or one
//! page of it in a window of its own.
class VaultFixture final
{
    Q_DISABLE_COPY_MOVE(VaultFixture)

public:
    explicit VaultFixture(ThemeMode mode = ThemeMode::Light, const QString &language = QStringLiteral("en"))
        : vault(desk, SystemClock().now())
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

    //! \brief The whole window. False when the desk did not answer in time.
    [[nodiscard]] bool open(const QSize &size = {1440, 900})
    {
        auto *main = new MainWindow(
            client, UiServices{theme, languages, keyring, settings,
                               [](DeskClient &, Theme &, QWidget *parent) -> ConversationsPage * {
                                   return new FakePage(parent);
                               }});
        window.reset(main);
        show(size);
        main->signInAs(QStringLiteral("ana@example.com"), QStringLiteral("Senha-123"));
        return QTest::qWaitFor(
            [&] { return main->shell() != nullptr && client.state() == DeskClient::State::Online; }, 5000);
    }

    //! \brief `page` alone, which this owns from now on; toasts are kept in `toasts`.
    template <class PageType> [[nodiscard]] bool openAlone(PageType *page, const QSize &size = {1360, 900})
    {
        window.reset(page);
        QObject::connect(page, &Page::toastRequested, page,
                         [this](const QString &text, const QString &, const std::function<void()> &undo) {
                             toasts.append(text);
                             lastUndo = undo;
                         });
        show(size);
        return QTest::qWaitFor([this] { return client.state() == DeskClient::State::Online; }, 5000);
    }

    //! \brief Before pages that stand alone.
    [[nodiscard]] bool signIn()
    {
        std::optional<Result<User>> user;
        client.signIn(QStringLiteral("ana@example.com"), QStringLiteral("Senha-123"), &context,
                      [&user](const Result<User> &answer) { user = answer; });
        return QTest::qWaitFor([&] { return user.has_value(); }, 5000) && user->has_value() &&
               QTest::qWaitFor([this] { return client.state() == DeskClient::State::Online; }, 5000);
    }

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    template <class T = QWidget> [[nodiscard]] T *visible(const QString &name) const
    {
        T *found = find<T>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    //! \brief The last request of that route that came.
    [[nodiscard]] QJsonObject sent(const QByteArray &method, const QString &path) const
    {
        QJsonObject body;
        for (const FakeDesk::Request &request : desk.requests()) {
            if (request.path == path && request.method == method)
                body = request.json();
        }
        return body;
    }

    FakeDesk desk;
    SampleVault vault;
    QTemporaryDir folder;
    Theme theme;
    Languages languages;
    FakeKeyring keyring;
    DeskClient client;
    UiSettings settings;
    QObject context;
    QStringList toasts;
    std::function<void()> lastUndo;
    std::unique_ptr<QWidget> window;

private:
    void show(const QSize &size)
    {
        window->resize(size);
        window->show();
        window->activateWindow();
    }
};

} // namespace guiche
