// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/apikeytablemodel.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

QString day(TimeMs time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), u"d MMM yyyy"_s);
}

QString scopesText(Scopes scopes)
{
    QStringList names;
    for (const Scope scope : {Scope::Read, Scope::Send, Scope::Sessions, Scope::Settings, Scope::Admin}) {
        if (scopes.testFlag(scope))
            names.append(ApiKeyTableModel::scopeName(scope));
    }
    return names.join(u" · "_s);
}

QString lastUse(const ApiKeyRow &row, TimeMs now)
{
    if (row.lastUsedAt == 0)
        return ApiKeyTableModel::tr("never", "when an API key was used");
    const TimeMs minutes = (now - row.lastUsedAt) / 60'000;
    if (minutes < 2)
        return ApiKeyTableModel::tr("just now", "when an API key was used");
    if (minutes < 60)
        return ApiKeyTableModel::tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return ApiKeyTableModel::tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return day(row.lastUsedAt);
}

QString end(const ApiKeyRow &row, TimeMs now)
{
    if (row.expiresAt == 0)
        return ApiKeyTableModel::tr("never", "when an API key expires");
    if (ApiKeyTableModel::life(row, now) == ApiKeyTableModel::Life::Over)
        return ApiKeyTableModel::tr("expired");
    return day(row.expiresAt);
}

// What each column shows, and the value behind it: one table for headers and cells.
struct ColumnRule
{
    const char *title;
    QString (*text)(const ApiKeyRow &, TimeMs now);
    QVariant (*value)(const ApiKeyRow &);
};

const std::array<ColumnRule, ApiKeyTableModel::ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("guiche::ApiKeyTableModel", "Name"),
     [](const ApiKeyRow &row, TimeMs) { return row.name; },
     [](const ApiKeyRow &row) { return QVariant(row.name); }},
    {QT_TRANSLATE_NOOP("guiche::ApiKeyTableModel", "Permissions"),
     [](const ApiKeyRow &row, TimeMs) { return scopesText(row.scopes); },
     [](const ApiKeyRow &row) { return QVariant(int(row.scopes)); }},
    {QT_TRANSLATE_NOOP("guiche::ApiKeyTableModel", "Created"),
     [](const ApiKeyRow &row, TimeMs) { return day(row.createdAt); },
     [](const ApiKeyRow &row) { return QVariant(row.createdAt); }},
    {QT_TRANSLATE_NOOP("guiche::ApiKeyTableModel", "Last use"), lastUse,
     [](const ApiKeyRow &row) { return QVariant(row.lastUsedAt); }},
    {QT_TRANSLATE_NOOP("guiche::ApiKeyTableModel", "Expires"), end,
     [](const ApiKeyRow &row) { return QVariant(row.expiresAt); }},
    {"", [](const ApiKeyRow &, TimeMs) { return QString(); }, [](const ApiKeyRow &) { return QVariant(); }},
}};

} // namespace

ApiKeyTableModel::ApiKeyTableModel(ApiKeySource &source, const Clock &clock, QObject *parent)
    : PagedTableModel(parent)
    , m_source(source)
    , m_clock(clock)
{
}

ApiKeyTableModel::~ApiKeyTableModel() = default;

QString ApiKeyTableModel::scopeName(Scope scope)
{
    switch (scope) {
    case Scope::None:
        return {};
    case Scope::Read:
        return tr("Read", "what an API key may do");
    case Scope::Send:
        return tr("Send", "what an API key may do: send messages");
    case Scope::Sessions:
        return tr("Sessions", "what an API key may do: manage WhatsApp sessions");
    case Scope::Settings:
        return tr("Settings", "what an API key may do");
    case Scope::Admin:
        return tr("Everything", "what an API key may do");
    }
    Q_UNREACHABLE();
}

ApiKeyTableModel::Life ApiKeyTableModel::life(const ApiKeyRow &row, TimeMs now)
{
    if (row.expiresAt == 0 || row.expiresAt - now > EndingBeforeMs)
        return Life::Lasting;
    return row.expiresAt > now ? Life::Ending : Life::Over;
}

void ApiKeyTableModel::fetch(const QString &cursor, FetchDone done)
{
    m_source.apiKeys(cursor, PageRows, this, std::move(done));
}

int ApiKeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// The whole row, for whoever hears it instead of seeing it.
QString ApiKeyTableModel::sentence(const ApiKeyRow &row) const
{
    const TimeMs now = m_clock.now();
    //: What a screen reader says of an API key: %1 its name, %2 its first characters, %3 what it may do,
    //: %4 when it was last used ("never"), %5 when it expires ("never")
    return tr("%1, %2, permissions: %3, last use: %4, expires: %5")
        .arg(row.name, row.prefix, scopesText(row.scopes), lastUse(row, now), end(row, now));
}

QVariant ApiKeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApiKeyRow &row = *at(index.row());
    const ColumnRule &column = Columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, m_clock.now());
    case ValueRole:
        return column.value(row);
    case IdRole:
        return row.id;
    case Qt::ToolTipRole:
        return index.column() == Remove    ? QVariant(tr("Delete key"))
               : index.column() < LastUsed ? QVariant(column.text(row, m_clock.now()))
                                           : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return sentence(row);
        if (index.column() == Remove)
            return tr("Delete key");
        //: What a screen reader says of a cell: %1 the column's title, %2 what it shows
        return tr("%1: %2").arg(tr(column.title), column.text(row, m_clock.now()));
    default:
        return {};
    }
}

QVariant ApiKeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    return section == Remove ? QVariant(QString()) : QVariant(tr(Columns[size_t(section)].title));
}

} // namespace guiche
