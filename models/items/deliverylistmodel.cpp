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
    : PagedTableModel(parent)
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
    if (query == m_query && wasAsked())
        return;
    m_query = query;
    reload();
}

void DeliveryListModel::fetch(const QString &cursor, FetchDone done)
{
    m_source.deliveries(m_query, cursor, PageRows, this,
                        [done = std::move(done)](const Result<DeliveryPage> &page) {
                            if (page)
                                done(RowPage<DeliveryRow>{page->deliveries, page->nextCursor});
                            else
                                done(std::unexpected(page.error()));
                        });
}

int DeliveryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryRow &row = *at(index.row());
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

} // namespace guiche
