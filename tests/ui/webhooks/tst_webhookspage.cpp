// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTableView>

#include "tests/ui/sessions/sessionsfixture.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestWebhooksPage final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QTableView *table() const { return m_f->find<QTableView>(u"deliveryTable"_s); }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const
    {
        auto *found = m_f->find<DialogFrame>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void openEvents()
    {
        m_f->find<QAbstractButton>(u"rail-plug"_s)->click();
        auto *tabs = m_f->find<SegmentedTabs>(u"integrationTabs"_s);
        tabs->setCurrentIndex(int(tabs->titles().indexOf(u"Events"_s)));
    }
    void start()
    {
        QVERIFY(m_f->open());
        openEvents();
        QTRY_COMPARE(table()->model()->rowCount(), 6);
    }
    [[nodiscard]] QJsonObject sent(const QString &path) const
    {
        for (const FakeDesk::Request &request : m_f->desk.requests()) {
            if (request.path == path && request.method == "POST")
                return request.json();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<SessionsFixture>();
        m_f->sample.fill();
    }
    void cleanup() { m_f.reset(); }

    void supervisorsDoNotSeeThePage()
    {
        m_f->desk.role = u"supervisor"_s;
        QVERIFY(m_f->open());
        QVERIFY(m_f->find(u"rail-phone"_s) != nullptr);
        QVERIFY(m_f->find(u"rail-plug"_s) == nullptr);
    }

    void theLedgerIsFilteredByState()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table()->model()->index(3, 3).data().toString(), u"Failed · 410"_s);
        m_f->find<SegmentedTabs>(u"deliveryStatus"_s)->setCurrentIndex(3);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 1).data().toString(), u"connection.update"_s);
        const auto &requests = m_f->desk.requests();
        QVERIFY(std::ranges::any_of(requests, [](const FakeDesk::Request &request) {
            return request.query.queryItemValue(u"status"_s) == u"dead"_s;
        }));
    }

    void oneDeliveryShowsItsAttempts()
    {
        start();
        table()->setCurrentIndex(table()->model()->index(2, 0));
        auto *log = m_f->find<QPlainTextEdit>(u"deliveryLog"_s);
        QTRY_VERIFY(log->toPlainText().contains(u"Attempt 3"_s));
        const QString text = log->toPlainText();
        QVERIFY(text.contains(u"Answer: 503 after 92 ms"_s));
        QVERIFY(text.contains(u"webhook-id: evt_3"_s));
        QVERIFY(text.contains(u"try later"_s));
    }

    void replayingOneAsksAndTells()
    {
        start();
        table()->setCurrentIndex(table()->model()->index(3, 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_R);
        QTRY_VERIFY(dialog(u"replayOneDialog"_s) != nullptr);
        QCOMPARE(m_f->desk.count(u"POST /api/v1/webhooks/deliveries/d-4/replay"_s), 0);
        dialog(u"replayOneDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->window->findChild<Toast *>()->text(), u"The delivery is queued again."_s);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(table()->model()->index(0, 3).data().toString(), u"Waiting"_s);
    }

    void aRangeIsReplayedWithItsCount()
    {
        start();
        m_f->find<QAbstractButton>(u"replayMany"_s)->click();
        QTRY_VERIFY(dialog(u"replayDialog"_s) != nullptr);
        dialog(u"replayDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->window->findChild<Toast *>()->text(), u"2 delivery(ies) queued again."_s);
        const QJsonObject body = sent(u"/api/v1/webhooks/deliveries/replay"_s);
        QCOMPARE(body[u"status"_s].toString(), u"dead"_s);
        QCOMPARE(fromIso8601(body[u"to"_s].toString()) - fromIso8601(body[u"from"_s].toString()),
                 TimeMs(24) * 3'600'000);
        QVERIFY(!body.contains(u"session_id"_s));
    }

    void theTesterJudgesWhatIsPasted()
    {
        start();
        m_f->find<SegmentedTabs>(u"deliveryTabs"_s)->setCurrentIndex(1);
        auto *standard = m_f->find<Banner>(u"testerStandard"_s);
        auto *hub = m_f->find<Banner>(u"testerHub"_s);
        auto *secret = m_f->find<TextField>(u"testerSecret"_s);
        QTest::keyClicks(secret->edit(), u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
        m_f->find<QPlainTextEdit>(u"testerHeaders"_s)
            ->setPlainText(
                u"webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek\nwebhook-timestamp: 1614265330\n"
                "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\n"
                "X-Hub-Signature-256: sha256=80ec8a89ce3cd22133a1066caecb4d04fea7467657c8514d717ec42c38a5c94c"_s);
        auto *body = m_f->find<QPlainTextEdit>(u"testerBody"_s);
        body->setPlainText(u"{\"test\": 2432232314}"_s);
        QCOMPARE(hub->tone(), Tone::Success);
        QCOMPARE(standard->tone(), Tone::Warn); // right, and years old
        body->setPlainText(u"{\"test\": 1}"_s);
        QCOMPARE(hub->tone(), Tone::Danger);
        QCOMPARE(standard->tone(), Tone::Danger);
    }

    void noDeliveriesSayWhatToDo()
    {
        m_f->sample.deliveries = {};
        QVERIFY(m_f->open());
        openEvents();
        QTRY_VERIFY(m_f->find(u"deliveriesEmpty"_s)->isVisible());
    }

private:
    std::unique_ptr<SessionsFixture> m_f;
};

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhookspage.moc"
