// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "models/items/pagedtable.h"
#include "tests/support/fakedesk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tablepage.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

//! Rows and states as the test says.
class Rows final : public PagedTable
{
    Q_OBJECT

public:
    using PagedTable::PagedTable;

    void reload() override { ++reloads; }
    void refresh() override { ++refreshes; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"row %1"_s.arg(index.row())) : QVariant();
    }
    void become(ListState state, int rows = 0, const std::optional<Error> &error = {})
    {
        beginResetModel();
        count = rows;
        endResetModel();
        setState(state, error);
    }

    int count = 0;
    int reloads = 0;
    int refreshes = 0;
};

class Delegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &, const QRect &, const QModelIndex &,
                   const QStyleOptionViewItem &) const override
    {
    }
};

class SamplePage final : public TablePage
{
    Q_OBJECT

public:
    SamplePage(DeskClient &client, Theme &theme)
        : TablePage(client, theme, nullptr)
        , rows(new Rows(this))
        , search(new LineEdit(theme))
        , table(new DataTable(theme, *rows, {{.smallest = 100}}, 40))
        , beside(new QLineEdit)
    {
        table->setRowDelegate(new Delegate(theme, table));
        setSearch(*search, std::chrono::milliseconds(20));
        auto *column = new QVBoxLayout(this);
        column->addWidget(search);
        column->addWidget(setTable(*rows, *table, u"sampleEmpty"_s));
        column->addWidget(beside);
        begin();
    }

    [[nodiscard]] QAbstractButton *action() const
    {
        return content()->findChild<QWidget *>(u"sampleEmpty"_s)->findChild<QAbstractButton *>();
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label :
             content()->findChild<QWidget *>(u"sampleEmpty"_s)->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }

    Rows *rows;
    LineEdit *search;
    DataTable *table;
    QLineEdit *beside;
    QStringList looked;
    int actions = 0;
    int translations = 0;

protected:
    NoRows noRows() const override
    {
        return {"search"_L1, u"none"_s, u"there is none"_s,
                search->text().isEmpty() ? u"Make one"_s : QString()};
    }
    QString failedTitle() const override { return u"it failed"_s; }
    void noRowsAction() override { ++actions; }
    QList<Pane> panes() override
    {
        return {{search, [this] { focusHead(); }},
                {content(), [this] { focusStart(); }},
                {beside, [this] { beside->setFocus(); }}};
    }
    void applyFilter() override { looked += search->text(); }
    void retranslate() override { ++translations; }
};

} // namespace

class TestTablePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_theme = std::make_unique<Theme>(ThemeMode::Light);
        m_client = std::make_unique<DeskClient>(m_desk->url());
        m_page = std::make_unique<SamplePage>(*m_client, *m_theme);
        m_page->resize(600, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_theme.reset();
        m_desk.reset();
    }

    void eachStateHasItsPicture()
    {
        QVERIFY(!m_page->table->isVisible());
        QVERIFY(!m_page->action()->isVisible());
        m_page->rows->become(ListState::Ready, 3);
        QVERIFY(m_page->table->isVisible());
        m_page->rows->become(ListState::Empty);
        QVERIFY(!m_page->table->isVisible());
        QVERIFY(m_page->said().contains(u"none"_s));
        m_page->action()->click();
        QCOMPARE(m_page->actions, 1);
        m_page->rows->become(ListState::Failed, 0, Error{ErrorCode::Internal, "The disk is full."});
        QVERIFY(m_page->said().contains(u"it failed"_s));
        m_page->action()->click();
        QCOMPARE(m_page->rows->reloads, 1);
        QCOMPARE(m_page->actions, 1);
    }

    void theFocusWaitsForRows()
    {
        m_page->focusStart();
        QVERIFY(!m_page->table->hasFocus());
        m_page->rows->become(ListState::Ready, 3);
        QVERIFY(m_page->table->hasFocus());
    }

    void whoTypesMeanwhileGoesOnTyping()
    {
        m_page->focusStart();
        m_page->search->setFocus();
        QTest::keyClicks(m_page->search, u"a"_s);
        m_page->rows->become(ListState::Ready, 3);
        QVERIFY(m_page->search->hasFocus());
    }

    void withoutRowsTheFocusIsWhereOneCanDoSomething()
    {
        m_page->rows->become(ListState::Empty);
        m_page->focusStart();
        QVERIFY(m_page->action()->hasFocus());
        m_page->search->setText(u"nobody"_s);
        m_page->rows->become(ListState::Empty);
        QVERIFY(!m_page->action()->isVisible());
        m_page->focusStart();
        QVERIFY(m_page->search->hasFocus());
    }

    void typingLooksAfterAPauseAndEnterAtOnce()
    {
        m_page->rows->become(ListState::Ready, 3);
        m_page->search->setFocus();
        QTest::keyClicks(m_page->search, u"ab"_s);
        QTRY_COMPARE(m_page->looked, QStringList{u"ab"_s});
        QTest::keyClick(m_page->search, Qt::Key_Return);
        QCOMPARE(m_page->looked.size(), 2);
        QVERIFY(m_page->table->hasFocus());
        QTest::keyClick(m_page->table, Qt::Key_Slash);
        QTRY_VERIFY(m_page->search->hasFocus());
        QCOMPARE(m_page->search->selectedText(), u"ab"_s);
    }

    void f6GoesThroughThePanesAndOut()
    {
        m_page->rows->become(ListState::Ready, 3);
        m_page->search->setFocus();
        QVERIFY(m_page->focusPane(1));
        QVERIFY(m_page->table->hasFocus());
        QVERIFY(m_page->focusPane(1));
        QVERIFY(m_page->beside->hasFocus());
        QVERIFY(!m_page->focusPane(1));
        QVERIFY(m_page->focusPane(-1));
        QVERIFY(m_page->focusPane(-1));
        QVERIFY(m_page->search->hasFocus());
        QVERIFY(!m_page->focusPane(-1));
        m_page->search->clearFocus();
        QVERIFY(m_page->focusPane(-1)); // from elsewhere, backwards: the last
        QVERIFY(m_page->beside->hasFocus());
    }

    void itIsReadAnewWhenItComesUpAndWhenTheDeskIsBack()
    {
        const int before = m_page->rows->refreshes;
        m_page->hide();
        m_page->show();
        QCOMPARE(m_page->rows->refreshes, before + 1);
        bool isIn = false;
        m_client->signIn(u"ana@example.com"_s, u"Senha-123"_s, this,
                         [&isIn](const Result<User> &user) { isIn = user.has_value(); });
        QTRY_VERIFY(isIn && m_client->state() == DeskClient::State::Online);
        QTRY_VERIFY(m_page->rows->refreshes > before + 1);
    }

    void aChangeOfTheLanguageReachesEverything()
    {
        m_page->rows->become(ListState::Empty);
        const int before = m_page->translations;
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(m_page->translations, before + 1);
    }

private:
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<SamplePage> m_page;
};

QTEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
