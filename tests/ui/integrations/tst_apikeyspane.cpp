// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTableView>

#include "models/items/apikeytablemodel.h"
#include "tests/ui/secrets/vaultfixture.h"
#include "ui/integrations/apikeyspane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using Column = ApiKeyTableModel::Column;

//! The pane with a fake desk, by mouse and keyboard.
class TestApiKeysPane final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<VaultFixture> m_f;

    [[nodiscard]] QTableView *table() const { return m_f->find<QTableView>(u"apiKeyTable"_s); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const { return m_f->visible<DialogFrame>(name); }
    void start(int rows = 4)
    {
        QVERIFY(m_f->signIn());
        QVERIFY(m_f->openAlone(new ApiKeysPane(m_f->client, m_f->theme, m_clock)));
        if (rows > 0)
            QTRY_COMPARE(table()->model()->rowCount(), rows);
    }
    void type(const QString &field, const QString &text) const
    {
        m_f->find<TextField>(field)->setText({});
        QTest::keyClicks(m_f->find<TextField>(field)->edit(), text);
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<VaultFixture>();
        m_f->vault.fill();
    }
    void cleanup() { m_f.reset(); }

    void thePaneStandsInTheIntegrations()
    {
        QVERIFY(m_f->open());
        m_f->find<QAbstractButton>(u"rail-plug"_s)->click();
        auto *tabs = m_f->find<SegmentedTabs>(u"integrationTabs"_s);
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(dialog(u"apiKeyDialog"_s) == nullptr); // not from another tab
        tabs->setCurrentIndex(int(tabs->titles().indexOf(u"Keys"_s)));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QVERIFY(table()->isVisible());
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"apiKeyDialog"_s) != nullptr);
    }

    void theTableSaysWhatThereIs()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, Column::Name), u"ERP Aurora"_s);
        QCOMPARE(cell(0, Column::ScopeNames), u"Read · Send"_s);
        QCOMPARE(cell(0, Column::LastUsed), u"4 minute(s) ago"_s);
        QCOMPARE(cell(1, Column::LastUsed), u"6 hour(s) ago"_s);
        QCOMPARE(cell(2, Column::LastUsed), u"never"_s);
        QCOMPARE(cell(2, Column::Expires), u"expired"_s);
        QCOMPARE(cell(3, Column::ScopeNames), u"Everything"_s);
        QCOMPARE(cell(3, Column::Expires), u"never"_s);
        QCOMPARE(
            table()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
            u"Integração antiga, gk_Xy81aa, permissions: Read · Send · Sessions · Settings, last use: never, "
            "expires: expired"_s);
    }

    void aKeyIsMadeAndShownOnce()
    {
        start();
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"apiKeyDialog"_s) != nullptr);
        m_f->find<QCheckBox>(u"scope-read"_s)->click();
        dialog(u"apiKeyDialog"_s)->mainButton()->click();
        QCOMPARE(m_f->find<TextField>(u"apiKeyName"_s)->error(), u"Give it a name"_s);
        QVERIFY(m_f->visible(u"scopeError"_s) != nullptr);
        type(u"apiKeyName"_s, u" Loja virtual "_s);
        m_f->find<QCheckBox>(u"scope-send"_s)->click();
        m_f->find<QComboBox>(u"apiKeyLife"_s)->setCurrentIndex(0);
        const TimeMs before = m_clock.now();
        dialog(u"apiKeyDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"apiKeyShownDialog"_s) != nullptr);
        const QJsonObject body = m_f->sent("POST", u"/api/v1/api-keys"_s);
        QCOMPARE(body[u"name"_s].toString(), u"Loja virtual"_s);
        QCOMPARE(body[u"scopes"_s].toArray(), QJsonArray{u"send"_s});
        const TimeMs life = fromIso8601(body[u"expires_at"_s].toString()) - before;
        QVERIFY(life >= 30LL * 24 * 3600 * 1000 && life < 30LL * 24 * 3600 * 1000 + 60'000);
        QCOMPARE(m_f->find<TextField>(u"newApiKey"_s)->text(), u"gk_Fresh1-and-the-rest-of-it"_s);
        m_f->find<QAbstractButton>(u"copyApiKey"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"gk_Fresh1-and-the-rest-of-it"_s);
        dialog(u"apiKeyShownDialog"_s)->mainButton()->click();
        QTRY_VERIFY(m_f->find(u"newApiKey"_s) == nullptr); // gone with the key in it
        QCOMPARE(cell(0, Column::Name), u"Loja virtual"_s);
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void everythingNeedsNothingElse()
    {
        start();
        m_f->find<QAbstractButton>(u"newApiKeyButton"_s)->click();
        QTRY_VERIFY(dialog(u"apiKeyDialog"_s) != nullptr);
        type(u"apiKeyName"_s, u"Tudo"_s);
        m_f->find<QCheckBox>(u"scope-admin"_s)->click();
        QVERIFY(!m_f->find<QCheckBox>(u"scope-read"_s)->isEnabled());
        m_f->find<QComboBox>(u"apiKeyLife"_s)->setCurrentIndex(3);
        dialog(u"apiKeyDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"apiKeyShownDialog"_s) != nullptr);
        const QJsonObject body = m_f->sent("POST", u"/api/v1/api-keys"_s);
        QCOMPARE(body[u"scopes"_s].toArray(), QJsonArray{u"admin"_s});
        QVERIFY(!body.contains(u"expires_at"_s));
    }

    void aRefusalIsToldInTheDialog()
    {
        start();
        m_f->desk.on(u"POST /api/v1/api-keys"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(400, u"VALIDATION_ERROR"_s, u"Not like that."_s, u"name"_s);
        });
        m_f->find<QAbstractButton>(u"newApiKeyButton"_s)->click();
        QTRY_VERIFY(dialog(u"apiKeyDialog"_s) != nullptr);
        type(u"apiKeyName"_s, u"x"_s);
        dialog(u"apiKeyDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->find<TextField>(u"apiKeyName"_s)->error(), u"Not like that."_s);
        QVERIFY(!dialog(u"apiKeyDialog"_s)->mainButton()->isBusy());
        QCOMPARE(table()->model()->rowCount(), 4);
    }

    void deletingWantsTheNameTyped()
    {
        start();
        const QRect cell = table()->visualRect(table()->model()->index(1, Column::Remove));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) != nullptr);
        QVERIFY(!dialog(u"typedNameDialog"_s)->mainButton()->isEnabled());
        type(u"typedName"_s, u"Painel BI"_s);
        dialog(u"typedNameDialog"_s)->mainButton()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(m_f->desk.count(u"DELETE /api/v1/api-keys/9fLmZ0-bi"_s), 1);
        QCOMPARE(m_f->toasts, QStringList{u"The key “Painel BI” is deleted."_s});
    }

    void theDeleteKeyAsksToo()
    {
        start();
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) != nullptr);
        QTest::keyClick(dialog(u"typedNameDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) == nullptr);
        QCOMPARE(table()->model()->rowCount(), 4);
    }

    void noKeysSayWhatToDo()
    {
        m_f->vault.keys = {};
        start(0);
        QTRY_VERIFY(m_f->visible(u"apiKeysEmpty"_s) != nullptr);
        auto *action = m_f->find(u"apiKeysEmpty"_s)->findChild<QAbstractButton *>();
        action->click();
        QTRY_VERIFY(dialog(u"apiKeyDialog"_s) != nullptr);
        QTest::keyClick(dialog(u"apiKeyDialog"_s), Qt::Key_Escape);
        m_f->desk.stop();
        QTRY_VERIFY(!action->isVisible()); // there is nobody to make one
    }

    void aFailureIsToldAndTriedAgain()
    {
        m_f->desk.on(u"GET /api/v1/api-keys"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"The store does not answer."_s);
        });
        start(0);
        QTRY_VERIFY(m_f->visible(u"apiKeysEmpty"_s) != nullptr);
        m_f->desk.on(u"GET /api/v1/api-keys"_s, [this](const FakeDesk::Request &) {
            return FakeDesk::Reply::json(
                {{u"api_keys"_s, m_f->vault.keys}, {u"next_cursor"_s, QJsonValue()}});
        });
        m_f->find(u"apiKeysEmpty"_s)->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }

    void withoutTheDeskNothingCanBeDone()
    {
        start();
        m_f->desk.stop();
        QTRY_VERIFY(!m_f->find<QAbstractButton>(u"newApiKeyButton"_s)->isEnabled());
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(dialog(u"typedNameDialog"_s) == nullptr);
    }
};

QTEST_MAIN(TestApiKeysPane)
#include "tst_apikeyspane.moc"
