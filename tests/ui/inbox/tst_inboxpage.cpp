// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "models/items/conversationlistmodel.h"
#include "models/items/transcriptmodel.h"
#include "tests/ui/inbox/inboxfixture.h"
#include "tests/ui/inbox/sampledesk.h"
#include "ui/inbox/transcriptview.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestInboxPage final : public QObject
{
    Q_OBJECT

private:
    static QListView *list(InboxFixture &fixture)
    {
        return fixture.page->findChild<QListView *>(u"conversationList"_s);
    }
    static TranscriptView *transcript(InboxFixture &fixture)
    {
        return fixture.page->findChild<TranscriptView *>(u"transcript"_s);
    }
    static QTextEdit *edit(InboxFixture &fixture)
    {
        return fixture.page->findChild<QTextEdit *>(u"composerEdit"_s);
    }
    static bool openSample(InboxFixture &fixture)
    {
        fillSampleDesk(fixture.desk, fixture.clock.now());
        if (!fixture.open()) {
            return false;
        }
        fixture.page->openConversation(QString(SampleOpenId));
        return QTest::qWaitFor([&] { return transcript(fixture)->model()->rowCount() > 8; }, 5000);
    }
    //! Answers a sent message as the desk does and counts the keys it came with.
    static void acceptMessages(InboxFixture &fixture, QStringList &keys)
    {
        fixture.desk.on(u"POST /api/v1/conversations/%1/messages"_s.arg(SampleOpenId),
                        [&keys, &fixture](const FakeDesk::Request &request) {
                            keys += QString::fromLatin1(request.headers.value("idempotency-key"));
                            const QJsonObject message{{u"id"_s, u"sent-%1"_s.arg(keys.size())},
                                                      {u"conversation_id"_s, QString(SampleOpenId)},
                                                      {u"direction"_s, u"outgoing"_s},
                                                      {u"type"_s, u"text"_s},
                                                      {u"content"_s, request.json()["content"_L1]},
                                                      {u"sent_by"_s, u"1"_s},
                                                      {u"timestamp"_s, toIso8601(fixture.clock.now())},
                                                      {u"status"_s, u"queued"_s}};
                            return FakeDesk::Reply::json(message, 201);
                        });
    }

private Q_SLOTS:
    void theListShowsTheConversationsInGroups()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        // Ten conversations and two headers.
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
    }

    void everyRowHasASentenceForScreenReaders()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
        const QString sentence = list(fixture)->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"Padaria São Bento"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"WhatsApp"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"3"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Precisamos da segunda via do boleto"_s), qPrintable(sentence));
    }

    void aClickOpensAConversationAndItsComposer()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
        const QRect row = list(fixture)->visualRect(list(fixture)->model()->index(4, 0));
        QTest::mouseClick(list(fixture)->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(fixture.page->openId(), QString(SampleOpenId));
        QTRY_VERIFY(transcript(fixture)->model()->rowCount() > 8);
        QVERIFY(edit(fixture)->isVisible());
    }

    void enterInTheListGoesToTheComposer()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
        list(fixture)->setFocus();
        list(fixture)->setCurrentIndex(list(fixture)->model()->index(2, 0));
        QTest::keyClick(list(fixture), Qt::Key_Return);
        QCOMPARE(fixture.page->openId(), u"c-luis"_s);
        QTRY_VERIFY(edit(fixture)->hasFocus());
    }

    void aFoldedGroupHidesItsRows()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
        const QRect header = list(fixture)->visualRect(list(fixture)->model()->index(0, 0));
        QTest::mouseClick(list(fixture)->viewport(), Qt::LeftButton, {}, header.center());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 8);
    }

    void altDownOpensTheNextUnread()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QTRY_COMPARE(list(fixture)->model()->rowCount(), 12);
        list(fixture)->setFocus();
        QTest::keyClick(list(fixture), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fixture.page->openId(), u"c-padaria"_s);
        QTest::keyClick(list(fixture), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fixture.page->openId(), u"c-luis"_s);
    }

    void unreadMessagesAreCounted()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        QSignalSpy unread(fixture.page.get(), &InboxPage::unreadChanged);
        QTRY_VERIFY(!unread.isEmpty());
        QTRY_COMPARE(unread.last().first().toInt(), 7);
    }

    void aSentMessageReachesTheDeskOnce()
    {
        InboxFixture fixture;
        QStringList keys;
        acceptMessages(fixture, keys);
        QVERIFY(openSample(fixture));
        const int before = transcript(fixture)->model()->rowCount();
        edit(fixture)->setFocus();
        QTest::keyClicks(edit(fixture), u"Pode sim"_s);
        QTest::keyClick(edit(fixture), Qt::Key_Return);
        QTRY_COMPARE(keys.size(), 1);
        QTRY_COMPARE(transcript(fixture)->model()->rowCount(), before + 1);
        const QModelIndex last = transcript(fixture)->model()->index(before, 0);
        QTRY_COMPARE(last.data(TranscriptModel::IsPendingRole).toBool(), false);
        QCOMPARE(last.data(TranscriptModel::ContentRole).toString(), u"Pode sim"_s);
    }

    void whatIsWrittenOfflineIsKeptAndSentOnce()
    {
        InboxFixture fixture;
        QStringList keys;
        acceptMessages(fixture, keys);
        QVERIFY(openSample(fixture));
        fixture.desk.stop();
        QTRY_COMPARE(fixture.client.state(), DeskClient::State::Offline);
        QVERIFY(!fixture.page->findChild<QAbstractButton *>(u"transferButton"_s)->isEnabled());
        edit(fixture)->setFocus();
        QTest::keyClicks(edit(fixture), u"Sem conexao"_s);
        QTest::keyClick(edit(fixture), Qt::Key_Return);
        const auto last = [&] {
            const QAbstractItemModel *model = transcript(fixture)->model();
            return model->index(model->rowCount() - 1, 0);
        };
        QTRY_COMPARE(last().data(TranscriptModel::ContentRole).toString(), u"Sem conexao"_s);
        QVERIFY(last().data(TranscriptModel::IsPendingRole).toBool());
        QCOMPARE(last().data(TranscriptModel::StatusRole).value<MessageStatus>(), MessageStatus::Queued);
        QCOMPARE(keys.size(), 0);

        fixture.reopen(); // as after a restart of the program
        fixture.desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.client.state(), DeskClient::State::Online, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(keys.size(), 1, 10'000);
        QTRY_COMPARE(fixture.outgoing->waitingCount(), 0);
        QVERIFY(!keys.first().isEmpty());
    }

    void newMessagesDoNotMoveWhatIsBeingRead()
    {
        InboxFixture fixture;
        addLongConversation(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        fixture.page->openConversation(u"c-long"_s);
        TranscriptView *view = transcript(fixture);
        QTRY_VERIFY(view->model()->rowCount() > 90);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() - 900);
        QVERIFY(!view->isFollowing());
        const QModelIndex first = view->indexAt(QPoint(300, 0));
        const QPersistentModelIndex kept(first);
        const int top = view->visualRect(kept).top();
        const int rows = view->model()->rowCount();
        fixture.desk.push({{u"type"_s, u"new_message"_s},
                           {u"conversation_id"_s, u"c-long"_s},
                           {u"message"_s, QJsonObject{{u"id"_s, u"zz-new"_s},
                                                      {u"conversation_id"_s, u"c-long"_s},
                                                      {u"direction"_s, u"incoming"_s},
                                                      {u"type"_s, u"text"_s},
                                                      {u"content"_s, u"Chegou agora"_s},
                                                      {u"sent_by"_s, u"customer"_s},
                                                      {u"timestamp"_s, toIso8601(fixture.clock.now())},
                                                      {u"status"_s, u"delivered"_s}}}});
        QTRY_VERIFY(view->model()->rowCount() > rows);
        auto *jump = fixture.page->findChild<QAbstractButton *>(u"jumpToEnd"_s);
        QTRY_VERIFY(jump->isVisible()); // the view has seen it
        QCOMPARE(view->visualRect(kept).top(), top);
        QTest::mouseClick(jump, Qt::LeftButton);
        QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        QVERIFY(!jump->isVisible());
    }

    void olderMessagesComeInAboveWithoutAJump()
    {
        InboxFixture fixture;
        addLongConversation(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        fixture.page->openConversation(u"c-long"_s);
        TranscriptView *view = transcript(fixture);
        QTRY_VERIFY(view->model()->rowCount() > 90);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 1000);
        QTRY_VERIFY(view->isFollowing());
        const int rows = view->model()->rowCount();
        view->verticalScrollBar()->setValue(400);
        const QPersistentModelIndex kept(view->indexAt(QPoint(300, 0)));
        const int top = view->visualRect(kept).top();
        QTRY_VERIFY(view->model()->rowCount() > rows + 50);
        QTRY_COMPARE(view->visualRect(kept).top(), top);
    }

    void atTheVeryTopTheFirstMessageStaysWhereItIs()
    {
        InboxFixture fixture;
        addLongConversation(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open());
        fixture.page->openConversation(u"c-long"_s);
        TranscriptView *view = transcript(fixture);
        QTRY_VERIFY(view->isFollowing() && view->verticalScrollBar()->maximum() > 1000);
        const int rows = view->model()->rowCount();
        // The row of the day is the topmost one; it moves up with the older messages, what is read must not.
        const QPersistentModelIndex kept(view->model()->index(1, 0));
        view->verticalScrollBar()->setValue(0);
        const int top = view->visualRect(kept).top();
        QTRY_VERIFY(view->model()->rowCount() > rows + 50);
        QTRY_COMPARE(view->visualRect(kept).top(), top);
    }

    void ctrlEClosesWithTheChosenResolution()
    {
        InboxFixture fixture;
        QJsonObject sent;
        QVERIFY(openSample(fixture));
        fixture.desk.on(u"POST /api/v1/conversations/%1/close"_s.arg(SampleOpenId),
                        [&](const FakeDesk::Request &request) {
                            sent = request.json();
                            QJsonObject answer = fixture.desk.conversations.at(3).toObject();
                            answer[u"status"_s] = u"closed"_s;
                            answer[u"resolution"_s] = u"spam"_s;
                            return FakeDesk::Reply::json(answer);
                        });
        QTest::keyClick(edit(fixture), Qt::Key_E, Qt::ControlModifier);
        QWidget *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.page->findChild<QWidget *>(u"closeDialog"_s)) != nullptr);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"resolution-spam"_s), Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(sent["resolution"_L1].toString(), u"spam"_s);
        QTRY_VERIFY(!fixture.page->findChild<QAbstractButton *>(u"replyMode"_s)->isEnabled());
    }

    void ctrlTTransfersToTheColleagueWhoWasTyped()
    {
        InboxFixture fixture;
        QJsonObject sent;
        QVERIFY(openSample(fixture));
        fixture.desk.on(u"POST /api/v1/conversations/%1/transfer"_s.arg(SampleOpenId),
                        [&](const FakeDesk::Request &request) {
                            sent = request.json();
                            return FakeDesk::Reply::json(fixture.desk.conversations.at(3).toObject());
                        });
        QTest::keyClick(edit(fixture), Qt::Key_T, Qt::ControlModifier);
        QWidget *search = nullptr;
        QTRY_VERIFY((search = fixture.page->findChild<QWidget *>(u"agentSearch"_s)) != nullptr);
        auto *agents = fixture.page->findChild<QListView *>(u"agentList"_s);
        QTRY_COMPARE(agents->model()->rowCount(), 4);
        QTest::keyClicks(search, u"rita"_s);
        QCOMPARE(agents->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(sent["to_agent_id"_L1].toInt(), 4);
    }

    void anEmptyQueueIsToldWhenTakingNext()
    {
        InboxFixture fixture;
        fixture.desk.on(u"POST /api/v1/conversations/take-next"_s,
                        [](const FakeDesk::Request &) { return FakeDesk::Reply{.status = 204, .body = {}}; });
        QVERIFY(fixture.open());
        fixture.page->takeNext();
        QTRY_COMPARE(fixture.toasts.size(), 1);
    }

    void aNarrowWindowFloatsThePanel()
    {
        InboxFixture fixture;
        fillSampleDesk(fixture.desk, fixture.clock.now());
        QVERIFY(fixture.open({960, 660}));
        fixture.page->openConversation(QString(SampleOpenId));
        auto *panel = fixture.page->findChild<QWidget *>(u"customerPanel"_s);
        QTRY_VERIFY(edit(fixture)->isVisible());
        QVERIFY(!panel->isVisible());
        QTest::keyClick(edit(fixture), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QVERIFY(fixture.page->closeTopLayer());
        QVERIFY(!panel->isVisible());
        QVERIFY(!fixture.page->closeTopLayer());
    }

    void f6WalksThroughThePanes()
    {
        InboxFixture fixture;
        QVERIFY(openSample(fixture));
        list(fixture)->setFocus();
        QVERIFY(fixture.page->focusPane(1));
        QVERIFY(transcript(fixture)->hasFocus());
        QVERIFY(fixture.page->focusPane(1));
        QVERIFY(edit(fixture)->hasFocus());
        QVERIFY(fixture.page->focusPane(-1));
        QVERIFY(transcript(fixture)->hasFocus());
        QVERIFY(fixture.page->focusPane(-1));
        QVERIFY(!fixture.page->focusPane(-1));
    }

    void aListThatCannotBeLoadedOffersToTryAgain()
    {
        InboxFixture fixture;
        bool isBroken = true;
        fixture.desk.on(u"GET /api/v1/conversations"_s, [&](const FakeDesk::Request &) {
            if (isBroken) {
                return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"Falhou"_s);
            }
            return FakeDesk::Reply::json({{u"conversations"_s, fixture.desk.conversations},
                                          {u"total"_s, fixture.desk.conversations.size()},
                                          {u"next_cursor"_s, QJsonValue::Null}});
        });
        QVERIFY(fixture.open());
        auto *model = qobject_cast<ConversationListModel *>(list(fixture)->model());
        QTRY_COMPARE(model->state(), ListState::Failed);
        isBroken = false;
        model->reload();
        QTRY_COMPARE(model->state(), ListState::Empty);
    }

    void theContactIsEditedBesideTheConversation()
    {
        InboxFixture fixture;
        QVERIFY(openSample(fixture));
        auto *pencil = fixture.page->findChild<QAbstractButton *>(u"editCustomer"_s);
        QVERIFY(pencil != nullptr);
        QTRY_VERIFY(pencil->isVisible() && pencil->isEnabled());
        QString name = u"Marina Duarte"_s;
        const auto contact = [&name](const QString &id) {
            return QJsonObject{{u"id"_s, id},
                               {u"name"_s, name},
                               {u"whatsapp_id"_s, u"5511900004821"_s},
                               {u"phone"_s, u"+5511900004821"_s}};
        };
        QString asked;
        fixture.desk.on(u"GET /api/v1/contacts/fields"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json({{u"fields"_s, QJsonArray()}});
        });
        fixture.desk.on(u"GET /api/v1/contacts/*"_s, [&](const FakeDesk::Request &request) {
            asked = request.path.section(u'/', -1);
            FakeDesk::Reply reply = FakeDesk::Reply::json(contact(asked));
            reply.headers = {{"ETag", "\"1\""}};
            return reply;
        });
        fixture.desk.on(u"PATCH /api/v1/contacts/*"_s, [&](const FakeDesk::Request &request) {
            name = request.json()[u"name"_s].toString();
            return FakeDesk::Reply::json(contact(request.path.section(u'/', -1)));
        });
        pencil->click();
        pencil->click(); // twice is once
        QTRY_VERIFY(fixture.page->window()->findChild<DialogFrame *>(u"contactDialog"_s) != nullptr);
        QCOMPARE(fixture.page->window()->findChildren<DialogFrame *>(u"contactDialog"_s).size(), 1);
        QVERIFY(!asked.isEmpty());
        auto *dialog = fixture.page->window()->findChild<DialogFrame *>(u"contactDialog"_s);
        dialog->findChild<TextField *>(u"contactName"_s)->setText(u"Marina Prado"_s);
        const int before = fixture.desk.count(u"GET /api/v1/conversations/"_s + QString(SampleOpenId));
        dialog->mainButton()->click();
        QTRY_COMPARE(name, u"Marina Prado"_s);
        QTRY_VERIFY(fixture.desk.count(u"GET /api/v1/conversations/"_s + QString(SampleOpenId)) > before);
        // And when somebody else does it.
        const int again = fixture.desk.count(u"GET /api/v1/conversations/"_s + QString(SampleOpenId));
        fixture.desk.push({{u"type"_s, u"contact_updated"_s}, {u"contact"_s, QJsonObject{{u"id"_s, asked}}}});
        QTRY_VERIFY(fixture.desk.count(u"GET /api/v1/conversations/"_s + QString(SampleOpenId)) > again);
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
