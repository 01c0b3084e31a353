// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/inbox/attachmentstrip.h"
#include "ui/inbox/cannedpopup.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composeredit.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestComposer final : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        Stage()
            : drafts(folder.filePath(u"drafts.ini"_s))
        {
            drafts.setOwner(u"http://desk/1"_s);
            window.resize(700, 600);
            composer = new Composer(theme, drafts, folder.path(), &window, &window);
            composer->setGeometry(0, 400, 700, 200);
            composer->setConversation(u"c1"_s, Composer::Access::Full, {{u"nome"_s, u"Marina"_s}});
            window.show();
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
            edit = &composer->edit();
            edit->setFocus();
        }

        QTemporaryDir folder;
        Theme theme{ThemeMode::Light};
        Drafts drafts;
        QWidget window;
        Composer *composer = nullptr;
        ComposerEdit *edit = nullptr;
    };

    static QList<CannedResponse> responses()
    {
        return {
            {.id = u"1"_s, .shortcut = u"ola"_s, .title = u"Saudação"_s, .content = u"Olá, {{nome}}!"_s},
            {.id = u"2"_s, .shortcut = u"prazo"_s, .title = u"Prazo"_s, .content = u"São {{prazo}} dias"_s}};
    }

private Q_SLOTS:
    void enterSendsAndEmptiesTheField()
    {
        Stage stage;
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QTest::keyClicks(stage.edit, u"Bom dia"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().toString(), u"Bom dia"_s);
        QVERIFY(stage.edit->text().isEmpty());
    }

    void enterOnNothingSendsNothing()
    {
        Stage stage;
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QTest::keyClicks(stage.edit, u"   "_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
    }

    void shiftEnterBreaksTheLine()
    {
        Stage stage;
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QTest::keyClicks(stage.edit, u"a"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(stage.edit, u"b"_s);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(stage.edit->text(), u"a\nb"_s);
    }

    void upInAnEmptyFieldAsksForTheLastMessage()
    {
        Stage stage;
        QSignalSpy up(stage.composer, &Composer::upInEmpty);
        QTest::keyClick(stage.edit, Qt::Key_Up);
        QCOMPARE(up.size(), 1);
        QTest::keyClicks(stage.edit, u"a"_s);
        QTest::keyClick(stage.edit, Qt::Key_Up);
        QCOMPARE(up.size(), 1);
    }

    void aSlashOpensTheCannedAnswersAndEnterInsertsOne()
    {
        Stage stage;
        stage.composer->setResponses(responses());
        QTest::keyClicks(stage.edit, u"/ol"_s);
        auto *popup = stage.window.findChild<CannedPopup *>();
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->model().rowCount(), 1);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(stage.edit->text(), u"Olá, Marina!"_s);
    }

    void arrowsChooseAmongTheCannedAnswers()
    {
        Stage stage;
        stage.composer->setResponses(responses());
        QTest::keyClicks(stage.edit, u"/"_s);
        QTest::keyClick(stage.edit, Qt::Key_Down);
        QTest::keyClick(stage.edit, Qt::Key_Tab);
        QCOMPARE(stage.edit->text(), u"São {{prazo}} dias"_s);
        QCOMPARE(stage.edit->textCursor().selectedText(), u"{{prazo}}"_s);
    }

    void escapeClosesThePopupAndKeepsTheText()
    {
        Stage stage;
        stage.composer->setResponses(responses());
        QTest::keyClicks(stage.edit, u"/pra"_s);
        QTest::keyClick(stage.edit, Qt::Key_Escape);
        QVERIFY(!stage.window.findChild<CannedPopup *>()->isVisible());
        QCOMPARE(stage.edit->text(), u"/pra"_s);
    }

    void anEmptyVariableIsNeverSent()
    {
        Stage stage;
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QSignalSpy told(stage.composer, &Composer::message);
        stage.edit->setPlainText(u"São {{prazo}} dias"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(told.size(), 1);
        QCOMPARE(stage.edit->textCursor().selectedText(), u"{{prazo}}"_s);
    }

    void aNoteIsNotSentToTheCustomer()
    {
        Stage stage;
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QSignalSpy noted(stage.composer, &Composer::noteSubmitted);
        QTest::mouseClick(stage.window.findChild<QAbstractButton *>(u"noteMode"_s), Qt::LeftButton);
        QTest::keyClicks(stage.edit, u"interno"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(noted.size(), 1);
        QVERIFY(!stage.composer->isNoteMode());
    }

    void draftsBelongToTheirConversation()
    {
        Stage stage;
        QTest::keyClicks(stage.edit, u"para c1"_s);
        stage.composer->setConversation(u"c2"_s, Composer::Access::Full, {});
        QVERIFY(stage.edit->text().isEmpty());
        QTest::keyClicks(stage.edit, u"para c2"_s);
        stage.composer->setConversation(u"c1"_s, Composer::Access::Full, {});
        QCOMPARE(stage.edit->text(), u"para c1"_s);
    }

    void draftsSurviveARestartAndBelongToOnePerson()
    {
        Stage stage;
        QTest::keyClicks(stage.edit, u"meio escrito"_s);
        stage.composer->saveDraft();
        Drafts again(stage.folder.filePath(u"drafts.ini"_s));
        again.setOwner(u"http://desk/1"_s);
        QCOMPARE(again.draft(u"c1"_s).text, u"meio escrito"_s);
        again.setOwner(u"http://desk/2"_s);
        QVERIFY(again.draft(u"c1"_s).text.isEmpty());
    }

    void aClosedConversationTakesOnlyNotes()
    {
        Stage stage;
        stage.composer->setConversation(u"c9"_s, Composer::Access::Closed, {});
        QVERIFY(stage.composer->isNoteMode());
        QVERIFY(!stage.window.findChild<QAbstractButton *>(u"replyMode"_s)->isEnabled());
        QSignalSpy sent(stage.composer, &Composer::textSubmitted);
        QSignalSpy noted(stage.composer, &Composer::noteSubmitted);
        stage.edit->setFocus();
        QTest::keyClicks(stage.edit, u"x"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
        QCOMPARE(noted.size(), 1);
    }

    void whoOnlyReadsCannotWrite()
    {
        Stage stage;
        stage.composer->setConversation(u"c9"_s, Composer::Access::ReadOnly, {});
        QVERIFY(!stage.edit->isEnabled());
        QVERIFY(!stage.edit->isVisible());
    }

    void filesGoWithTheText()
    {
        Stage stage;
        QFile file(stage.folder.filePath(u"nota.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("conteúdo");
        file.close();
        stage.composer->addFiles({file.fileName()});
        QCOMPARE(stage.window.findChild<AttachmentStrip *>()->paths(), QStringList{file.fileName()});
        QSignalSpy sent(stage.composer, &Composer::filesSubmitted);
        QTest::keyClicks(stage.edit, u"segue"_s);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().at(1).toString(), u"segue"_s);
        QVERIFY(stage.window.findChild<AttachmentStrip *>()->paths().isEmpty());
    }

    void anEmptyFileIsRefusedWithAReason()
    {
        Stage stage;
        QFile file(stage.folder.filePath(u"vazio.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QSignalSpy told(stage.composer, &Composer::message);
        stage.composer->addFiles({file.fileName()});
        QCOMPARE(told.size(), 1);
        QVERIFY(stage.window.findChild<AttachmentStrip *>()->paths().isEmpty());
    }

    void typingIsToldOnceAndEndsWithSending()
    {
        Stage stage;
        QSignalSpy typing(stage.composer, &Composer::typingChanged);
        QTest::keyClicks(stage.edit, u"abc"_s);
        QCOMPARE(typing.size(), 1);
        QCOMPARE(typing.first().first().toBool(), true);
        QTest::keyClick(stage.edit, Qt::Key_Return);
        QCOMPARE(typing.size(), 2);
        QCOMPARE(typing.last().first().toBool(), false);
    }

    void theFieldGrowsUpToItsLimit()
    {
        Stage stage;
        QTRY_COMPARE(stage.edit->height(), 44);
        stage.edit->setPlainText(QString(u"linha\n"_s).repeated(40));
        QTRY_COMPARE(stage.edit->height(), 180);
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
