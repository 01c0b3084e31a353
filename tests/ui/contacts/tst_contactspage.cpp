// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "models/items/contactlistmodel.h"
#include "tests/ui/contacts/contactsfixture.h"
#include "ui/contacts/contactspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestContactsPage final : public QObject
{
    Q_OBJECT

    [[nodiscard]] DataTable *table() const { return m_f->find<DataTable>(u"contactTable"_s); }
    [[nodiscard]] QWidget *panel() const { return m_f->find(u"contactPanel"_s); }
    [[nodiscard]] LineEdit *search() const { return m_f->find<LineEdit>(u"contactSearch"_s); }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const
    {
        auto *found = m_f->find<DialogFrame>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void start()
    {
        QVERIFY(m_f->open());
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QTRY_VERIFY(table()->isVisible());
    }
    [[nodiscard]] QString nameAt(int row) const
    {
        return table()->model()->index(row, ContactListModel::Who).data().toString();
    }
    void clickRow(int row)
    {
        const QModelIndex index = table()->model()->index(row, ContactListModel::Number);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    [[nodiscard]] QString toast() const { return m_f->window->findChild<Toast *>()->text(); }
    //! The body of the newest request of that route.
    [[nodiscard]] QJsonObject sent(const QString &route) const
    {
        QJsonObject body;
        for (const FakeDesk::Request &request : m_f->desk.requests()) {
            if (QString::fromLatin1(request.method) + u' ' + request.path == route)
                body = request.json();
        }
        return body;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = m_f->find<TextField>(field)->edit();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<ContactsFixture>();
        m_f->sample.fill();
    }
    void cleanup() { m_f.reset(); }

    void theListShowsWhoThereIs()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(nameAt(0), u"Marina Duarte"_s);
        QCOMPARE(nameAt(4), u"+55 11 90000-0142"_s);
        QVERIFY(!panel()->isVisible());
        // Coming to the page opens nobody.
        QTRY_VERIFY(table()->hasFocus());
        QVERIFY(!panel()->isVisible());
    }

    void typingSearches()
    {
        start();
        QTest::keyClick(table(), Qt::Key_Slash);
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"padaria"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(nameAt(0), u"Padaria São Bento"_s);
        QTest::keyClicks(search(), u"xyz"_s);
        QTRY_VERIFY(m_f->find(u"contactsEmpty"_s)->isVisible());
        m_f->find(u"contactsEmpty"_s)->findChild<Button *>()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QVERIFY(search()->text().isEmpty());
        // One search for what was typed in one go, not one for each letter.
        int searches = 0;
        for (const FakeDesk::Request &request : m_f->desk.requests())
            searches += request.query.queryItemValue(u"query"_s).startsWith(u"pad"_s);
        QCOMPARE(searches, 2);
    }

    void tagsFilter()
    {
        start();
        auto *tags = m_f->find<ComboBox>(u"contactTag"_s);
        QTRY_VERIFY(tags->isVisible());
        QTRY_VERIFY(tags->findData(u"vip"_s) > 0);
        tags->setCurrentIndex(tags->findData(u"vip"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void theSearchOverEverythingOpensAContact()
    {
        m_f->desk.on(u"GET /api/v1/search"_s, [](const FakeDesk::Request &) {
            const QJsonObject contact{
                {u"id"_s, u"c-05"_s}, {u"name"_s, u"Padaria São Bento"_s}, {u"phone"_s, u"+5511900004410"_s}};
            return FakeDesk::Reply::json(
                {{u"messages"_s, QJsonArray()}, {u"contacts"_s, QJsonArray{contact}}});
        });
        start();
        m_f->find<QAbstractButton>(u"rail-chat"_s)->click();
        QTest::keyClick(m_f->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *edit = m_f->find<LineEdit>(u"searchEverything"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"padaria"_s);
        QTRY_COMPARE(m_f->find<QAbstractItemView>(u"searchResults"_s)->model()->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(m_f->find(u"editContact"_s)->hasFocus());
        QCOMPARE(table()->currentIndex().data(ContactListModel::IdRole).toString(), u"c-05"_s);
    }

    void aVastNumberIsNotCountedOut()
    {
        m_f->sample.moreThanCounted = 10'000;
        start();
        search()->setText(u"a"_s);
        Q_EMIT search()->textEdited(u"a"_s);
        const auto saysSo = [this] {
            for (const QLabel *label : m_f->find(u"contactsPage"_s)->findChildren<QLabel *>()) {
                if (label->text() == u"More than 10,000 found"_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(saysSo());
    }

    void detailsShowFieldsAndConversations()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(m_f->find(u"fact-city"_s) != nullptr);
        QCOMPARE(m_f->find(u"fact-city"_s)->accessibleName(), u"Cidade: São Paulo"_s);
        QTRY_VERIFY(m_f->find(u"conversation-v-2"_s) != nullptr);
        m_f->find<QAbstractButton>(u"conversation-v-2"_s)->click();
        QCOMPARE(m_f->inbox->opened, u"v-2"_s);
        QVERIFY(m_f->inbox->isVisible());
    }

    void keysMoveBetweenListAndDetails()
    {
        start();
        clickRow(2);
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(m_f->find(u"editContact"_s)->hasFocus());
        m_f->find<QAbstractButton>(u"closeContact"_s)->click();
        QTRY_VERIFY(!panel()->isVisible());
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(table(), Qt::Key_Escape);
        QTRY_VERIFY(!panel()->isVisible());
        search()->setFocus();
        QTest::keyClicks(search(), u"emily"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QTest::keyClick(search(), Qt::Key_Down);
        QTRY_VERIFY(table()->hasFocus());
    }

    void theNumberIsCopied()
    {
        start();
        clickRow(0);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(toast(), u"Number copied."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+55 11 90000-4821"_s);
    }

    void aContactIsMade()
    {
        start();
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"contactDialog"_s) != nullptr);
        type(u"contactName"_s, u"Olivia Prado"_s);
        type(u"contactNumber"_s, u"12"_s);
        dialog(u"contactDialog"_s)->mainButton()->click();
        QVERIFY(!m_f->find<TextField>(u"contactNumber"_s)->error().isEmpty());
        QCOMPARE(m_f->desk.count(u"POST /api/v1/contacts"_s), 0);
        type(u"contactNumber"_s, u"11 98765-4321"_s);
        type(u"own-score"_s, u"12.5"_s);
        QTest::keyClick(m_f->find<TextField>(u"contactNumber"_s)->edit(), Qt::Key_Return);
        QTRY_VERIFY(dialog(u"contactDialog"_s) == nullptr);
        const QJsonObject body = sent(u"POST /api/v1/contacts"_s);
        QCOMPARE(body["name"_L1].toString(), u"Olivia Prado"_s);
        QCOMPARE(body["whatsapp_id"_L1].toString(), u"+5511987654321"_s);
        QCOMPARE(body["fields"_L1]["score"_L1].toDouble(), 12.5);
        QVERIFY(!body.contains("email"_L1));
        QTRY_COMPARE(table()->model()->rowCount(), 9);
        QCOMPARE(nameAt(0), u"Olivia Prado"_s);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(toast(), u"Contact created."_s);
    }

    void aTakenNumberIsSaidAtTheField()
    {
        start();
        m_f->find<QAbstractButton>(u"newContact"_s)->click();
        QTRY_VERIFY(dialog(u"contactDialog"_s) != nullptr);
        type(u"contactNumber"_s, u"+55 11 90000-4821"_s);
        dialog(u"contactDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->find<TextField>(u"contactNumber"_s)->error(),
                     u"Another contact has this number."_s);
        QVERIFY(dialog(u"contactDialog"_s) != nullptr);
    }

    void onlyWhatDiffersIsSent()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog(u"contactDialog"_s) != nullptr);
        QCOMPARE(m_f->find<TextField>(u"contactName"_s)->text(), u"Marina Duarte"_s);
        type(u"contactName"_s, u"Marina D. Lima"_s);
        m_f->find<ComboBox>(u"own-plan"_s)->setCurrentIndex(0);
        dialog(u"contactDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"contactDialog"_s) == nullptr);
        QCOMPARE(sent(u"PATCH /api/v1/contacts/c-08"_s),
                 (QJsonObject{{u"name"_s, u"Marina D. Lima"_s},
                              {u"fields"_s, QJsonObject{{u"plan"_s, QJsonValue::Null}}}}));
        QTRY_COMPARE(nameAt(0), u"Marina D. Lima"_s);
    }

    void whatSomebodyElseChangedIsTakenInAndNothingTypedIsLost()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(m_f->find(u"conversation-v-2"_s) != nullptr);
        m_f->find<QAbstractButton>(u"editContact"_s)->click();
        QTRY_VERIFY(dialog(u"contactDialog"_s) != nullptr);
        type(u"contactEmail"_s, u"nova@example.com"_s);
        m_f->sample.change(u"c-08"_s, {{u"name"_s, u"Marina Souza"_s}});
        dialog(u"contactDialog"_s)->mainButton()->click();
        auto *conflict = m_f->find(u"contactConflict"_s);
        QTRY_VERIFY(conflict->isVisible());
        conflict->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(m_f->find<TextField>(u"contactName"_s)->text(), u"Marina Souza"_s);
        QCOMPARE(m_f->find<TextField>(u"contactEmail"_s)->text(), u"nova@example.com"_s);
        QVERIFY(!conflict->isVisible());
        dialog(u"contactDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"contactDialog"_s) == nullptr);
        const QJsonObject now = m_f->sample.contact(u"c-08"_s);
        QCOMPARE(now["name"_L1].toString(), u"Marina Souza"_s);
        QCOMPARE(now["email"_L1].toString(), u"nova@example.com"_s);
    }

    void aTagIsAddedInTheDetails()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(m_f->find(u"conversation-v-2"_s) != nullptr);
        panel()->findChild<QAbstractButton *>(u"addTag"_s)->click();
        auto *edit = panel()->findChild<LineEdit *>(u"newTag"_s);
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClicks(edit, u"vip"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_f->sample.contact(u"c-08"_s)["tags"_L1].toArray().size(), 4);
        QTRY_VERIFY(table()->model()->index(0, ContactListModel::Tags).data().toString().contains(u"vip"_s));
    }

    void aDeletionAsksForTheName()
    {
        start();
        clickRow(1); // Emily Carter
        QTRY_VERIFY(panel()->isVisible());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(dialog(u"deleteContactDialog"_s) != nullptr);
        QVERIFY(!dialog(u"deleteContactDialog"_s)->mainButton()->isEnabled());
        type(u"typedName"_s, u"Emily Carter"_s);
        dialog(u"deleteContactDialog"_s)->mainButton()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QTRY_COMPARE(toast(), u"Emily Carter is deleted."_s);
        // The next one takes its place, in the details too.
        QCOMPARE(table()->currentIndex().data(ContactListModel::IdRole).toString(), u"c-06"_s);
        QTRY_COMPARE(m_f->desk.count(u"GET /api/v1/contacts/c-06"_s), 1);
    }

    void whoHasConversationsIsMadeAnonymous()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(m_f->find(u"conversation-v-2"_s) != nullptr);
        m_f->find<QAbstractButton>(u"deleteContact"_s)->click();
        QTRY_VERIFY(dialog(u"deleteContactDialog"_s) != nullptr);
        QCOMPARE(dialog(u"deleteContactDialog"_s)->mainButton()->text(), u"Make anonymous"_s);
        type(u"typedName"_s, u"Marina Duarte"_s);
        dialog(u"deleteContactDialog"_s)->mainButton()->click();
        QTRY_COMPARE(nameAt(0), u"Contact without a name"_s);
        QCOMPARE(table()->model()->rowCount(), 8);
    }

    void twoAreMergedAndTakenApartAgain()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        m_f->find<QAbstractButton>(u"mergeContact"_s)->click();
        QTRY_VERIFY(dialog(u"mergeDialog"_s) != nullptr);
        auto *found = m_f->find<DataTable>(u"mergeTable"_s);
        QTRY_COMPARE(found->model()->rowCount(), 7); // not itself
        QVERIFY(!dialog(u"mergeDialog"_s)->mainButton()->isEnabled());
        auto *field = m_f->find<LineEdit>(u"mergeSearch"_s);
        QTest::keyClicks(field, u"emily"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        found->setCurrentIndex(found->model()->index(0, 0));
        QVERIFY(dialog(u"mergeDialog"_s)->mainButton()->isEnabled());
        dialog(u"mergeDialog"_s)->mainButton()->click();
        QTRY_VERIFY(dialog(u"mergeDialog"_s) == nullptr);
        QCOMPARE(sent(u"POST /api/v1/contacts/c-08/merge"_s)["contact_id"_L1].toString(), u"c-07"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(toast(), u"Emily Carter is part of Marina Duarte now."_s);
        auto *undo = m_f->find<QAbstractButton>(u"undoMerge"_s);
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QTRY_COMPARE(toast(), u"Emily Carter is a contact of its own again."_s);
        QCOMPARE(m_f->desk.count(u"POST /api/v1/contacts/merges/m-1/undo"_s), 1);
    }

    void theOtherOneCanStay()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        m_f->find<QAbstractButton>(u"mergeContact"_s)->click();
        QTRY_VERIFY(dialog(u"mergeDialog"_s) != nullptr);
        auto *found = m_f->find<DataTable>(u"mergeTable"_s);
        QTRY_COMPARE(found->model()->rowCount(), 7);
        found->setCurrentIndex(found->model()->index(1, 0)); // Carlos Eduardo Nunes
        m_f->find<QAbstractButton>(u"keepOther"_s)->click();
        dialog(u"mergeDialog"_s)->mainButton()->click();
        QTRY_COMPARE(sent(u"POST /api/v1/contacts/c-06/merge"_s)["contact_id"_L1].toString(), u"c-08"_s);
    }

    void enterInTheSearchMergesNobody()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        m_f->find<QAbstractButton>(u"mergeContact"_s)->click();
        QTRY_VERIFY(dialog(u"mergeDialog"_s) != nullptr);
        auto *found = m_f->find<DataTable>(u"mergeTable"_s);
        QTRY_COMPARE(found->model()->rowCount(), 7);
        found->setCurrentIndex(found->model()->index(1, 0));
        QVERIFY(dialog(u"mergeDialog"_s)->mainButton()->isEnabled());
        auto *field = m_f->find<LineEdit>(u"mergeSearch"_s);
        field->setFocus();
        QTest::keyClicks(field, u"emily"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QVERIFY(dialog(u"mergeDialog"_s) != nullptr);
        QVERIFY(!dialog(u"mergeDialog"_s)->mainButton()->isEnabled());
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(found->hasFocus());
        for (const FakeDesk::Request &request : m_f->desk.requests())
            QVERIFY(!request.path.endsWith("/merge"_L1));
    }

    void whatOthersDoIsSeenAtOnce()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        m_f->sample.change(u"c-08"_s, {{u"name"_s, u"Marina D. Prado"_s}});
        m_f->desk.push(
            {{u"type"_s, u"contact_updated"_s}, {u"contact"_s, QJsonObject{{u"id"_s, u"c-08"_s}}}});
        QTRY_COMPARE(nameAt(0), u"Marina D. Prado"_s);
        m_f->sample.add(u"c-09"_s, u"Novo Cliente"_s, u"+5511900009999"_s);
        m_f->desk.push(
            {{u"type"_s, u"contact_updated"_s}, {u"contact"_s, QJsonObject{{u"id"_s, u"c-09"_s}}}});
        QTRY_COMPARE(table()->model()->rowCount(), 9);
        QCOMPARE(nameAt(0), u"Novo Cliente"_s);
        m_f->desk.push({{u"type"_s, u"contact_removed"_s}, {u"contact_id"_s, u"c-08"_s}});
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QTRY_VERIFY(!panel()->isVisible());
    }

    void tagsAddedQuicklyAreAllKept()
    {
        start();
        clickRow(7); // Rafael Teixeira has none yet
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(m_f->desk.count(u"GET /api/v1/contacts/c-01"_s) > 0);
        const auto add = [this](const QString &tag) {
            panel()->findChild<QAbstractButton *>(u"addTag"_s)->click();
            auto *edit = panel()->findChild<LineEdit *>(u"newTag"_s);
            QTest::keyClicks(edit, tag);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        QTRY_VERIFY(panel()->findChild<QAbstractButton *>(u"addTag"_s)->isVisible());
        add(u"um"_s);
        add(u"dois"_s);
        QTRY_COMPARE(m_f->sample.contact(u"c-01"_s)[u"tags"_s].toArray(), (QJsonArray{u"um"_s, u"dois"_s}));
        QVERIFY2(!toast().contains(u"Somebody else"_s), qPrintable(toast()));
    }

    void readersSeeNoActions()
    {
        m_f->desk.role = u"user"_s;
        start();
        clickRow(0);
        QTRY_VERIFY(panel()->isVisible());
        for (const QString &name : {u"newContact"_s, u"importContacts"_s, u"exportContacts"_s,
                                    u"editContact"_s, u"mergeContact"_s, u"deleteContact"_s})
            QVERIFY2(!m_f->find(name)->isVisible(), qPrintable(name));
        QTest::keyClick(m_f->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(m_f->window->findChild<DialogFrame *>() == nullptr);
    }

    void agentsDoNotMoveTables()
    {
        m_f->desk.role = u"atendente"_s;
        start();
        QVERIFY(m_f->find(u"newContact"_s)->isVisible());
        QVERIFY(!m_f->find(u"importContacts"_s)->isVisible());
        QVERIFY(!m_f->find(u"exportContacts"_s)->isVisible());
    }

    void nothingIsPossibleOffline()
    {
        start();
        clickRow(0);
        QTRY_VERIFY(m_f->find(u"editContact"_s)->isEnabled());
        m_f->desk.stop();
        QTRY_VERIFY(!m_f->find(u"editContact"_s)->isEnabled());
        QVERIFY(!m_f->find(u"newContact"_s)->isEnabled());
        QVERIFY(!m_f->find(u"deleteContact"_s)->isEnabled());
        QVERIFY(table()->isVisible()); // what was read stays
        m_f->desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_f->find(u"editContact"_s)->isEnabled(), 10'000);
    }

    void aFailureCanBeTriedAgain()
    {
        m_f->sample.isBroken = true;
        QVERIFY(m_f->open());
        auto *empty = m_f->find(u"contactsEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<Button *>()->text(), u"Try again"_s);
        m_f->sample.isBroken = false;
        empty->findChild<Button *>()->click();
        QTRY_COMPARE(table()->model()->rowCount(), 8);
    }

    void anEmptyListOffersToMakeOne()
    {
        m_f->sample.contacts = {};
        QVERIFY(m_f->open());
        auto *empty = m_f->find(u"contactsEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        empty->findChild<Button *>()->click();
        QTRY_VERIFY(dialog(u"contactDialog"_s) != nullptr);
    }

    void manyContactsComeAsTheListIsScrolled()
    {
        for (int number = 0; number < 300; ++number)
            m_f->sample.add(u"m-%1"_s.arg(number), u"Cliente %1"_s.arg(number),
                            u"+55119%1"_s.arg(20'000'000 + number));
        QVERIFY(m_f->open());
        QTRY_COMPARE(table()->model()->rowCount(), 50);
        for (int page = 2; page <= 7; ++page) {
            table()->scrollToBottom();
            QTRY_COMPARE(table()->model()->rowCount(), std::min(50 * page, 308));
        }
        QCOMPARE(nameAt(307), u"Rafael Teixeira"_s);
    }

private:
    std::unique_ptr<ContactsFixture> m_f;
};

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
