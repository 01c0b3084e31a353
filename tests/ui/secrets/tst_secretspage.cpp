// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

#include "models/items/secrettablemodel.h"
#include "tests/ui/secrets/vaultfixture.h"
#include "ui/secrets/secretdetail.h"
#include "ui/secrets/secretspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = SecretTableModel::Column;

//! The page with a fake desk, by mouse and keyboard.
class TestSecretsPage final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<VaultFixture> m_f;

    [[nodiscard]] QTableView *table() const { return m_f->find<QTableView>(u"secretTable"_s); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const { return m_f->visible<DialogFrame>(name); }
    [[nodiscard]] QString shown() const { return m_f->find<QPlainTextEdit>(u"shownValue"_s)->toPlainText(); }
    [[nodiscard]] QString chosenKey() const
    {
        return m_f->find<TextLabel>(u"secretTitle"_s)->accessibleName();
    }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void start(std::chrono::milliseconds hold = 30s)
    {
        QVERIFY(m_f->signIn());
        QVERIFY(m_f->openAlone(new SecretsPage(m_f->client, m_f->theme, m_clock, {.hold = hold})));
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        table()->setFocus();
    }
    void typePassword(const QString &password)
    {
        QTRY_VERIFY(dialog(u"confirmPasswordDialog"_s) != nullptr);
        auto *field = m_f->find<TextField>(u"confirmPassword"_s);
        field->setText({});
        QTest::keyClicks(field->edit(), password);
        QTest::keyClick(field->edit(), Qt::Key_Return);
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
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_f.reset(); }

    void onlyAdministratorsSeeThePage_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("agent") << u"atendente"_s << false;
        QTest::newRow("supervisor") << u"supervisor"_s << false;
        QTest::newRow("administrator") << u"admin"_s << true;
    }
    void onlyAdministratorsSeeThePage()
    {
        QFETCH(QString, role);
        QFETCH(bool, isSeen);
        m_f->desk.role = role;
        QVERIFY(m_f->open());
        auto *item = m_f->find<QAbstractButton>(u"rail-key"_s);
        QCOMPARE(item != nullptr, isSeen);
        if (!isSeen)
            return;
        item->click();
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QTRY_VERIFY(table()->hasFocus());
    }

    void theTableSaysWhatThereIs()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(1, Column::Key), u"ia.provedor.api_key"_s);
        QCOMPARE(cell(0, Column::Environment), u"Staging"_s);
        QCOMPARE(cell(2, Column::Status), u"Inactive"_s);
        QCOMPARE(cell(3, Column::Rotation), u"31 day(s) ago"_s);
        QCOMPARE(cell(5, Column::Uses), u"18,204"_s);
        for (int row = 0; row < 6; ++row) // no value and no length of one
            QCOMPARE(cell(row, Column::Value), QString(12, QChar(0x2022)));
        // The first one is chosen without anybody doing so.
        QCOMPARE(chosenKey(), u"crm.client_secret"_s);
        QVERIFY(m_f->visible(u"secretDetail"_s) != nullptr);
    }

    void showingAsksForThePasswordAndHidesAgain()
    {
        start(400ms);
        choose(5);
        m_f->find<QAbstractButton>(u"showValue"_s)->click();
        typePassword(u"wrong"_s);
        QTRY_COMPARE(m_f->find<TextField>(u"confirmPassword"_s)->error(), u"The password is wrong."_s);
        QCOMPARE(m_f->desk.count(u"GET /api/v1/secrets/s-cloud/value"_s), 0);
        QVERIFY(shown().isEmpty());
        typePassword(u"Senha-123"_s);
        QTRY_COMPARE(shown(), u"value-of-s-cloud"_s);
        QVERIFY(dialog(u"confirmPasswordDialog"_s) == nullptr);
        QTRY_COMPARE(cell(5, Column::Uses), u"18,205"_s); // it counts
        QTRY_VERIFY(shown().isEmpty());
        QCOMPARE(m_f->desk.count(u"GET /api/v1/secrets/s-cloud/value"_s), 1);
    }

    void theEyeInTheRowShowsThatRow()
    {
        start();
        const QRect cell = table()->visualRect(table()->model()->index(3, Column::Value));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          cell.topLeft() + QPoint(144 + 14, cell.height() / 2));
        typePassword(u"Senha-123"_s);
        QTRY_COMPARE(shown(), u"value-of-s-orders"_s);
        QCOMPARE(chosenKey(), u"pedidos.webhook.hmac"_s);
        // Beside the signs a click only chooses.
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(40, 10));
        QVERIFY(dialog(u"confirmPasswordDialog"_s) == nullptr);
    }

    void closingTheQuestionShowsNothing()
    {
        start();
        m_f->find<QAbstractButton>(u"showValue"_s)->click();
        QTRY_VERIFY(dialog(u"confirmPasswordDialog"_s) != nullptr);
        QTest::keyClick(dialog(u"confirmPasswordDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(dialog(u"confirmPasswordDialog"_s) == nullptr);
        QCOMPARE(m_f->desk.count(u"POST /api/v1/auth/password/confirm"_s), 0);
        QVERIFY(shown().isEmpty());
    }

    void copyingAsksAndTheClipboardForgets()
    {
        start(400ms);
        choose(0);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        typePassword(u"Senha-123"_s);
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QTRY_COMPARE(clipboard->text(), u"value-of-s-crm"_s);
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(shown().isEmpty()); // copied, not shown
        QCOMPARE(m_f->toasts, QStringList{u"Copied. The clipboard forgets it after 1 second(s)."_s});
        QTRY_VERIFY(clipboard->text().isEmpty());
    }

    void theClipboardKeepsWhatWasCopiedLater()
    {
        start(200ms);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        typePassword(u"Senha-123"_s);
        QClipboard *clipboard = QGuiApplication::clipboard();
        QTRY_COMPARE(clipboard->text(), u"value-of-s-crm"_s);
        clipboard->setText(u"something else"_s);
        QTest::qWait(400); // nothing is to happen: there is no signal to wait for
        QCOMPARE(clipboard->text(), u"something else"_s);
    }

    void anOlderVersionCanBeReadWhileItWorks()
    {
        start();
        choose(5);
        m_f->find<QAbstractButton>(u"showVersion-1"_s)->click();
        typePassword(u"Senha-123"_s);
        QTRY_COMPARE(shown(), u"the-one-before"_s);
        QVERIFY(m_f->find<TextLabel>(u"secretNote"_s)->text().startsWith(u"Version 1."_s));
    }

    void leavingThePageHidesTheValue()
    {
        start();
        m_f->find<QAbstractButton>(u"showValue"_s)->click();
        typePassword(u"Senha-123"_s);
        QTRY_COMPARE(shown(), u"value-of-s-crm"_s);
        m_f->window->hide();
        QVERIFY(shown().isEmpty());
    }

    void aSecretIsMade()
    {
        start();
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
        dialog(u"secretEditDialog"_s)->mainButton()->click();
        QCOMPARE(m_f->find<TextField>(u"secretKey"_s)->error(), u"Give it a key"_s);
        QCOMPARE(m_f->find<TextField>(u"secretValue"_s)->error(), u"Type or paste the value"_s);
        type(u"secretKey"_s, u"smtp.password"_s);
        type(u"secretValue"_s, u" with spaces "_s);
        type(u"secretService"_s, u"Mail"_s);
        dialog(u"secretEditDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->find<TextField>(u"secretKey"_s)->error(), u"There is one already."_s);
        type(u"secretKey"_s, u"smtp.other"_s);
        dialog(u"secretEditDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) == nullptr);
        const QJsonObject body = m_f->sent("POST", u"/api/v1/secrets/"_s);
        QCOMPARE(body[u"value"_s].toString(), u" with spaces "_s); // as it was typed
        QCOMPARE(body[u"environment"_s].toString(), u"production"_s);
        QCOMPARE(body[u"service"_s].toString(), u"Mail"_s);
        QVERIFY(!body.contains(u"test_url"_s));
        QCOMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(chosenKey(), u"smtp.other"_s);
        QCOMPARE(m_f->toasts, QStringList{u"smtp.other is kept."_s});
    }

    void pastedLinesAreKept()
    {
        start();
        m_f->find<QAbstractButton>(u"newSecret"_s)->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
        type(u"secretKey"_s, u"tls.key"_s);
        const QString pem = u"-----BEGIN KEY-----\nMIIB\n-----END KEY-----\n"_s;
        QGuiApplication::clipboard()->setText(pem);
        auto *edit = m_f->find<TextField>(u"secretValue"_s)->edit();
        edit->setFocus();
        edit->paste();
        dialog(u"secretEditDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) == nullptr);
        QCOMPARE(m_f->sent("POST", u"/api/v1/secrets/"_s)[u"value"_s].toString(), pem);
    }

    void aSecretIsChangedInWhatDiffers()
    {
        start();
        choose(1);
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
        QVERIFY(m_f->find<TextField>(u"secretKey"_s)->edit()->isReadOnly());
        QVERIFY(m_f->find<TextField>(u"secretValue"_s)->text().isEmpty());
        type(u"secretService"_s, u"IA"_s);
        QTRY_VERIFY(!dialog(u"secretEditDialog"_s)->mainButton()->isBusy()); // its tag is read
        dialog(u"secretEditDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) == nullptr);
        QCOMPARE(m_f->sent("PUT", u"/api/v1/secrets/s-ai"_s), (QJsonObject{{u"service"_s, u"IA"_s}}));
        QTRY_COMPARE(m_f->find<TextLabel>(u"secretSubtitle"_s)->text(), u"IA · Production"_s);
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        start();
        choose(1);
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
        DialogFrame *editor = dialog(u"secretEditDialog"_s);
        QTRY_VERIFY(!editor->mainButton()->isBusy());
        QJsonObject theirs = m_f->vault.secret(u"s-ai"_s);
        theirs[u"service"_s] = u"Deles"_s;
        theirs[u"environment"_s] = u"staging"_s;
        m_f->vault.put(theirs);
        type(u"secretValue"_s, u"my-new-value"_s);
        type(u"secretTestUrl"_s, u"https://ia.example/me"_s);
        editor->mainButton()->click();
        auto *conflict = m_f->find<Banner>(u"secretConflict"_s);
        QTRY_VERIFY(conflict->isVisible());
        QCOMPARE(m_f->vault.secret(u"s-ai"_s), theirs);
        // What was typed is kept, also when theirs is read; the rest is theirs then.
        conflict->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(!conflict->isVisible());
        QCOMPARE(m_f->find<TextField>(u"secretValue"_s)->text(), u"my-new-value"_s);
        QCOMPARE(m_f->find<TextField>(u"secretTestUrl"_s)->text(), u"https://ia.example/me"_s);
        QCOMPARE(m_f->find<TextField>(u"secretService"_s)->text(), u"Deles"_s);
        QCOMPARE(m_f->find<QComboBox>(u"secretEnvironment"_s)->currentText(), u"Staging"_s);
        QTRY_VERIFY(!editor->mainButton()->isBusy());
        editor->mainButton()->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) == nullptr);
        QCOMPARE(m_f->sent("PUT", u"/api/v1/secrets/s-ai"_s),
                 (QJsonObject{{u"value"_s, u"my-new-value"_s}, {u"test_url"_s, u"https://ia.example/me"_s}}));
        QCOMPARE(m_f->vault.secret(u"s-ai"_s)[u"service"_s].toString(), u"Deles"_s);
    }

    void aSecretThatIsGoneCannotBeSaved()
    {
        start();
        choose(1);
        m_f->desk.on(u"GET /api/v1/secrets/s-ai"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(404, u"NOT_FOUND"_s, u"Secret not found."_s);
        });
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
        DialogFrame *editor = dialog(u"secretEditDialog"_s);
        QTRY_VERIFY(!editor->mainButton()->isBusy());
        QVERIFY(!editor->mainButton()->isEnabled());
    }

    void rotatingAsksAndKeepsTheOldVersion()
    {
        start();
        choose(0);
        QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"rotateSecretDialog"_s) != nullptr);
        QCOMPARE(m_f->desk.count(u"POST /api/v1/secrets/s-crm/rotate"_s), 0);
        dialog(u"rotateSecretDialog"_s)->mainButton()->click();
        QTRY_VERIFY(m_f->visible(u"version-1"_s) != nullptr);
        QCOMPARE(m_f->sent("POST", u"/api/v1/secrets/s-crm/rotate"_s), QJsonObject());
        QCOMPARE(cell(0, Column::Rotation), u"today"_s);
        m_f->window->activateWindow();    // which a real desktop does by itself
        QTRY_VERIFY(table()->hasFocus()); // where it was before the question
        QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"rotateSecretDialog"_s) != nullptr);
        type(u"rotationValue"_s, u"my-own"_s);
        dialog(u"rotateSecretDialog"_s)->mainButton()->click();
        QTRY_VERIFY(m_f->visible(u"version-2"_s) != nullptr);
        QCOMPARE(m_f->vault.values.value(u"s-crm"_s), u"my-own"_s);
    }

    void deactivatingIsUndone()
    {
        start();
        choose(0);
        m_f->find<QAbstractButton>(u"secretActive"_s)->click();
        QTRY_COMPARE(cell(0, Column::Status), u"Inactive"_s);
        QCOMPARE(m_f->toasts.last(), u"crm.client_secret is inactive."_s);
        m_f->lastUndo();
        QTRY_COMPARE(cell(0, Column::Status), u"Active"_s);
        QCOMPARE(m_f->desk.count(u"POST /api/v1/secrets/s-crm/activate"_s), 1);
    }

    void testingSaysHowItWent()
    {
        start();
        choose(0);
        auto *result = m_f->find<Banner>(u"secretTestResult"_s);
        m_f->find<QAbstractButton>(u"testSecret"_s)->click();
        QTRY_VERIFY(result->isVisible());
        QCOMPARE(result->tone(), Tone::Success);
        QCOMPARE(m_f->sent("POST", u"/api/v1/secrets/s-crm/test"_s)[u"test_type"_s].toString(), u"decrypt"_s);
        QJsonObject withUrl = m_f->vault.secret(u"s-ai"_s);
        withUrl[u"test_url"_s] = u"https://ia.example/me"_s;
        m_f->vault.secrets[1] = withUrl;
        m_f->vault.isTestGood = false;
        m_f->window->hide();
        m_f->window->show(); // reads the list again
        choose(1);
        QVERIFY(!result->isVisible());
        QTRY_COMPARE(static_cast<SecretTableModel *>(table()->model())->at(1)->secret.testUrl,
                     u"https://ia.example/me"_s);
        m_f->find<QAbstractButton>(u"testSecret"_s)->click();
        QTRY_VERIFY(result->isVisible());
        QCOMPARE(result->tone(), Tone::Danger);
        QCOMPARE(result->text(), u"The service answered 401."_s);
        QCOMPARE(m_f->sent("POST", u"/api/v1/secrets/s-ai/test"_s)[u"test_type"_s].toString(), u"http"_s);
    }

    void deletingWantsTheKeyTyped()
    {
        start();
        choose(2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) != nullptr);
        Button *main = dialog(u"typedNameDialog"_s)->mainButton();
        QVERIFY(!main->isEnabled());
        type(u"typedName"_s, u"pagamentos"_s);
        QVERIFY(!main->isEnabled());
        type(u"typedName"_s, u"pagamentos.sandbox"_s);
        QVERIFY(main->isEnabled());
        main->click();
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(m_f->desk.count(u"DELETE /api/v1/secrets/s-pay"_s), 1);
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) == nullptr);
        QVERIFY(chosenKey() != u"pagamentos.sandbox"_s); // another one is chosen
    }

    void searchAndEnvironmentFilter()
    {
        start();
        QTest::keyClick(table(), Qt::Key_Slash);
        auto *search = m_f->find<LineEdit>(u"secretSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"whatsapp"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, Column::Key), u"whatsapp.cloud.token"_s);
        search->setText({});
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        auto *environment = m_f->find<QComboBox>(u"secretEnvironmentFilter"_s);
        environment->setCurrentIndex(2);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, Column::Key), u"crm.client_secret"_s);
        QTest::keyClicks(search, u"nothing like that"_s);
        QTRY_VERIFY(m_f->visible(u"secretsEmpty"_s) != nullptr);
        QVERIFY(m_f->visible(u"secretDetail"_s) == nullptr);
    }

    void anEmptyVaultSaysWhatToDo()
    {
        m_f->vault.secrets = {};
        QVERIFY(m_f->signIn());
        QVERIFY(m_f->openAlone(new SecretsPage(m_f->client, m_f->theme, m_clock)));
        QTRY_VERIFY(m_f->visible(u"secretsEmpty"_s) != nullptr);
        m_f->find(u"secretsEmpty"_s)->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(dialog(u"secretEditDialog"_s) != nullptr);
    }

    void aFailureIsToldAndTriedAgain()
    {
        m_f->desk.on(u"GET /api/v1/secrets/"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"The store does not answer."_s);
        });
        QVERIFY(m_f->signIn());
        QVERIFY(m_f->openAlone(new SecretsPage(m_f->client, m_f->theme, m_clock)));
        QTRY_VERIFY(m_f->visible(u"secretsEmpty"_s) != nullptr);
        m_f->desk.on(u"GET /api/v1/secrets/"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply{.body = R"([{"id":"x","key":"A","environment":"staging"}])"};
        });
        m_f->find(u"secretsEmpty"_s)->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void withoutTheDeskNothingCanBeDone()
    {
        start();
        m_f->desk.stop();
        QTRY_VERIFY(!m_f->find<QAbstractButton>(u"newSecret"_s)->isEnabled());
        QVERIFY(!m_f->find<QAbstractButton>(u"rotateSecret"_s)->isEnabled());
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(dialog(u"secretEditDialog"_s) == nullptr);
        QVERIFY(dialog(u"typedNameDialog"_s) == nullptr);
        QCOMPARE(table()->model()->rowCount(), 6); // what is on the screen stays
        m_f->desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_f->find<QAbstractButton>(u"newSecret"_s)->isEnabled(), 20'000);
    }

    void theMenuOfARowActsOnIt()
    {
        start();
        choose(3);
        const QRect row = table()->visualRect(table()->model()->index(3, 0));
        QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(),
                                table()->viewport()->mapToGlobal(row.center()));
        QCoreApplication::sendEvent(table()->viewport(), &event);
        QTRY_VERIFY(m_f->visible<QMenu>(u"secretMenu"_s) != nullptr);
        const QList<QAction *> entries = m_f->find<QMenu>(u"secretMenu"_s)->actions();
        const auto entry = std::ranges::find_if(
            entries, [](const QAction *action) { return action->text() == u"Delete secret"_s; });
        QVERIFY(entry != entries.end());
        (*entry)->trigger();
        QTRY_VERIFY(dialog(u"typedNameDialog"_s) != nullptr);
        m_f->find<QMenu>(u"secretMenu"_s)->close();
    }

    void focusGoesFromPaneToPane()
    {
        start();
        auto *page = static_cast<SecretsPage *>(m_f->window.get());
        QVERIFY(page->focusPane(1)); // from the table to the detail
        QVERIFY(m_f->find(u"showValue"_s)->hasFocus());
        QVERIFY(!page->focusPane(1)); // and out
        QVERIFY(page->focusPane(-1));
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_f->find(u"showValue"_s)->hasFocus());
    }

    void anotherLanguageIsShownAtOnce()
    {
        start();
        m_f->languages.use(u"pt-BR"_s);
        m_f->languages.use(u"en"_s);
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Key"_s);
        QCOMPARE(m_f->find<QComboBox>(u"secretEnvironmentFilter"_s)->count(), 4);
    }
};

QTEST_MAIN(TestSecretsPage)
#include "tst_secretspage.moc"
