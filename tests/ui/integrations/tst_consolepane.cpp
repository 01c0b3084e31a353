// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>

#include "models/items/operationlistmodel.h"
#include "tests/ui/sessions/sessionsfixture.h"
#include "ui/code/codeedit.h"
#include "ui/integrations/answerview.h"
#include "ui/integrations/consolepane.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/underlinetabs.h"

using namespace guiche;
using namespace Qt::StringLiterals;

// Real keys and clicks on the whole window, with the published document and a small desk on a socket, whose
// statuses all have the name X.
class TestConsolePane final : public QObject
{
    Q_OBJECT

    enum RequestTab { Body, Parameters, Headers, Code };

    [[nodiscard]] QListView *list() const { return m_f->find<QListView>(u"callList"_s); }
    [[nodiscard]] ConsolePane *pane() const { return m_f->find<ConsolePane>(u"consolePane"_s); }
    [[nodiscard]] UnderlineTabs *requestTabs() const { return m_f->find<UnderlineTabs>(u"requestTabs"_s); }
    [[nodiscard]] QAbstractButton *sendButton() const { return m_f->find<QAbstractButton>(u"send"_s); }
    [[nodiscard]] CodeEdit *body() const { return m_f->find<CodeEdit>(u"bodyJson"_s); }
    [[nodiscard]] Pill *status() const { return m_f->find<Pill>(u"answerStatus"_s); }
    [[nodiscard]] QString answer() const { return m_f->find<CodeView>(u"answerBody"_s)->code(); }
    [[nodiscard]] QWidget *row(const QString &form, const QString &field) const
    {
        return m_f->find(form)->findChild<QWidget *>(u"field-"_s + field);
    }
    void type(const QString &form, const QString &field, const QString &text) const
    {
        auto *edit = row(form, field)->findChild<QLineEdit *>(u"value"_s);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void start()
    {
        QVERIFY(m_f->open());
        m_f->find<QAbstractButton>(u"rail-plug"_s)->click();
        QTRY_VERIFY(list()->model()->rowCount() > 100);
        QTRY_COMPARE(m_f->find<QLineEdit>(u"path"_s)->text(), u"/api/v1/conversations"_s);
    }
    [[nodiscard]] FakeDesk::Request last(const QString &route) const
    {
        FakeDesk::Request found;
        for (const FakeDesk::Request &request : m_f->desk.requests()) {
            if (QString::fromLatin1(request.method) + u' ' + request.path == route)
                found = request;
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<SessionsFixture>();
        m_f->sample.fill();
        m_f->desk.on(u"GET /api/v1/openapi.json"_s, [](const FakeDesk::Request &) {
            QFile file(QStringLiteral(GUICHE_OPENAPI));
            return file.open(QIODevice::ReadOnly) ? FakeDesk::Reply{.body = file.readAll()}
                                                  : FakeDesk::Reply{.status = 500};
        });
    }
    void cleanup() { m_f.reset(); }

    void requestsAreFoundAndOpenedByKeys()
    {
        start();
        const QAbstractItemModelTester tester(list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Slash);
        auto *search = m_f->find<QLineEdit>(u"callSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"post messages"_s);
        QVERIFY(list()->model()->rowCount() < 10);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_f->find<QLineEdit>(u"path"_s)->text(),
                 u"/api/v1/conversations/{conversation_id}/messages"_s);
        QVERIFY(body()->code().contains(u"\"content\""_s));
        QVERIFY(!body()->fault());
        search->setText(u"nothing is called so"_s);
        QTRY_VERIFY(m_f->find(u"callsEmpty"_s)->isVisible());
    }

    void groupsFoldByClickAndKey()
    {
        start();
        const int all = list()->model()->rowCount();
        list()->scrollToTop();
        const QModelIndex head = list()->model()->index(0, 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(head).center());
        QVERIFY(list()->model()->rowCount() < all);
        list()->setFocus();
        list()->setCurrentIndex(head);
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(list()->model()->rowCount(), all);
    }

    void aCallIsFilledInSentAndShown()
    {
        m_f->desk.on(u"POST /api/v1/conversations/c-1/messages"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply{
                .status = 201, .body = "{\"z\":1.50,\"id\":\"m-1\"}", .headers = {{"X-One", "1"}}};
        });
        start();
        pane()->openOperation(u"sendMessage"_s);
        QCOMPARE(requestTabs()->currentIndex(), int(Body));
        body()->replaceCode(u"{\"type\":\"text\",  \"content\":\"Olá\"}"_s);
        requestTabs()->setCurrentIndex(Parameters);
        type(u"parameters"_s, u"conversation_id"_s, u"c-1"_s);
        type(u"parameters"_s, u"Idempotency-Key"_s, u"k-1"_s);
        QCOMPARE(requestTabs()->count(Parameters), 2);
        QTest::keyClick(pane(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(status()->isVisible());
        QCOMPARE(status()->text(), u"201 X"_s);
        QCOMPARE(answer(), u"{\n  \"z\": 1.50,\n  \"id\": \"m-1\"\n}"_s);
        const FakeDesk::Request sent = last(u"POST /api/v1/conversations/c-1/messages"_s);
        QCOMPARE(sent.body, QByteArray("{\"type\":\"text\",  \"content\":\"Ol\xc3\xa1\"}"));
        QCOMPARE(sent.headers.value("idempotency-key"), QByteArray("k-1"));
        QVERIFY(!sent.token().isEmpty());
        m_f->find<UnderlineTabs>(u"answerTabs"_s)->setCurrentIndex(1);
        QVERIFY(m_f->find<CodeView>(u"answerHeaders"_s)->isVisible());
        QVERIFY(m_f->find<CodeView>(u"answerHeaders"_s)->code().contains(u"x-one: 1"_s, Qt::CaseInsensitive));
    }

    void whatIsMissingIsAskedForWhereItBelongs()
    {
        start();
        pane()->openOperation(u"sendMessage"_s);
        sendButton()->click();
        QCOMPARE(requestTabs()->currentIndex(), int(Parameters));
        QTRY_VERIFY(
            row(u"parameters"_s, u"conversation_id"_s)->findChild<QLineEdit *>(u"value"_s)->hasFocus());
        const auto labels = row(u"parameters"_s, u"conversation_id"_s)->findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const TextLabel *label) { return label->text() == u"Fill this in."_s; }));
        QCOMPARE(m_f->desk.count(u"POST /api/v1/conversations/{conversation_id}/messages"_s), 0);
    }

    void refusalsAreShownWhole()
    {
        m_f->desk.on(u"GET /api/v1/users/9"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(404, u"NOT_FOUND"_s, u"No such person"_s);
        });
        start();
        pane()->openOperation(u"getUser"_s);
        type(u"parameters"_s, u"user_id"_s, u"9"_s);
        sendButton()->click();
        QTRY_COMPARE(status()->text(), u"404 X"_s);
        QVERIFY(answer().contains(u"No such person"_s));
    }

    void theFormAndTheJsonAreTheSameBody()
    {
        start();
        pane()->openOperation(u"sendMessage"_s);
        body()->replaceCode(u"{\"own\": [1, 2], \"content\": \"a\"}"_s);
        m_f->find<SegmentedTabs>(u"bodyViews"_s)->setCurrentIndex(1);
        QVERIFY(m_f->find(u"bodyForm"_s)->isVisible());
        type(u"bodyForm"_s, u"content"_s, u"say \"hi\""_s);
        auto *type = row(u"bodyForm"_s, u"type"_s)->findChild<QComboBox *>(u"value"_s);
        type->setCurrentIndex(type->findText(u"image"_s));
        const QList<JsonText::Member> members = JsonText::members(body()->code());
        QCOMPARE(members.size(), 3);
        QCOMPARE(members.at(0).name, u"own"_s); // what the form does not know stays
        QCOMPARE(members.at(1), (JsonText::Member{u"content"_s, u"\"say \\\"hi\\\"\""_s}));
        QCOMPARE(members.at(2), (JsonText::Member{u"type"_s, u"\"image\""_s}));
        type->setCurrentIndex(0);
        QCOMPARE(JsonText::members(body()->code()).size(), 2);
    }

    void brokenJsonDoesNotGetLostInTheForm()
    {
        start();
        pane()->openOperation(u"sendMessage"_s);
        body()->replaceCode(u"{\"content\": \"a\""_s);
        auto *views = m_f->find<SegmentedTabs>(u"bodyViews"_s);
        views->setCurrentIndex(1);
        QCOMPARE(views->currentIndex(), 0);
        QCOMPARE(body()->code(), u"{\"content\": \"a\""_s);
        QVERIFY(!m_f->find<QLabel>(u"bodyState"_s)->text().isEmpty());
    }

    void anApiKeyIsAskedForAndUsedInsteadOfTheSignIn()
    {
        start();
        auto *caller = m_f->find<QComboBox>(u"caller"_s);
        Q_EMIT caller->activated(1);
        auto *dialog = m_f->find<DialogFrame>(u"callerKeyDialog"_s);
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(caller->currentIndex(), 0); // until there is a key
        QTest::keyClicks(dialog->findChild<TextField *>(u"callerKey"_s)->edit(), u"gk_test123"_s);
        dialog->mainButton()->click();
        QTRY_COMPARE(caller->currentIndex(), 1);
        QVERIFY(!caller->currentText().contains(u"test123"_s));
        sendButton()->click();
        QTRY_VERIFY(m_f->desk.count(u"GET /api/v1/conversations"_s) > 0);
        QTRY_VERIFY(last(u"GET /api/v1/conversations"_s).headers.contains("x-api-key"));
        QCOMPARE(last(u"GET /api/v1/conversations"_s).headers.value("x-api-key"), QByteArray("gk_test123"));
        QVERIFY(!last(u"GET /api/v1/conversations"_s).headers.contains("authorization"));
    }

    void headersOfOnesOwnAreSent()
    {
        m_f->desk.on(u"GET /x"_s, [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
        start();
        QTest::keyClick(pane(), Qt::Key_L, Qt::ControlModifier);
        auto *path = m_f->find<QLineEdit>(u"path"_s);
        QTRY_VERIFY(path->hasFocus());
        QTest::keyClicks(path, u"/x"_s); // over what is selected
        requestTabs()->setCurrentIndex(Headers);
        m_f->find<QAbstractButton>(u"addHeader"_s)->click();
        QTest::keyClicks(m_f->find<QLineEdit>(u"headerName"_s), u"X-Own"_s);
        QTest::keyClicks(m_f->find<QLineEdit>(u"headerValue"_s), u"yes"_s);
        QVERIFY(m_f->find<QLabel>(u"automaticHeaders"_s)->text().contains(u"Authorization: Bearer •"_s));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(status()->text(), u"200 X"_s);
        QCOMPARE(last(u"GET /x"_s).headers.value("x-own"), QByteArray("yes"));
    }

    void theCodeFollowsTheCallAndIsCopiedWithoutCredentials()
    {
        start();
        pane()->openOperation(u"sendMessage"_s);
        type(u"parameters"_s, u"conversation_id"_s, u"c-9"_s);
        requestTabs()->setCurrentIndex(Code);
        auto *code = m_f->find<CodeView>(u"requestCode"_s);
        QVERIFY(code->code().startsWith(u"curl --request POST '"_s));
        QVERIFY(code->code().contains(u"/api/v1/conversations/c-9/messages'"_s));
        QVERIFY(code->code().contains(u"$GUICHE_TOKEN"_s));
        m_f->find<SegmentedTabs>(u"codeForms"_s)->setCurrentIndex(1);
        QVERIFY(code->code().contains(u"import requests"_s));
        m_f->find<QAbstractButton>(u"copyCode"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), code->code());
    }

    void theHistoryBringsACallBack()
    {
        m_f->desk.on(u"GET /api/v1/users/9"_s,
                     [](const FakeDesk::Request &) { return FakeDesk::Reply{.body = "{\"id\":9}"}; });
        start();
        pane()->openOperation(u"getUser"_s);
        type(u"parameters"_s, u"user_id"_s, u"9"_s);
        sendButton()->click();
        QTRY_COMPARE(status()->text(), u"200 X"_s);
        pane()->openOperation(u"getHealth"_s);
        QVERIFY(!status()->isVisible());
        m_f->find<QAbstractButton>(u"showHistory"_s)->click();
        auto *history = m_f->find<QListView>(u"callHistory"_s);
        QTRY_VERIFY(history->isVisible());
        const QAbstractItemModelTester tester(history->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(history->model()->rowCount(), 1);
        QCOMPARE(history->model()->index(0, 0).data().toString(), u"/api/v1/users/9"_s);
        history->setCurrentIndex(history->model()->index(0, 0));
        QTest::keyClick(history, Qt::Key_Return);
        QCOMPARE(m_f->find<QLineEdit>(u"path"_s)->text(), u"/api/v1/users/{user_id}"_s);
        QCOMPARE(row(u"parameters"_s, u"user_id"_s)->findChild<QLineEdit *>(u"value"_s)->text(), u"9"_s);
        QCOMPARE(answer(), u"{\n  \"id\": 9\n}"_s);
    }

    void whatIsNoTextIsOfferedAsAFile()
    {
        m_f->desk.on(u"GET /health"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply{.body = QByteArray::fromHex("89504e470d0a1a0a00ff"),
                                   .contentType = "image/png"};
        });
        start();
        pane()->openOperation(u"getHealth"_s);
        sendButton()->click();
        QTRY_COMPARE(status()->text(), u"200 X"_s);
        QVERIFY(m_f->find(u"answerState"_s)->isVisible());
        QVERIFY(m_f->find(u"saveAnswer"_s)->isVisible());
        QVERIFY(!m_f->find(u"copyAnswer"_s)->isVisible());
    }

    void withoutADeskNothingIsSent()
    {
        start();
        QVERIFY(sendButton()->isEnabled());
        m_f->desk.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!sendButton()->isEnabled(), 10'000);
        QVERIFY(!sendButton()->toolTip().isEmpty());
    }

    void aListThatCannotBeLoadedIsTriedAgain()
    {
        bool isBroken = true;
        m_f->desk.on(u"GET /api/v1/openapi.json"_s, [&isBroken](const FakeDesk::Request &) {
            return isBroken ? FakeDesk::Reply::error(503, u"UNAVAILABLE"_s, u"Starting"_s)
                            : FakeDesk::Reply{
                                  .body = "{\"paths\": {\"/x\": {\"get\": {\"operationId\": \"x\"}}}}"};
        });
        QVERIFY(m_f->open());
        m_f->find<QAbstractButton>(u"rail-plug"_s)->click();
        QTRY_VERIFY(m_f->find(u"callsEmpty"_s)->isVisible());
        isBroken = false;
        m_f->find(u"callsEmpty"_s)->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(m_f->find<QLineEdit>(u"path"_s)->text(), u"/x"_s);
    }

    void panesAreReachedByF6()
    {
        start();
        pane()->openOperation(u"sendMessage"_s);
        list()->setFocus();
        QVERIFY(pane()->focusPane(1));
        QVERIFY(m_f->find(u"path"_s)->hasFocus());
        QVERIFY(pane()->focusPane(1));
        QVERIFY(m_f->find(u"answerTabs"_s)->hasFocus());
        QVERIFY(!pane()->focusPane(1));
        QVERIFY(pane()->focusPane(-1));
        QVERIFY(m_f->find(u"path"_s)->hasFocus());
    }

private:
    std::unique_ptr<SessionsFixture> m_f;
};

QTEST_MAIN(TestConsolePane)
#include "tst_consolepane.moc"
