// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestUsers : public QObject
{
    Q_OBJECT

private:
    Result<User> change(const Principal &who, qint64 id, const UserChange &change)
    {
        return m_desk->write([&](WriteTransaction &tx) { return users().change(tx, who, id, change); });
    }
    Result<User> create(const Principal &who, const UserChange &change)
    {
        return m_desk->write([&](WriteTransaction &tx) { return users().create(tx, who, change); });
    }
    Result<User> remove(const Principal &who, qint64 id)
    {
        return m_desk->write([&](WriteTransaction &tx) { return users().remove(tx, who, id); });
    }
    UserChange newUser(const QString &email, Role role = Role::Atendente)
    {
        return {.email = email,
                .password = m_desk->password,
                .passwordHash = m_desk->passwordHash,
                .name = u"Novo"_s,
                .role = role};
    }
    const Users &users() { return m_desk->desk->users(); }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void listsPageAndFilter();
    void onlySupervisorsReadAndOnlyAdminsChange();
    void aNewUserNeedsItsFields();
    void emailsAreUnique();
    void nobodyReachesAboveTheirRole();
    void nobodyLocksThemselvesOut();
    void theLastAdminStays();
    void removingIsSoftAndReturnsConversations();
    void aNewPasswordEndsTheOtherSignIns();
    void foreignUsersAreNotFound();
    void agentsAreWhoTakesConversations();
    void statusIsOnesOwn();
};

void TestUsers::listsPageAndFilter()
{
    auto page = users().list(*m_desk->reader, m_desk->root, {.page = 2, .limit = 2});
    VERIFY_DONE(page);
    QCOMPARE(page->total, 6);
    QCOMPARE(page->pages, 3);
    QCOMPARE(page->users.size(), 2);
    page = users().list(*m_desk->reader, m_desk->boss, {.role = Role::Atendente});
    QCOMPARE(page->total, 2);
    QCOMPARE(page->users.first().email, u"ana@example.com"_s);
    VERIFY_DONE(remove(m_desk->root, m_desk->ana.userId));
    page = users().list(*m_desk->reader, m_desk->root, {.isActive = false});
    QCOMPARE(page->total, 1);
    QVERIFY(!page->users.first().isActive);
    VERIFY_REFUSED(users().list(*m_desk->reader, m_desk->root, {.limit = 101}), ErrorCode::Validation);
    VERIFY_REFUSED(users().list(*m_desk->reader, m_desk->root, {.page = 0}), ErrorCode::Validation);
}

void TestUsers::onlySupervisorsReadAndOnlyAdminsChange()
{
    VERIFY_REFUSED(users().list(*m_desk->reader, m_desk->ana, {}), ErrorCode::Forbidden);
    VERIFY_REFUSED(users().list(*m_desk->reader, Principal(), {}), ErrorCode::Unauthorized);
    VERIFY_REFUSED(users().list(*m_desk->reader, m_desk->program, {}), ErrorCode::Forbidden);
    VERIFY_REFUSED(users().get(*m_desk->reader, m_desk->ana, m_desk->bia.userId), ErrorCode::Forbidden);
    VERIFY_DONE(users().get(*m_desk->reader, m_desk->ana, m_desk->ana.userId));
    VERIFY_REFUSED(create(m_desk->boss, newUser(u"x@example.com"_s)), ErrorCode::Forbidden);
    VERIFY_REFUSED(change(m_desk->boss, m_desk->ana.userId, {.name = u"X"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(remove(m_desk->ana, m_desk->bia.userId), ErrorCode::Forbidden);
}

void TestUsers::aNewUserNeedsItsFields()
{
    const auto made = create(m_desk->admin, newUser(u"Nova@Example.com"_s));
    VERIFY_DONE(made);
    QCOMPARE(made->email, u"nova@example.com"_s);
    QCOMPARE(made->role, Role::Atendente);
    QCOMPARE(made->organizationId, m_desk->admin.organizationId);
    UserChange weak = newUser(u"weak@example.com"_s);
    weak.password = u"weak"_s;
    VERIFY_REFUSED(create(m_desk->admin, weak), ErrorCode::Validation);
    UserChange nameless = newUser(u"nameless@example.com"_s);
    nameless.name.reset();
    const auto refused = create(m_desk->admin, nameless);
    VERIFY_REFUSED(refused, ErrorCode::Validation);
    QCOMPARE(refused.error().field, u"nome"_s);
    VERIFY_REFUSED(change(m_desk->admin, made->id, {.maxConversations = 0}), ErrorCode::Validation);
}

void TestUsers::emailsAreUnique()
{
    VERIFY_REFUSED(create(m_desk->admin, newUser(u"ANA@example.com"_s)), ErrorCode::Conflict);
    VERIFY_REFUSED(create(m_desk->admin, newUser(u"stranger@example.com"_s)), ErrorCode::Conflict);
    VERIFY_REFUSED(change(m_desk->admin, m_desk->bia.userId, {.email = u"ana@example.com"_s}),
                   ErrorCode::Conflict);
    VERIFY_DONE(change(m_desk->admin, m_desk->bia.userId, {.email = u"bia@example.com"_s})); // one's own
}

void TestUsers::nobodyReachesAboveTheirRole()
{
    VERIFY_REFUSED(create(m_desk->admin, newUser(u"x@example.com"_s, Role::SuperAdmin)),
                   ErrorCode::Forbidden);
    VERIFY_REFUSED(change(m_desk->admin, m_desk->root.userId, {.name = u"X"_s}), ErrorCode::Forbidden);
    VERIFY_REFUSED(remove(m_desk->admin, m_desk->root.userId), ErrorCode::Forbidden);
    VERIFY_REFUSED(change(m_desk->admin, m_desk->ana.userId, {.role = Role::SuperAdmin}),
                   ErrorCode::Forbidden);
    VERIFY_DONE(change(m_desk->admin, m_desk->ana.userId, {.role = Role::Admin}));
}

void TestUsers::nobodyLocksThemselvesOut()
{
    VERIFY_REFUSED(remove(m_desk->admin, m_desk->admin.userId), ErrorCode::Conflict);
    VERIFY_REFUSED(change(m_desk->admin, m_desk->admin.userId, {.role = Role::Atendente}),
                   ErrorCode::Conflict);
    VERIFY_DONE(change(m_desk->admin, m_desk->admin.userId, {.name = u"Outro nome"_s}));
}

void TestUsers::theLastAdminStays()
{
    // A key with `admin` is nobody's self: only the count of admins holds it back.
    const Principal key{.kind = Principal::Kind::Program,
                        .organizationId = m_desk->stranger.organizationId,
                        .scopes = Scope::Admin,
                        .credential = u"k"_s};
    VERIFY_REFUSED(remove(key, m_desk->stranger.userId), ErrorCode::Conflict);
    VERIFY_REFUSED(change(key, m_desk->stranger.userId, {.role = Role::User}), ErrorCode::Conflict);
    const auto second = create(key, newUser(u"second@example.com"_s, Role::Admin));
    VERIFY_DONE(second);
    VERIFY_DONE(remove(key, m_desk->stranger.userId));
    VERIFY_REFUSED(remove(key, second->id), ErrorCode::Conflict);
}

void TestUsers::removingIsSoftAndReturnsConversations()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->ana, id, m_desk->ana.userId));
    m_desk->takeEvents();
    const auto removed = remove(m_desk->admin, m_desk->ana.userId);
    VERIFY_DONE(removed);
    QVERIFY(!removed->isActive);
    QCOMPARE(m_desk->read(id).status, ConversationStatus::Queue);
    QCOMPARE(m_desk->read(id).assignedTo, 0);
    const QStringList types = m_desk->takeEventTypes();
    QVERIFY(types.contains(u"signed_out"_s) && types.contains(u"conversation_assigned"_s) &&
            types.contains(u"queue_update"_s));
    VERIFY_REFUSED(m_desk->assign(m_desk->boss, id, m_desk->ana.userId), ErrorCode::Conflict);
}

void TestUsers::aNewPasswordEndsTheOtherSignIns()
{
    const Principal other = m_desk->signIn(u"admin@example.com"_s);
    m_desk->takeEvents();
    VERIFY_DONE(
        change(m_desk->admin, m_desk->admin.userId,
               {.password = u"Outra-456"_s, .passwordHash = m_desk->desk->passwords().hash(u"Outra-456"_s)}));
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.size(), 1);
    QVERIFY(events.first().data.contains(other.credential.toUtf8()));
    const auto credentials = m_desk->desk->accounts().credentials(*m_desk->reader, u"admin@example.com"_s);
    QVERIFY(m_desk->desk->passwords().verify(credentials->passwordHash, u"Outra-456"_s));
}

void TestUsers::foreignUsersAreNotFound()
{
    VERIFY_REFUSED(users().get(*m_desk->reader, m_desk->stranger, m_desk->ana.userId), ErrorCode::NotFound);
    VERIFY_REFUSED(change(m_desk->stranger, m_desk->ana.userId, {.name = u"X"_s}), ErrorCode::NotFound);
    VERIFY_REFUSED(remove(m_desk->stranger, m_desk->ana.userId), ErrorCode::NotFound);
    VERIFY_REFUSED(users().get(*m_desk->reader, m_desk->admin, 999), ErrorCode::NotFound);
    VERIFY_DONE(
        users().get(*m_desk->reader, m_desk->root, m_desk->stranger.userId)); // the super_admin sees all
}

void TestUsers::agentsAreWhoTakesConversations()
{
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->assign(m_desk->boss, id, m_desk->bia.userId));
    const auto agents = users().agents(*m_desk->reader, m_desk->ana);
    VERIFY_DONE(agents);
    QStringList names;
    for (const AgentOnDuty &agent : *agents)
        names.append(agent.name + u' ' + QString::number(agent.currentConversations));
    QCOMPARE(names, (QStringList{u"admin 0"_s, u"ana 0"_s, u"bia 1"_s, u"boss 0"_s, u"root 0"_s}));
}

void TestUsers::statusIsOnesOwn()
{
    m_desk->takeEvents();
    m_desk->clock.advance(5);
    const auto away = m_desk->write([&](WriteTransaction &tx) {
        return users().setStatus(tx, m_desk->ana, AgentStatus::Away, u"almoço"_s);
    });
    VERIFY_DONE(away);
    QCOMPARE(away->status, AgentStatus::Away);
    QCOMPARE(away->statusReason, u"almoço"_s);
    QCOMPARE(away->statusSince, DeskFixture::Start + 5);
    const QList<Event> events = m_desk->takeEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().type, u"agent_status"_s);
    VERIFY_REFUSED(m_desk->write([&](WriteTransaction &tx) {
        return users().setStatus(tx, m_desk->viewer, AgentStatus::Online, {});
    }),
                   ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
