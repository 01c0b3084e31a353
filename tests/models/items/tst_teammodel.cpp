// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/items/teammodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Noon = 1'795'348'800'000; // 2026-11-22T12:00:00Z
constexpr TimeMs Minute = 60'000;

TeamMember member(qint64 id, const QString &name, Role role, TimeMs seenAt = Noon)
{
    TeamMember made;
    made.user.id = id;
    made.user.name = name;
    made.user.email = u"p%1@example.com"_s.arg(id);
    made.user.role = role;
    made.user.status = AgentStatus::Online;
    made.lastSeenAt = seenAt;
    return made;
}

//! Pages of two; answers when it is told to.
class FakeTeam final : public TeamSource
{
public:
    void team(int page, QObject *, std::function<void(Result<TeamRows>)> done) override
    {
        asked.append(page);
        waiting.append([this, page, done = std::move(done)] {
            if (isBroken)
                return done(fail(ErrorCode::Unavailable, "down"));
            done(TeamRows{.members = people.mid((page - 1) * 2, 2), .pages = int(people.size() + 1) / 2});
        });
    }
    void answer()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst()();
    }

    QList<TeamMember> people;
    QList<std::function<void()>> waiting;
    QList<int> asked;
    bool isBroken = false;
};

} // namespace

class TestTeamModel final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list.append(m_model->at(row)->user.name);
        return list;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_model.reset();
        m_clock = std::make_unique<ManualClock>(Noon);
        m_source = std::make_unique<FakeTeam>();
        m_source->people = {member(1, u"Zoe"_s, Role::Atendente), member(2, u"Ana"_s, Role::Atendente),
                            member(3, u"Édna"_s, Role::Admin), member(4, u"Bia"_s, Role::Supervisor),
                            member(5, u"Caio"_s, Role::Atendente)};
        m_model = std::make_unique<TeamModel>(*m_source, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void allPagesAreReadBeforeAnythingIsShown()
    {
        m_model->reload();
        QCOMPARE(m_model->state(), ListState::Loading);
        m_source->answer();
        QCOMPARE(m_source->asked, (QList<int>{1, 2, 3}));
        QCOMPARE(m_model->state(), ListState::Ready);
        QCOMPARE(names(), (QStringList{u"Édna"_s, u"Bia"_s, u"Ana"_s, u"Caio"_s, u"Zoe"_s}));
        QCOMPARE(m_model->peopleCount(), 5);
        QCOMPARE(m_model->roleCount(), 3);
    }

    void aRefreshMovesAndChangesRowsInPlace()
    {
        m_model->reload();
        m_source->answer();
        const QPersistentModelIndex ana = m_model->index(2, 0);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_source->people[1].user.role = Role::SuperAdmin; // Ana
        m_source->people.removeAt(4);                     // Caio
        m_source->people.append(member(6, u"Davi"_s, Role::Atendente));
        m_model->refresh();
        QCOMPARE(m_model->state(), ListState::Ready);
        m_source->answer();
        QCOMPARE(names(), (QStringList{u"Ana"_s, u"Édna"_s, u"Bia"_s, u"Davi"_s, u"Zoe"_s}));
        QCOMPARE(ana.row(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void whatDidNotChangeIsNotTold()
    {
        m_model->reload();
        m_source->answer();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_source->people[0].lastSeenAt = Noon - Minute;
        m_model->refresh();
        m_source->answer();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 4);
    }

    void aFailedRefreshKeepsWhatIsShown()
    {
        m_model->reload();
        m_source->answer();
        m_source->isBroken = true;
        m_model->refresh();
        m_source->answer();
        QCOMPARE(m_model->state(), ListState::Ready);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aFailedLoadSaysWhy()
    {
        m_source->isBroken = true;
        m_model->reload();
        m_source->answer();
        QCOMPARE(m_model->state(), ListState::Failed);
        QCOMPARE(m_model->error()->code, ErrorCode::Unavailable);
        m_source->isBroken = false;
        m_model->reload();
        m_source->answer();
        QCOMPARE(m_model->state(), ListState::Ready);
        QVERIFY(!m_model->error());
    }

    void theSearchFindsNamesAndAddresses()
    {
        m_model->reload();
        m_source->answer();
        m_model->setFilter(u" edna "_s);
        QCOMPARE(names(), QStringList{u"Édna"_s});
        m_model->setFilter(u"P4@EXAMPLE"_s);
        QCOMPARE(names(), QStringList{u"Bia"_s});
        m_model->setFilter(u"nobody"_s);
        QCOMPARE(m_model->state(), ListState::Empty);
        QCOMPARE(m_model->peopleCount(), 5);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void anAnswerThatIsOlderThanAChangeIsLeftOut()
    {
        m_model->reload();
        m_source->answer();
        m_model->refresh();
        TeamMember zoe = m_source->people[0];
        zoe.user.name = u"Zoé"_s;
        m_model->put(zoe);
        m_source->answer(); // read before the change
        QCOMPARE(names().last(), u"Zoé"_s);
    }

    void statesComeFromWhatTheDeskTells()
    {
        using Standing = TeamModel::Standing;
        TeamMember someone = member(1, u"Zoe"_s, Role::Atendente);
        QCOMPARE(m_model->standing(someone), Standing::Active);
        someone.user.status = AgentStatus::Away;
        QCOMPARE(m_model->standing(someone), Standing::OnBreak);
        someone.lastSeenAt = 0;
        QCOMPARE(m_model->standing(someone), Standing::Invited);
        someone.lockedUntil = Noon + Minute;
        QCOMPARE(m_model->standing(someone), Standing::Locked);
        m_clock->advance(2 * Minute);
        QCOMPARE(m_model->standing(someone), Standing::Invited);
        someone.user.isActive = false;
        QCOMPARE(m_model->standing(someone), Standing::Inactive);
    }

    void timesReadAsPeopleSayThem()
    {
        const auto seen = [this](TimeMs ago) {
            return m_model->seenText(member(1, u"Zoe"_s, Role::Atendente, Noon - ago));
        };
        QCOMPARE(seen(5 * Minute), u"now"_s);
        QCOMPARE(seen(12 * Minute), u"12 min ago"_s);
        QCOMPARE(seen(3 * 60 * Minute), u"3 h ago"_s);
        QCOMPARE(seen(26 * 60 * Minute), u"yesterday"_s);
        QCOMPARE(m_model->seenText(member(1, u"Zoe"_s, Role::Atendente, 0)), u"never"_s);
    }

    void viewersHaveNoLimit()
    {
        m_source->people = {member(1, u"Zoe"_s, Role::User), member(2, u"Ana"_s, Role::Atendente)};
        m_model->reload();
        m_source->answer();
        QCOMPARE(cell(0, TeamModel::Limit), u"5"_s);
        QCOMPARE(cell(1, TeamModel::Limit), u"—"_s);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTeam> m_source;
    std::unique_ptr<TeamModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestTeamModel)
#include "tst_teammodel.moc"
