// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teammodel.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

#include "models/items/fold.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs NowWithin = 6 * Minute; // the desk notes a use every five minutes

QList<TeamMember> sorted(QList<TeamMember> members)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(members, [&](const TeamMember &a, const TeamMember &b) {
        if (a.user.isActive != b.user.isActive)
            return a.user.isActive;
        if (a.user.role != b.user.role)
            return a.user.role > b.user.role;
        const int order = collator.compare(a.user.name, b.user.name);
        return order != 0 ? order < 0 : a.user.id < b.user.id;
    });
    return members;
}

qsizetype placeOf(const QList<TeamMember> &members, qint64 id, qsizetype from = 0)
{
    for (qsizetype i = from; i < members.size(); ++i) {
        if (members[i].user.id == id)
            return i;
    }
    return -1;
}

} // namespace

bool looksTheSame(const TeamMember &a, const TeamMember &b)
{
    return a.user.id == b.user.id && a.user.email == b.user.email && a.user.name == b.user.name &&
           a.user.role == b.user.role && a.user.isActive == b.user.isActive &&
           a.user.maxConversations == b.user.maxConversations && a.user.status == b.user.status &&
           a.lastSeenAt == b.lastSeenAt && a.hasSecondFactor == b.hasSecondFactor &&
           a.lockedUntil == b.lockedUntil;
}

TeamModel::TeamModel(TeamSource &source, const Clock &clock, QObject *parent)
    : PagedTable(parent)
    , m_source(source)
    , m_clock(clock)
{
}

TeamModel::~TeamModel() = default;

void TeamModel::reload()
{
    ++m_generation;
    setState(ListState::Loading);
    fetch(1, {});
}

void TeamModel::refresh()
{
    ++m_generation;
    fetch(1, {});
}

void TeamModel::fetch(int page, QList<TeamMember> before)
{
    m_source.team(
        page, this,
        [this, page, before = std::move(before), mine = m_generation](const Result<TeamRows> &rows) {
            if (mine != m_generation)
                return;
            if (!rows) {
                if (state() != ListState::Loading && state() != ListState::Failed)
                    return; // what is shown stays
                return setState(ListState::Failed, rows.error());
            }
            if (page < rows->pages)
                return fetch(page + 1, before + rows->members);
            m_all = sorted(before + rows->members);
            show();
        });
}

void TeamModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    if (state() != ListState::Loading && state() != ListState::Failed)
        show();
}

void TeamModel::put(const TeamMember &member)
{
    const qsizetype place = placeOf(m_all, member.user.id);
    if (place >= 0)
        m_all[place] = member;
    else
        m_all.append(member);
    m_all = sorted(std::move(m_all));
    ++m_generation; // a list that is on its way may be older than this
    show();
}

// Rows that go, then, from the top, each row at its place: the same one, one that moves up, or a new one.
void TeamModel::show()
{
    QList<TeamMember> target;
    const QString wanted = folded(m_filter);
    for (const TeamMember &member : std::as_const(m_all)) {
        if (folded(member.user.name).contains(wanted) || folded(member.user.email).contains(wanted))
            target.append(member);
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (placeOf(target, m_rows[row].user.id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const auto now = int(placeOf(m_rows, target[row].user.id, row));
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, target[row]);
            endInsertRows();
            continue;
        }
        if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_rows.move(now, row);
            endMoveRows();
        }
        const bool isSame = looksTheSame(m_rows[row], target[row]);
        m_rows[row] = target[row];
        if (!isSame)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready);
}

const TeamMember *TeamModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int TeamModel::rowOf(qint64 id) const
{
    return int(placeOf(m_rows, id));
}

int TeamModel::peopleCount() const
{
    return int(std::ranges::count_if(m_all, [](const TeamMember &member) { return member.user.isActive; }));
}

int TeamModel::roleCount() const
{
    QSet<int> roles;
    for (const TeamMember &member : m_all) {
        if (member.user.isActive)
            roles.insert(int(member.user.role));
    }
    return int(roles.size());
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TeamModel::Standing TeamModel::standing(const TeamMember &member) const
{
    if (!member.user.isActive)
        return Standing::Inactive;
    if (member.lockedUntil > m_clock.now())
        return Standing::Locked;
    if (member.lastSeenAt == 0)
        return Standing::Invited;
    return member.user.status == AgentStatus::Away ? Standing::OnBreak : Standing::Active;
}

QString TeamModel::seenText(const TeamMember &member) const
{
    if (member.lastSeenAt == 0)
        return tr("never", "when somebody was last seen");
    const TimeMs ago = m_clock.now() - member.lastSeenAt;
    if (ago < NowWithin)
        return tr("now", "when somebody was last seen");
    if (ago < 60 * Minute)
        return tr("%n min ago", nullptr, int(ago / Minute));
    const QDateTime seen = QDateTime::fromMSecsSinceEpoch(member.lastSeenAt);
    const qint64 days = seen.date().daysTo(QDateTime::fromMSecsSinceEpoch(m_clock.now()).date());
    if (days == 0)
        return tr("%n h ago", nullptr, int(ago / (60 * Minute)));
    if (days == 1)
        return tr("yesterday", "when somebody was last seen");
    return QLocale().toString(seen.date(), QLocale::ShortFormat);
}

QString TeamModel::roleName(Role role)
{
    switch (role) {
    case Role::User:
        return tr("Viewer", "role");
    case Role::Atendente:
        return tr("Agent", "role");
    case Role::Supervisor:
        return tr("Supervisor", "role");
    case Role::Admin:
        return tr("Administrator", "role");
    case Role::SuperAdmin:
        return tr("Super administrator", "role");
    }
    Q_UNREACHABLE();
}

QString TeamModel::standingName(Standing standing)
{
    switch (standing) {
    case Standing::Locked:
        return tr("Locked", "state of a person");
    case Standing::OnBreak:
        return tr("On break", "state of a person");
    case Standing::Invited:
        return tr("Invited", "state of a person");
    case Standing::Active:
        return tr("Active", "state of a person");
    case Standing::Inactive:
        return tr("Deactivated", "state of a person");
    }
    Q_UNREACHABLE();
}

QString TeamModel::text(const TeamMember &member, int column) const
{
    switch (column) {
    case Person:
        return member.user.name;
    case RoleName:
        return roleName(member.user.role);
    case SecondStep:
        return member.hasSecondFactor ? tr("On", "second step at sign-in") : u"—"_s;
    case State:
        return standingName(standing(member));
    case Seen:
        return seenText(member);
    case Limit:
        return member.user.role >= Role::Atendente ? QLocale().toString(member.user.maxConversations)
                                                   : u"—"_s;
    default:
        return {};
    }
}

QVariant TeamModel::value(const TeamMember &member, int column) const
{
    switch (column) {
    case Person:
        return member.user.name;
    case RoleName:
        return QVariant::fromValue(member.user.role);
    case SecondStep:
        return member.hasSecondFactor;
    case State:
        return QVariant::fromValue(standing(member));
    case Seen:
        return member.lastSeenAt;
    case Limit:
        return member.user.maxConversations;
    default:
        return {};
    }
}

QString TeamModel::sentence(const TeamMember &member) const
{
    //: What a screen reader says of somebody: %1 name, %2 e-mail, %3 role, %4 state, %5 when last seen
    return tr("%1, %2, %3, %4, seen: %5")
        .arg(member.user.name, member.user.email, roleName(member.user.role), standingName(standing(member)),
             seenText(member));
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TeamMember &member = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(member, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Limit ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(member);
    case IdRole:
        return member.user.id;
    case ValueRole:
        return value(member, index.column());
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Person:
        return tr("Person");
    case RoleName:
        return tr("Role");
    case SecondStep:
        return tr("Second step", "column: second step at sign-in");
    case State:
        return tr("State", "column");
    case Seen:
        return tr("Seen", "column: when last seen");
    case Limit:
        return tr("Limit", "column: conversations at once");
    default:
        return QString();
    }
}

} // namespace guiche
