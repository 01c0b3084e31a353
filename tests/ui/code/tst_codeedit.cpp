// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "ui/code/codeedit.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestCodeEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(ThemeMode::Light);
        m_edit = std::make_unique<CodeEdit>(*m_theme);
        m_edit->setCode({}, CodeLanguage::Json);
        m_edit->show();
        m_edit->setFocus();
    }
    void cleanup()
    {
        m_edit.reset();
        m_theme.reset();
    }

    void bracketsOpenAndCloseTheIndentation()
    {
        QTest::keyClicks(m_edit.get(), u"{"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"\"a\": ["_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"1"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"]"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"}"_s);
        QCOMPARE(m_edit->code(), u"{\n  \"a\": [\n    1\n  ]\n}"_s);
    }

    void enterBetweenBracketsOpensALine()
    {
        m_edit->setCode(u"{}"_s, CodeLanguage::Json);
        m_edit->moveCursor(QTextCursor::Right);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), u"x"_s);
        QCOMPARE(m_edit->code(), u"{\n  x\n}"_s);
        m_edit->undo();
        m_edit->undo();
        QCOMPARE(m_edit->code(), u"{}"_s);
    }

    void itGoesSilently()
    {
        QSignalSpy spy(m_edit.get(), &QPlainTextEdit::textChanged);
        m_edit->setCode(u"{\"a\": 1}"_s, CodeLanguage::Json);
        QCoreApplication::processEvents();
        QObject listener;
        int changes = 0;
        connect(m_edit.get(), &QPlainTextEdit::textChanged, &listener, [&changes] { ++changes; });
        m_edit.reset();
        QCOMPARE(changes, 0);
    }

    void tabLeavesIt()
    {
        QTest::keyClick(m_edit.get(), Qt::Key_Tab);
        QCOMPARE(m_edit->code(), QString());
    }

    void aMistakeIsMarkedAMomentAfterTheLastKey()
    {
        QSignalSpy spy(m_edit.get(), &CodeEdit::faultChanged);
        QTest::keyClicks(m_edit.get(), u"{\"a\" 1}"_s);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(m_edit->fault().has_value());
        QCOMPARE(m_edit->faultLine(), 1);
        QCOMPARE(m_edit->extraSelections().size(), 1);
        QCOMPARE(CodeEdit::faultText(*m_edit->fault()), u"Line 1: a colon is missing"_s);
        m_edit->replaceCode(u"{\"a\": 1}"_s);
        QTRY_COMPARE(spy.size(), 2);
        QVERIFY(!m_edit->fault());
        QCOMPARE(m_edit->faultLine(), 0);
        QVERIFY(m_edit->extraSelections().isEmpty());
    }

    void anEmptyTextIsNoMistake()
    {
        m_edit->setCode(u"  \n"_s, CodeLanguage::Json);
        m_edit->check();
        QVERIFY(!m_edit->fault());
    }

    void aKeyLaysItOutAndUndoTakesItBack()
    {
        m_edit->setCode(u"{\"b\":1,\"a\":[]}"_s, CodeLanguage::Json);
        QTest::keyClick(m_edit.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->code(), u"{\n  \"b\": 1,\n  \"a\": []\n}"_s);
        m_edit->undo();
        QCOMPARE(m_edit->code(), u"{\"b\":1,\"a\":[]}"_s);
    }

    void layingOutAMistakeLeadsToIt()
    {
        const QString text = u"{\n  \"a\": 1\n  \"b\": 2\n}"_s;
        m_edit->setCode(text, CodeLanguage::Json);
        QTest::keyClick(m_edit.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->code(), text);
        QCOMPARE(m_edit->textCursor().blockNumber(), 2);
    }

    void ctrlEnterIsLeftToTheWindow()
    {
        m_edit->setCode(u"{}"_s, CodeLanguage::Json);
        QTest::keyClick(m_edit.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_edit->code(), u"{}"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CodeEdit> m_edit;
};

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"
