// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionlistmodel.h"

#include <QSet>

#include <chrono>

using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto ReloadPause = 50ms;

bool hasSameDetails(const DeskSession &a, const DeskSession &b)
{
    const Session &x = a.session;
    const Session &y = b.session;
    return a.proxy == b.proxy && x.detail == y.detail && x.isWanted == y.isWanted &&
           x.autoConnect == y.autoConnect && x.takesGroups == y.takesGroups && x.pushName == y.pushName &&
           x.platform == y.platform && x.webhookUrl == y.webhookUrl && x.webhookEvents == y.webhookEvents &&
           x.webhookOff == y.webhookOff && x.hasProxy == y.hasProxy && x.hasCredentials == y.hasCredentials &&
           x.phoneNumberId == y.phoneNumberId && x.businessAccountId == y.businessAccountId &&
           x.lastUsedAt == y.lastUsedAt && x.updatedAt == y.updatedAt;
}

QList<int> changedRoles(const DeskSession &a, const DeskSession &b)
{
    const Session &before = a.session;
    const Session &after = b.session;
    QList<int> roles;
    if (before.name != after.name)
        roles << Qt::DisplayRole << SessionListModel::NameRole;
    if (before.type != after.type)
        roles << SessionListModel::TypeRole;
    if (before.status != after.status)
        roles << SessionListModel::StatusRole;
    if (before.cause != after.cause)
        roles << SessionListModel::CauseRole;
    if (before.statusSince != after.statusSince)
        roles << SessionListModel::SinceRole;
    if (before.phone != after.phone)
        roles << SessionListModel::PhoneRole;
    if (!hasSameDetails(a, b))
        roles << SessionListModel::DetailsRole;
    return roles;
}

} // namespace

SessionListModel::SessionListModel(SessionSource &source, EventFeed &feed, QObject *parent)
    : DiffListModel(parent)
    , m_source(source)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPause);
    connect(&m_soon, &QTimer::timeout, this, &SessionListModel::reload);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&feed, &EventFeed::sessionChanged, this, soon);
    connect(&feed, &EventFeed::connected, this, soon);
    connect(&feed, &EventFeed::resyncRequired, this, soon);
}

SessionListModel::~SessionListModel() = default;

void SessionListModel::reload()
{
    if (m_rows.isEmpty())
        setState(ListState::Loading);
    m_source.sessions(this, [this, mine = ++m_generation](const Result<QList<DeskSession>> &result) {
        if (mine == m_generation)
            loaded(result);
    });
}

void SessionListModel::loaded(const Result<QList<DeskSession>> &result)
{
    if (!result) {
        m_error = result.error();
        // What is on screen stays; only a list that never came has failed.
        if (m_rows.isEmpty())
            setState(ListState::Failed);
        return;
    }
    m_error.reset();
    setRows(*result);
}

// The list tells less of a session than the session itself: what is known stays while it still holds.
void SessionListModel::keepKnown(QList<DeskSession> &rows) const
{
    for (DeskSession &row : rows) {
        const DeskSession *before = find(row.session.id);
        if (before == nullptr)
            continue;
        if (row.session.hasProxy && !row.proxy)
            row.proxy = before->proxy;
        if (row.session.phoneNumberId.isEmpty())
            row.session.phoneNumberId = before->session.phoneNumberId;
        if (row.session.businessAccountId.isEmpty())
            row.session.businessAccountId = before->session.businessAccountId;
    }
}

void SessionListModel::setRows(QList<DeskSession> rows)
{
    keepKnown(rows);
    QStringList changed;
    QSet<QString> kept;
    for (const DeskSession &row : std::as_const(rows)) {
        kept.insert(row.session.id);
        const DeskSession *before = find(row.session.id);
        if (before == nullptr || !changedRoles(*before, row).isEmpty())
            changed.append(row.session.id);
    }
    for (const DeskSession &row : std::as_const(m_rows)) {
        if (!kept.contains(row.session.id))
            changed.append(row.session.id);
    }
    applyRows(
        m_rows, rows, [](const DeskSession &row) { return row.session.id; }, changedRoles);
    setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready);
    for (const QString &id : std::as_const(changed))
        Q_EMIT sessionChanged(id);
}

void SessionListModel::setState(ListState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SessionListModel::put(const DeskSession &session)
{
    ++m_generation; // a list that was asked for before does not know of it
    QList<DeskSession> rows = m_rows;
    const int row = rowOf(session.session.id);
    if (row < 0)
        rows.append(session);
    else
        rows[row] = session;
    setRows(rows);
    m_soon.start();
}

void SessionListModel::remove(const QString &id)
{
    ++m_generation;
    QList<DeskSession> rows = m_rows;
    rows.removeIf([&](const DeskSession &row) { return row.session.id == id; });
    setRows(rows);
    m_soon.start();
}

const DeskSession *SessionListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

// An organization has tens of sessions at most.
int SessionListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].session.id == id)
            return row;
    }
    return -1;
}

const DeskSession *SessionListModel::find(const QString &id) const
{
    return at(rowOf(id));
}

int SessionListModel::connectedCount() const
{
    return int(std::ranges::count(m_rows, SessionStatus::Connected,
                                  [](const DeskSession &row) { return row.session.status; }));
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Session &session = m_rows[index.row()].session;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return session.name;
    case IdRole:
        return session.id;
    case TypeRole:
        return QVariant::fromValue(session.type);
    case StatusRole:
        return QVariant::fromValue(session.status);
    case CauseRole:
        return QVariant::fromValue(session.cause);
    case SinceRole:
        return session.statusSince;
    case PhoneRole:
        return session.phone;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "sessionId"},  {NameRole, "name"},
            {TypeRole, "type"},           {StatusRole, "status"}, {CauseRole, "cause"},
            {SinceRole, "since"},         {PhoneRole, "phone"},   {DetailsRole, "details"}};
}

} // namespace guiche
