// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakedesk.h"
#include "ui/signin/firstrunpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestFirstRunPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_languages.use(u"en"_s);
        m_desk = std::make_unique<FakeDesk>();
        m_client = std::make_unique<DeskClient>(m_desk->url());
        m_page = std::make_unique<FirstRunPage>(*m_client, m_theme, m_languages, true);
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_desk.reset();
    }

    void organizationNeedsAName()
    {
        type("organization"_L1, u"   "_s);
        next()->click();
        QCOMPARE(m_page->step(), FirstRunPage::Step::Organization);
        QVERIFY(!field("organization"_L1)->error().isEmpty());
    }

    void weakPasswordIsRefusedBeforeAnythingIsSent()
    {
        toAdministrator();
        type("name"_L1, u"Paula Menezes"_s);
        type("email"_L1, u"paula@aurora.example"_s);
        type("password"_L1, u"tooweak"_s);
        next()->click();
        QVERIFY(!field("password"_L1)->error().isEmpty());
        QVERIFY(field("password"_L1)->edit()->hasFocus());
        QCOMPARE(m_desk->count(u"POST /api/v1/auth/register"_s), 0);
    }

    void backKeepsWhatWasTyped()
    {
        toAdministrator();
        m_page->findChild<Button *>(u"back"_s)->click();
        QCOMPARE(m_page->step(), FirstRunPage::Step::Organization);
        QCOMPARE(field("organization"_L1)->text(), u"Loja Aurora"_s);
        QSignalSpy cancelled(m_page.get(), &FirstRunPage::cancelled);
        m_page->findChild<Button *>(u"back"_s)->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void threeStepsCreateTheOrganization()
    {
        m_desk->on(u"POST /api/v1/auth/register"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json({{u"access_token"_s, u"a"_s},
                                          {u"refresh_token"_s, u"r"_s},
                                          {u"user"_s, QJsonObject{{u"id"_s, 1},
                                                                  {u"email"_s, u"paula@aurora.example"_s},
                                                                  {u"nome"_s, u"Paula Menezes"_s},
                                                                  {u"role"_s, u"admin"_s}}}},
                                         201);
        });
        toAdministrator();
        fillAdministrator();
        QTest::keyClick(field("password"_L1)->edit(), Qt::Key_Return);
        QVERIFY(next()->isBusy());
        QTRY_COMPARE(m_page->step(), FirstRunPage::Step::Ready);
        QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
        next()->click();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<User>().name, u"Paula Menezes"_s);
        QJsonObject sent;
        for (const auto &request : m_desk->requests()) {
            if (request.path == "/api/v1/auth/register"_L1)
                sent = request.json();
        }
        QCOMPARE(sent[u"organization_name"_s].toString(), u"Loja Aurora"_s);
        QCOMPARE(sent[u"email"_s].toString(), u"paula@aurora.example"_s);
    }

    void refusalOfTheDeskStaysOnTheStep()
    {
        m_desk->on(u"POST /api/v1/auth/register"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(409, u"CONFLICT"_s, u"This e-mail is taken."_s);
        });
        toAdministrator();
        fillAdministrator();
        next()->click();
        auto *banner = m_page->findChild<Banner *>(u"firstRunError"_s);
        QTRY_VERIFY(banner->isVisible() || !field("email"_L1)->error().isEmpty());
        QCOMPARE(m_page->step(), FirstRunPage::Step::Administrator);
        QVERIFY(!next()->isBusy());
    }

private:
    TextField *field(QLatin1StringView name) const { return m_page->findChild<TextField *>(QString(name)); }
    Button *next() const { return m_page->findChild<Button *>(u"next"_s); }
    void type(QLatin1StringView name, const QString &text) const
    {
        QTest::keyClicks(field(name)->edit(), text);
    }
    void toAdministrator() const
    {
        type("organization"_L1, u"Loja Aurora"_s);
        QTest::keyClick(field("organization"_L1)->edit(), Qt::Key_Return);
        QCOMPARE(m_page->step(), FirstRunPage::Step::Administrator);
    }
    void fillAdministrator() const
    {
        type("name"_L1, u"Paula Menezes"_s);
        type("email"_L1, u"paula@aurora.example"_s);
        type("password"_L1, u"kP7!zQ2x-mesa"_s);
    }

    Theme m_theme{ThemeMode::Light};
    Languages m_languages;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<FirstRunPage> m_page;
};

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"
