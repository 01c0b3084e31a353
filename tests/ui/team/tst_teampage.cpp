// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

#include "models/items/teammodel.h"
#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/team/sampleteam.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestTeamPage final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] DataTable *table() const { return m_f->find<DataTable>(u"teamTable"_s); }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const
    {
        for (auto *found : m_f->window->findChildren<DialogFrame *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] TextField *field(const QString &name) const
    {
        return dialog(u"memberDialog"_s)->findChild<TextField *>(name);
    }
    [[nodiscard]] QString toast() const { return m_f->window->findChild<Toast *>()->text(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list.append(table()->model()->index(row, TeamModel::Person).data().toString());
        return list;
    }
    void start(int rows = 8)
    {
        QVERIFY(m_f->open());
        QVERIFY(QTest::qWaitForWindowActive(m_f->window.get()));
        m_f->find<QAbstractButton>(u"rail-team"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        QTRY_VERIFY(table()->hasFocus());
    }
    void choose(const QString &name)
    {
        const auto row = int(names().indexOf(name));
        QVERIFY(row >= 0);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        table()->setFocus();
    }
    //! Opens the menu of a row with the pointer, at the three dots.
    [[nodiscard]] QMenu *menuOf(const QString &name)
    {
        choose(name);
        const QRect cell = table()->visualRect(table()->currentIndex().siblingAtColumn(TeamModel::Menu));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QMenu *menu = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (auto *found : m_f->window->findChildren<QMenu *>(u"memberMenu"_s)) {
                if (found->isVisible())
                    menu = found;
            }
            return menu != nullptr;
        }));
        return menu;
    }
    [[nodiscard]] static QAction *entry(const QMenu *menu, const QString &name)
    {
        return menu->findChild<QAction *>(name);
    }
    void trigger(const QString &person, const QString &name)
    {
        QMenu *menu = menuOf(person);
        QVERIFY(menu != nullptr);
        QAction *action = entry(menu, name);
        QVERIFY2(action != nullptr && action->isEnabled(), qPrintable(name));
        action->trigger();
        menu->close();
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<SessionsFixture>();
        m_team = std::make_unique<SampleTeam>(m_f->desk, SystemClock().now());
        m_team->fill();
    }
    void cleanup()
    {
        m_f.reset();
        m_team.reset();
    }

    void peopleAreListedByRoleThenName()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList expected{u"Ana Ribeiro"_s,      u"Otávio Lacerda"_s, u"Clara Fontes"_s,
                                   u"Igor Vasconcelos"_s, u"João Batista"_s,   u"Maria Silva"_s,
                                   u"Renata Lopes"_s,     u"Bruno Dias"_s};
        QCOMPARE(names(), expected);
        const auto cell = [this](int row, int column) {
            return table()->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, TeamModel::RoleName), u"Administrator"_s);
        QCOMPARE(cell(0, TeamModel::State), u"Active"_s);
        QCOMPARE(cell(0, TeamModel::SecondStep), u"On"_s);
        QCOMPARE(cell(2, TeamModel::State), u"Invited"_s);
        QCOMPARE(cell(2, TeamModel::Seen), u"never"_s);
        QCOMPARE(cell(3, TeamModel::State), u"Locked"_s);
        QCOMPARE(cell(3, TeamModel::Limit), u"4"_s);
        QCOMPARE(cell(6, TeamModel::State), u"On break"_s);
        QCOMPARE(cell(7, TeamModel::State), u"Deactivated"_s);
        QCOMPARE(cell(7, TeamModel::Limit), u"—"_s);
        QVERIFY(table()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Invited"_s));
    }

    void theSearchIgnoresAccents()
    {
        start();
        auto *search = m_f->find<LineEdit>(u"teamSearch"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Slash);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"joao"_s);
        QCOMPARE(names(), QStringList{u"João Batista"_s});
        QTest::keyClicks(search, u"zz"_s);
        auto *empty = m_f->find<EmptyState>(u"teamEmpty"_s);
        QVERIFY(empty->isVisible());
        empty->findChild<QAbstractButton *>()->click();
        QCOMPARE(names().size(), 8);
    }

    void aLargeTeamIsReadToItsEnd()
    {
        m_team->grow(230);
        start(230);
        const auto &requests = m_f->desk.requests();
        QVERIFY(std::ranges::any_of(requests, [](const FakeDesk::Request &request) {
            return request.query.queryItemValue(u"page"_s) == u"3"_s;
        }));
    }

    void anInvitationEndsWithACode()
    {
        start();
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        QTest::keyClicks(field(u"memberName"_s)->edit(), u"Novo Colega"_s);
        QTest::keyClicks(field(u"memberEmail"_s)->edit(), u"novo@aurora.example"_s);
        QTest::keyClick(field(u"memberEmail"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(dialog(u"codeDialog"_s) != nullptr);
        QCOMPARE(dialog(u"codeDialog"_s)->findChild<TextField *>(u"passwordCode"_s)->text(),
                 u"pW8mV0yQ7T1uUO2cQzv1l8mXrT0m9m0bXU0gk3Xh2dA"_s);
        const QJsonObject body = m_team->sent(u"POST /api/v1/users"_s).first().json();
        QCOMPARE(body["nome"_L1].toString(), u"Novo Colega"_s);
        QCOMPARE(body["role"_L1].toString(), u"atendente"_s);
        QCOMPARE(body["max_conversations"_L1].toInt(), 5);
        QVERIFY(body["password"_L1].toString().size() >= 40);
        dialog(u"codeDialog"_s)->findChild<QAbstractButton *>(u"copyCode"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"pW8mV0yQ7T1uUO2cQzv1l8mXrT0m9m0bXU0gk3Xh2dA"_s);
        QVERIFY(dialog(u"codeDialog"_s)->findChild<QAbstractButton *>(u"copyLink"_s)->hasFocus());
        QTest::keyClick(dialog(u"codeDialog"_s)->findChild<QAbstractButton *>(u"copyLink"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_team->link.toString());
        QCOMPARE(dialog(u"codeDialog"_s)->findChild<TextField *>(u"passwordLink"_s)->text(),
                 m_team->link.toString());
        QVERIFY(names().contains(u"Novo Colega"_s));
        QCOMPARE(table()->currentIndex().data().toString(), u"Novo Colega"_s);
    }

    void aDeskThatDoesNotKnowItsAddressHandsOutTheCodeAlone()
    {
        m_team->link = QJsonValue();
        start();
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        QTest::keyClicks(field(u"memberName"_s)->edit(), u"Novo Colega"_s);
        QTest::keyClicks(field(u"memberEmail"_s)->edit(), u"novo@aurora.example"_s);
        QTest::keyClick(field(u"memberEmail"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(dialog(u"codeDialog"_s) != nullptr);
        QVERIFY(!dialog(u"codeDialog"_s)->findChild<TextField *>(u"passwordLink"_s));
        QVERIFY(!dialog(u"codeDialog"_s)->findChild<QAbstractButton *>(u"copyLink"_s));
        QVERIFY(dialog(u"codeDialog"_s)->findChild<QAbstractButton *>(u"copyCode"_s)->hasFocus());
    }

    void aTakenEmailIsSaidAtItsField()
    {
        start();
        m_f->find<QAbstractButton>(u"invite"_s)->click();
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        QTest::keyClicks(field(u"memberName"_s)->edit(), u"Outra Maria"_s);
        QTest::keyClicks(field(u"memberEmail"_s)->edit(), u"maria@aurora.example"_s);
        dialog(u"memberDialog"_s)->mainButton()->click();
        QTRY_COMPARE(field(u"memberEmail"_s)->error(), u"Este e-mail já está em uso."_s);
        QCOMPARE(field(u"memberName"_s)->text(), u"Outra Maria"_s);
        QCOMPARE(m_team->people.size(), 8);
    }

    void onlyWhatDiffersIsSent()
    {
        start();
        choose(u"Maria Silva"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr &&
                    !dialog(u"memberDialog"_s)->mainButton()->isBusy());
        field(u"memberLimit"_s)->setText(u"7"_s);
        dialog(u"memberDialog"_s)->mainButton()->click();
        QTRY_COMPARE(toast(), u"Maria Silva is saved."_s);
        const FakeDesk::Request put = m_team->sent(u"PUT /api/v1/users/3"_s).first();
        QCOMPARE(put.json(), (QJsonObject{{u"max_conversations"_s, 7}}));
        QCOMPARE(put.headers.value("if-match"), QByteArray("\"3-0\""));
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        start();
        choose(u"Maria Silva"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr &&
                    !dialog(u"memberDialog"_s)->mainButton()->isBusy());
        m_team->change(3, {{u"nome"_s, u"Maria da Silva"_s}});
        field(u"memberLimit"_s)->setText(u"7"_s);
        dialog(u"memberDialog"_s)->mainButton()->click();
        auto *reload = dialog(u"memberDialog"_s)->findChild<QAbstractButton *>(u"memberReload"_s);
        QTRY_VERIFY(reload->isVisible());
        QCOMPARE(m_team->person(3)["max_conversations"_L1].toInt(), 5);
        reload->click();
        QTRY_COMPARE(field(u"memberName"_s)->text(), u"Maria da Silva"_s);
        QCOMPARE(field(u"memberLimit"_s)->text(), u"7"_s);
        dialog(u"memberDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_team->person(3)["max_conversations"_L1].toInt(), 7);
        QCOMPARE(m_team->person(3)["nome"_L1].toString(), u"Maria da Silva"_s);
    }

    void deactivatingAsksAndCanBeUndone()
    {
        start();
        trigger(u"Maria Silva"_s, u"deactivateMember"_s);
        QTRY_VERIFY(dialog(u"deactivateDialog"_s) != nullptr);
        QCOMPARE(m_f->desk.count(u"DELETE /api/v1/users/3"_s), 0);
        dialog(u"deactivateDialog"_s)->mainButton()->click();
        QTRY_COMPARE(toast(), u"Maria Silva is deactivated."_s);
        QTRY_COMPARE(names().at(6), u"Maria Silva"_s); // before the viewer who has gone as well
        m_f->window->findChild<Toast *>()->findChild<LinkButton *>()->click();
        QTRY_COMPARE(toast(), u"Maria Silva is active again."_s);
        QVERIFY(m_team->person(3)["is_active"_L1].toBool());
    }

    void aLockedPersonIsLetInAgain()
    {
        start();
        QVERIFY(entry(menuOf(u"Maria Silva"_s), u"unlockMember"_s) == nullptr);
        trigger(u"Igor Vasconcelos"_s, u"unlockMember"_s);
        QTRY_COMPARE(toast(), u"Igor Vasconcelos can sign in again."_s);
        QTRY_COMPARE(table()
                         ->model()
                         ->index(int(names().indexOf(u"Igor Vasconcelos"_s)), TeamModel::State)
                         .data()
                         .toString(),
                     u"Active"_s);
    }

    void signingOutAndTheSecondStepAskFirst()
    {
        start();
        trigger(u"Otávio Lacerda"_s, u"signOutMember"_s);
        QTRY_VERIFY(dialog(u"signOutDialog"_s) != nullptr);
        dialog(u"signOutDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->desk.count(u"POST /api/v1/users/2/logout-all"_s), 1);
        QTRY_VERIFY(dialog(u"signOutDialog"_s) == nullptr);
        trigger(u"Otávio Lacerda"_s, u"removeFactor"_s);
        QTRY_VERIFY(dialog(u"removeFactorDialog"_s) != nullptr);
        dialog(u"removeFactorDialog"_s)->mainButton()->click();
        QTRY_COMPARE(table()->model()->index(1, TeamModel::SecondStep).data().toString(), u"—"_s);
    }

    void nobodyLocksThemselvesOut()
    {
        start();
        QMenu *menu = menuOf(u"Ana Ribeiro"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(entry(menu, u"openMember"_s) != nullptr);
        QVERIFY(entry(menu, u"deactivateMember"_s) == nullptr);
        QVERIFY(entry(menu, u"signOutMember"_s) == nullptr);
        entry(menu, u"openMember"_s)->trigger();
        menu->close();
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        QVERIFY(!dialog(u"memberDialog"_s)->findChild<QComboBox *>(u"memberRole"_s)->isEnabled());
    }

    void noRoleAboveTheOwnIsOffered()
    {
        m_team->change(2, {{u"role"_s, u"super_admin"_s}});
        start();
        m_f->find<QAbstractButton>(u"invite"_s)->click();
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        auto *role = dialog(u"memberDialog"_s)->findChild<QComboBox *>(u"memberRole"_s);
        QCOMPARE(role->count(), 4);
        QVERIFY(role->findText(u"Super administrator"_s) < 0);
        dialog(u"memberDialog"_s)->reject();
        QMenu *menu = menuOf(u"Otávio Lacerda"_s);
        QVERIFY(entry(menu, u"deactivateMember"_s) == nullptr);
    }

    void supervisorsOnlyRead()
    {
        m_f->desk.role = u"supervisor"_s;
        start();
        QVERIFY(!m_f->find(u"invite"_s)->isVisible());
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        QMenu *menu = menuOf(u"Maria Silva"_s);
        QVERIFY(entry(menu, u"handOutCode"_s) == nullptr);
        QVERIFY(entry(menu, u"deactivateMember"_s) == nullptr);
        entry(menu, u"openMember"_s)->trigger();
        menu->close();
        QTRY_VERIFY(dialog(u"memberDialog"_s) != nullptr);
        QVERIFY(field(u"memberName"_s)->edit()->isReadOnly());
    }

    void agentsDoNotSeeThePage()
    {
        m_f->desk.role = u"atendente"_s;
        QVERIFY(m_f->open());
        QVERIFY(m_f->find(u"rail-team"_s) == nullptr);
    }

    void copyingTakesTheEmail()
    {
        start();
        choose(u"Renata Lopes"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"renata@aurora.example"_s);
    }

    void afterAFailureItCanBeTriedAgain()
    {
        bool isBroken = true;
        const QJsonArray people = m_team->people;
        m_f->desk.on(u"GET /api/v1/users"_s, [&](const FakeDesk::Request &) {
            if (isBroken)
                return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"Falha interna."_s);
            return FakeDesk::Reply::json(
                {{u"users"_s, people}, {u"total"_s, 8}, {u"page"_s, 1}, {u"pages"_s, 1}});
        });
        QVERIFY(m_f->open());
        m_f->find<QAbstractButton>(u"rail-team"_s)->click();
        auto *failed = m_f->find<EmptyState>(u"teamEmpty"_s);
        QTRY_VERIFY(failed->isVisible());
        isBroken = false;
        failed->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(names().size(), 8);
    }

    void nothingIsOfferedThatNeedsAnAbsentDesk()
    {
        start();
        m_f->desk.stop();
        QTRY_COMPARE(m_f->client.state(), DeskClient::State::Offline);
        QVERIFY(!m_f->find(u"invite"_s)->isEnabled());
        QMenu *menu = menuOf(u"Maria Silva"_s);
        QVERIFY(!entry(menu, u"deactivateMember"_s)->isEnabled());
        QVERIFY(entry(menu, u"copyEmail"_s)->isEnabled());
        QCOMPARE(names().size(), 8);
    }

    void aChangeElsewhereKeepsTheChosenRow()
    {
        start();
        choose(u"Maria Silva"_s);
        m_team->change(7, {{u"is_active"_s, false}});
        m_f->find<QAbstractButton>(u"rail-phone"_s)->click();
        m_f->find<QAbstractButton>(u"rail-team"_s)->click();
        QTRY_COMPARE(names().at(6), u"Clara Fontes"_s);
        QCOMPARE(table()->currentIndex().data().toString(), u"Maria Silva"_s);
    }

private:
    std::unique_ptr<SessionsFixture> m_f;
    std::unique_ptr<SampleTeam> m_team;
};

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
