// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/items/agentlistmodel.h"
#include "models/items/cannedresponsemodel.h"
#include "models/items/difflistmodel.h"
#include "models/items/fold.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data(role).toString();
    return result;
}

// Letters whose case is what changes: `a` and `A` are the same row.
class LettersModel final : public DiffListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(QString(m_rows[index.row()]))
                                                          : QVariant();
    }
    void set(const QString &letters)
    {
        applyRows(
            m_rows, QList<QChar>(letters.begin(), letters.end()), [](QChar c) { return c.toLower(); },
            [](QChar before, QChar after) {
                return before == after ? QList<int>() : QList<int>{Qt::DisplayRole};
            });
    }
    [[nodiscard]] QString letters() const { return QString(m_rows.constData(), m_rows.size()); }

private:
    QList<QChar> m_rows;
};

QList<CannedResponse> answers()
{
    return {{u"1"_s, u"saudacao"_s, u"Saudação"_s, u"Olá, {{nome}}! Como posso ajudar?"_s, u"organization"_s},
            {u"2"_s, u"boleto"_s, u"Segunda via"_s, u"Segue a segunda via do boleto."_s, u"organization"_s},
            {u"3"_s, u"adeus"_s, u"Despedida com saudade"_s, u"Até logo"_s, u"personal"_s},
            {u"4"_s, u"prazo"_s, u"Prazo"_s, u"O prazo é de 3 dias, com muita satisfação"_s, u"personal"_s}};
}

} // namespace

class SmallModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesOnlyWhatDiffers_data();
    void appliesOnlyWhatDiffers();
    void appliesAnyChangeOfAList();
    void foldsCaseAndAccents();
    void listsAllAnswersByShortcut();
    void findsAnswersWithoutAccents();
    void bringsBeginningsFirst();
    void keepsTheRowsThatStillFit();
    void listsWhoIsThereFirst();
    void leavesOutWhoHasTheConversation();
    void doesNotOfferWhoIsFull();
};

void SmallModelsTest::appliesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("removals");
    QTest::addColumn<int>("insertions");
    QTest::addColumn<int>("changes");
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s << 0 << 0 << 0;
    QTest::newRow("appended") << u"abc"_s << u"abcde"_s << 0 << 1 << 0;
    QTest::newRow("prepended") << u"cde"_s << u"abcde"_s << 0 << 1 << 0;
    QTest::newRow("in the middle") << u"ae"_s << u"abcde"_s << 0 << 1 << 0;
    QTest::newRow("two runs gone") << u"abcdef"_s << u"bcf"_s << 2 << 0 << 0;
    QTest::newRow("the first goes last") << u"abcdef"_s << u"bcdefa"_s << 1 << 1 << 0;
    QTest::newRow("the last goes first") << u"abcdef"_s << u"fabcde"_s << 1 << 1 << 0;
    QTest::newRow("neighbours change") << u"abcd"_s << u"aBCd"_s << 0 << 0 << 1;
    QTest::newRow("others change") << u"abcd"_s << u"AbcD"_s << 0 << 0 << 2;
    QTest::newRow("all gone") << u"abcd"_s << QString() << 1 << 0 << 0;
    QTest::newRow("other contents") << u"abc"_s << u"xyz"_s << 1 << 1 << 0;
}

void SmallModelsTest::appliesOnlyWhatDiffers()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    LettersModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.set(before);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set(after);
    QCOMPARE(model.letters(), after);
    QTEST(int(removed.size()), "removals");
    QTEST(int(inserted.size()), "insertions");
    QTEST(int(changed.size()), "changes");
}

void SmallModelsTest::appliesAnyChangeOfAList()
{
    LettersModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    quint32 random = 7;
    for (int i = 0; i < 2000; ++i) {
        QString letters;
        for (int k = 0; k < 12; ++k) {
            random = random * 1664525 + 1013904223;
            const QChar letter(u'a' + int((random >> 16) % 20));
            if (!letters.contains(letter, Qt::CaseInsensitive))
                letters.append((random >> 24) % 4 == 0 ? letter.toUpper() : letter);
        }
        model.set(letters);
        QCOMPARE(model.letters(), letters);
    }
}

void SmallModelsTest::foldsCaseAndAccents()
{
    QCOMPARE(folded(u"SAUDAÇÃO às Ñandú"_s), u"saudacao as nandu"_s);
    QVERIFY(hasWordStartingWith(u"segunda via"_s, u"vi"_s));
    QVERIFY(!hasWordStartingWith(u"segunda via"_s, u"unda"_s));
    QVERIFY(hasWordStartingWith(u"banana anaconda"_s, u"ana"_s));
}

void SmallModelsTest::listsAllAnswersByShortcut()
{
    CannedResponseModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setResponses(answers());
    QCOMPARE(column(model, CannedResponseModel::ShortcutRole),
             QStringList({u"adeus"_s, u"boleto"_s, u"prazo"_s, u"saudacao"_s}));
    QCOMPARE(model.index(1).data(), u"Segunda via"_s);
    QCOMPARE(model.at(1)->content, u"Segue a segunda via do boleto."_s);
    QVERIFY(!model.at(4));
}

void SmallModelsTest::findsAnswersWithoutAccents()
{
    CannedResponseModel model;
    model.setResponses(answers());
    model.setFilter(u"satisfacao"_s);
    QCOMPARE(column(model, CannedResponseModel::ShortcutRole), QStringList({u"prazo"_s}));
    model.setFilter(u"SATISFAÇÃO"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(u"nada disso"_s);
    QCOMPARE(model.rowCount(), 0);
}

void SmallModelsTest::bringsBeginningsFirst()
{
    CannedResponseModel model;
    model.setResponses(answers());
    model.setFilter(u"sa"_s);
    QCOMPARE(column(model, CannedResponseModel::ShortcutRole),
             QStringList({u"saudacao"_s, u"adeus"_s, u"prazo"_s}));
}

void SmallModelsTest::keepsTheRowsThatStillFit()
{
    CannedResponseModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setResponses(answers());
    const QPersistentModelIndex boleto = model.index(1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFilter(u"bol"_s);
    QVERIFY(boleto.isValid());
    QCOMPARE(boleto.row(), 0);
    QList<CannedResponse> changed = answers();
    changed[1].content = u"Outro texto"_s;
    model.setResponses(changed);
    QCOMPARE(boleto.data(CannedResponseModel::ContentRole), u"Outro texto"_s);
    QCOMPARE(resets.size(), 0);
}

void SmallModelsTest::listsWhoIsThereFirst()
{
    AgentListModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setAgents({{.id = 1, .name = u"Zoé"_s, .status = AgentStatus::Online, .maxConversations = 5},
                     {.id = 2, .name = u"Ana"_s, .status = AgentStatus::Offline, .maxConversations = 5},
                     {.id = 3, .name = u"bruno"_s, .status = AgentStatus::Online, .maxConversations = 5}});
    QCOMPARE(column(model, Qt::DisplayRole), QStringList({u"bruno"_s, u"Zoé"_s, u"Ana"_s}));
    model.setFilter(u"zoe"_s);
    QCOMPARE(column(model, Qt::DisplayRole), QStringList({u"Zoé"_s}));
    QCOMPARE(model.at(0)->id, 1);
}

void SmallModelsTest::leavesOutWhoHasTheConversation()
{
    AgentListModel model;
    model.setAgents({{.id = 1, .name = u"Ana"_s, .maxConversations = 5},
                     {.id = 2, .name = u"Bia"_s, .maxConversations = 5}});
    model.setExcluded(1);
    QCOMPARE(column(model, Qt::DisplayRole), QStringList({u"Bia"_s}));
}

void SmallModelsTest::doesNotOfferWhoIsFull()
{
    AgentListModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    Agent ana{.id = 1, .name = u"Ana"_s, .currentConversations = 4, .maxConversations = 5};
    model.setAgents({ana});
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ana.currentConversations = 5;
    model.setAgents({ana});
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.index(0).data(AgentListModel::IsFullRole), true);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(),
             QList<int>({AgentListModel::CurrentRole, AgentListModel::IsFullRole}));
}

QTEST_GUILESS_MAIN(SmallModelsTest)
#include "tst_smallmodels.moc"
