// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "tests/support/fakedesk.h"
#include "tests/ui/fakepage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/keyring.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

//! The system's own keyring, and "keep me signed in" through it. Runs under tests/ui/with-keyring.
class TestKeyring final : public QObject
{
    Q_OBJECT

private:
    Result<QString> read(const QString &account)
    {
        std::optional<Result<QString>> answer;
        m_keyring.read(account, this, [&answer](const Result<QString> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return fail(ErrorCode::UpstreamTimeout, "no answer");
        return *answer;
    }

    bool isForgotten(const QString &account)
    {
        const Result<QString> found = read(account);
        return !found && found.error().code == ErrorCode::NotFound;
    }

    bool write(const QString &account, const QString &secret)
    {
        std::optional<Result<>> answer;
        m_keyring.write(account, secret, this, [&answer](const Result<> &result) { answer = result; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) && answer->has_value();
    }

    bool remove(const QString &account)
    {
        std::optional<Result<>> answer;
        m_keyring.remove(account, this, [&answer](const Result<> &result) { answer = result; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) && answer->has_value();
    }

    //! A start of the program: a window, a client and settings of its own.
    struct Start
    {
        Start(FakeDesk &desk, Theme &theme, Languages &languages, Keyring &keyring,
              const QString &settingsFile)
            : client(desk.url())
            , settings(settingsFile)
            , window(client,
                     UiServices{theme, languages, keyring, settings,
                                [](DeskClient &, Theme &, QWidget *parent) { return new FakePage(parent); }})
        {
            window.show();
            window.start();
        }
        TextField *field(const QString &name) { return window.findChild<TextField *>(name); }

        DeskClient client;
        UiSettings settings;
        MainWindow window;
    };

    SystemKeyring m_keyring;
    Theme m_theme{ThemeMode::Light};
    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void whatIsWrittenIsReadUntilItIsRemoved()
    {
        const QString account = Keyring::account(QUrl(u"https://desk.example/"_s), u"Ana@example.com"_s);
        QCOMPARE(read(account).error().code, ErrorCode::NotFound);
        QVERIFY(write(account, u"tök-1"_s));
        QCOMPARE(*read(account), u"tök-1"_s);
        QVERIFY(write(account, u"tök-2"_s));
        QCOMPARE(*read(account), u"tök-2"_s);
        QCOMPARE(read(account + u'x').error().code, ErrorCode::NotFound);
        QVERIFY(remove(account));
        QCOMPARE(read(account).error().code, ErrorCode::NotFound);
        QVERIFY(remove(account)); // nothing to remove is no failure
    }

    void keptSignInOutlivesTheProgramUntilSigningOut()
    {
        FakeDesk desk;
        const QTemporaryDir folder;
        const QString settings = folder.filePath(u"ui.ini"_s);
        const QString account = Keyring::account(desk.url(), u"ana@example.com"_s);
        QString token;
        {
            Start first(desk, m_theme, m_languages, m_keyring, settings);
            QTRY_VERIFY(first.field(u"email"_s) != nullptr && first.field(u"email"_s)->isEnabled());
            QTest::keyClicks(first.field(u"email"_s)->edit(), u"ana@example.com"_s);
            QTest::keyClicks(first.field(u"password"_s)->edit(), u"Senha-123"_s);
            QTest::keyClick(first.field(u"password"_s)->edit(), Qt::Key_Return);
            QTRY_VERIFY(first.window.shell() != nullptr);
            token = first.client.refreshToken();
            QTRY_COMPARE(read(account).value_or(QString()), token);
            QVERIFY(!first.window.shell()->notices().has(NoticeBar::Topic::Keyring));
        }
        QVERIFY(!token.isEmpty());
        {
            Start second(desk, m_theme, m_languages, m_keyring, settings);
            QTRY_VERIFY(second.window.shell() != nullptr);
            QCOMPARE(second.client.user().email, u"ana@example.com"_s);
            QCOMPARE(desk.count(u"POST /api/v1/auth/login"_s), 1); // the person typed it once
            QTRY_COMPARE(read(account).value_or(QString()), second.client.refreshToken());
            Q_EMIT second.window.shell()->signOutRequested();
            QTRY_VERIFY(second.window.findChild<SignInPage *>() != nullptr);
            QTRY_VERIFY(isForgotten(account));
        }
        Start third(desk, m_theme, m_languages, m_keyring, settings);
        QTRY_VERIFY(third.field(u"email"_s) != nullptr && third.field(u"email"_s)->isEnabled());
        QVERIFY(third.window.shell() == nullptr);
    }

    void noFileHoldsTheSecretReadably()
    {
        const QString secret = u"a-secret-that-nobody-reads"_s;
        QVERIFY(write(u"somewhere somebody"_s, secret));
        int files = 0;
        QDirIterator every(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (every.hasNext()) {
            QFile file(every.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0); // the keyring itself is there
    }
};

QTEST_MAIN(TestKeyring)
#include "tst_keyring.moc"
