// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deliverylistmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <array>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

QString destination(const QString &url)
{
    const QUrl parsed(url);
    return parsed.host().isEmpty() ? url : parsed.authority() + parsed.path();
}

QString time(TimeMs at)
{
    if (at == 0)
        return u"—"_s;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    const QString clock = locale.toString(local.time(), u"HH:mm:ss"_s);
    return local.date() == QDate::currentDate()
               ? clock
               : locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

// What each column shows, and the value behind it: one table for headers and cells.
struct ColumnRule
{
    const char *title;
    QString (*text)(const DeliveryRow &);
    QVariant (*value)(const DeliveryRow &);
};

const std::array<ColumnRule, DeliveryListModel::ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "When"),
     [](const DeliveryRow &row) { return time(row.createdAt); },
     [](const DeliveryRow &row) { return QVariant(row.createdAt); }},
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "Event"),
     [](const DeliveryRow &row) { return row.event; },
     [](const DeliveryRow &row) { return QVariant(row.event); }},
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "Destination"),
     [](const DeliveryRow &row) { return destination(row.url); },
     [](const DeliveryRow &row) { return QVariant(row.url); }},
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "Status"),
     [](const DeliveryRow &row) {
         const QString name = DeliveryListModel::statusName(row.status);
         return row.responseStatus == 0 ? name : name + u" · "_s + QString::number(row.responseStatus);
     },
     [](const DeliveryRow &row) { return QVariant::fromValue(row.status); }},
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "Attempts"),
     [](const DeliveryRow &row) { return QString::number(row.attempts); },
     [](const DeliveryRow &row) { return QVariant(row.attempts); }},
    {QT_TRANSLATE_NOOP("guiche::DeliveryListModel", "Next"),
     [](const DeliveryRow &row) {
         return row.status == DeliveryStatus::Dead
                    ? DeliveryListModel::tr("none left", "column of the next attempt of a webhook delivery")
                    : time(row.nextAttemptAt);
     },
     [](const DeliveryRow &row) { return QVariant(row.nextAttemptAt); }},
}};

} // namespace

DeliveryListModel::DeliveryListModel(DeliverySource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
}

DeliveryListModel::~DeliveryListModel() = default;

QString DeliveryListModel::statusName(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Pending:
        return tr("Waiting", "state of a webhook delivery: not tried yet");
    case DeliveryStatus::Delivered:
        return tr("Delivered", "state of a webhook delivery");
    case DeliveryStatus::Failed:
        return tr("Retrying", "state of a webhook delivery: failed, and will be tried again");
    case DeliveryStatus::Dead:
        return tr("Failed", "state of a webhook delivery: failed for good");
    }
    Q_UNREACHABLE();
}

void DeliveryListModel::setQuery(const DeliveryQuery &query)
{
    if (query == m_query && m_generation > 0)
        return;
    m_query = query;
    reload();
}

void DeliveryListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_cursor.clear();
    endResetModel();
    m_isFetching = true;
    setState(ListState::Loading);
    m_source.deliveries(m_query, {}, PageRows, this,
                        [this, mine = ++m_generation](const Result<DeliveryPage> &page) {
                            if (mine != m_generation)
                                return;
                            m_isFetching = false;
                            if (!page) {
                                m_error = page.error();
                                return setState(ListState::Failed);
                            }
                            m_error.reset();
                            m_cursor = page->nextCursor;
                            append(page->deliveries);
                            setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready);
                        });
}

void DeliveryListModel::refresh()
{
    if (m_state == ListState::Loading || m_state == ListState::Failed)
        return m_isFetching ? void() : reload();
    m_source.deliveries(m_query, {}, PageRows, this,
                        [this, mine = m_generation](const Result<DeliveryPage> &page) {
                            if (mine != m_generation || !page)
                                return; // what is on screen stays
                            if (m_rows.isEmpty())
                                m_cursor = page->nextCursor;
                            merge(page->deliveries);
                            setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready);
                        });
}

void DeliveryListModel::merge(const QList<DeliveryRow> &newest)
{
    QList<DeliveryRow> added;
    for (const DeliveryRow &row : newest) {
        if (!m_places.contains(row.id))
            added.append(row);
        else
            put(row);
    }
    if (added.isEmpty())
        return;
    if (!m_rows.isEmpty() && added.size() == newest.size())
        return reload(); // more came than one page: what lies between is not known
    // Under a filter a row may turn up between others; by time it finds its place.
    for (auto row = added.crbegin(); row != added.crend(); ++row) {
        const auto place = std::ranges::find_if(
            m_rows, [&](const DeliveryRow &other) { return other.createdAt <= row->createdAt; });
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, *row);
        rememberPlaces(at);
        endInsertRows();
    }
}

void DeliveryListModel::put(const DeliveryRow &row)
{
    const int at = rowOf(row.id);
    if (at < 0 || m_rows[at] == row)
        return;
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1),
                       {Qt::DisplayRole, ValueRole, Qt::AccessibleTextRole});
}

void DeliveryListModel::append(const QList<DeliveryRow> &rows)
{
    QList<DeliveryRow> fresh;
    for (const DeliveryRow &row : rows) {
        if (!m_places.contains(row.id))
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows += fresh;
    rememberPlaces(first);
    endInsertRows();
}

void DeliveryListModel::rememberPlaces(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_places[m_rows[row].id] = row;
}

void DeliveryListModel::setState(ListState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const DeliveryRow *DeliveryListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int DeliveryListModel::rowOf(const QString &id) const
{
    return m_places.value(id, -1);
}

int DeliveryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryRow &row = m_rows[index.row()];
    const ColumnRule &column = Columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case ValueRole:
        return column.value(row);
    case IdRole:
        return row.id;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a cell: %1 the column's title, %2 what it shows
        return tr("%1: %2").arg(tr(column.title), column.text(row));
    default:
        return {};
    }
}

QVariant DeliveryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(Columns[size_t(section)].title)) : QVariant();
}

bool DeliveryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && !m_cursor.isEmpty();
}

void DeliveryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    m_source.deliveries(m_query, m_cursor, PageRows, this,
                        [this, mine = m_generation](const Result<DeliveryPage> &page) {
                            if (mine != m_generation)
                                return;
                            m_isFetching = false;
                            if (!page) {
                                m_error = page.error();
                                return setState(m_state);
                            }
                            m_cursor = page->nextCursor;
                            append(page->deliveries);
                        });
}

void DeliveryListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), {Qt::DisplayRole});
}

} // namespace guiche
