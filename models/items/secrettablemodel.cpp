// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/secrettablemodel.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

// What each column shows, and the value behind it: one table for headers and cells.
struct ColumnRule
{
    const char *title;
    QString (*text)(const SecretRow &, TimeMs now);
    QVariant (*value)(const SecretRow &);
};

const std::array<ColumnRule, SecretTableModel::ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Key"),
     [](const SecretRow &row, TimeMs) { return row.secret.key; },
     [](const SecretRow &row) { return QVariant(row.secret.key); }},
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Environment"),
     [](const SecretRow &row, TimeMs) { return SecretTableModel::environmentName(row.secret.environment); },
     [](const SecretRow &row) { return QVariant::fromValue(row.secret.environment); }},
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Value"),
     // As many dots for every secret: its length is nobody's business.
     [](const SecretRow &, TimeMs) { return QString(12, QChar(0x2022)); },
     [](const SecretRow &) { return QVariant(); }},
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Status"),
     [](const SecretRow &row, TimeMs) { return SecretTableModel::statusName(row.secret.status); },
     [](const SecretRow &row) { return QVariant::fromValue(row.secret.status); }},
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Last rotation"),
     [](const SecretRow &row, TimeMs now) {
         return SecretTableModel::daysAgo(SecretTableModel::rotatedAt(row.secret), now);
     },
     [](const SecretRow &row) { return QVariant(SecretTableModel::rotatedAt(row.secret)); }},
    {QT_TRANSLATE_NOOP("guiche::SecretTableModel", "Uses, 30 d"),
     [](const SecretRow &row, TimeMs) { return row.usage ? QLocale().toString(row.usage->recent) : u"—"_s; },
     [](const SecretRow &row) { return row.usage ? QVariant(row.usage->recent) : QVariant(); }},
}};

} // namespace

SecretTableModel::SecretTableModel(SecretSource &source, const Clock &clock, QObject *parent)
    : PagedTableModel(parent)
    , m_source(source)
    , m_clock(clock)
{
}

SecretTableModel::~SecretTableModel() = default;

QString SecretTableModel::environmentName(SecretEnvironment environment)
{
    switch (environment) {
    case SecretEnvironment::Development:
        return tr("Development", "environment of a secret");
    case SecretEnvironment::Staging:
        return tr("Staging", "environment of a secret");
    case SecretEnvironment::Production:
        return tr("Production", "environment of a secret");
    }
    Q_UNREACHABLE();
}

QString SecretTableModel::statusName(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Active:
        return tr("Active", "state of a secret");
    case SecretStatus::Inactive:
        return tr("Inactive", "state of a secret");
    case SecretStatus::Rotated:
        return tr("Rotated", "state of a secret's value that a newer one has replaced");
    }
    Q_UNREACHABLE();
}

TimeMs SecretTableModel::rotatedAt(const Secret &secret)
{
    return secret.lastRotatedAt > 0 ? secret.lastRotatedAt : secret.createdAt;
}

bool SecretTableModel::isStale(const Secret &secret, TimeMs now)
{
    return now - rotatedAt(secret) >= StaleAfterMs;
}

QString SecretTableModel::daysAgo(TimeMs then, TimeMs now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(then).date();
    const int days = int(std::max<qint64>(0, day.daysTo(QDateTime::fromMSecsSinceEpoch(now).date())));
    if (days == 0)
        return tr("today", "when something was done");
    if (days == 1)
        return tr("yesterday", "when something was done");
    return tr("%n day(s) ago", nullptr, days);
}

void SecretTableModel::setFilter(const SecretFilter &filter)
{
    if (filter == m_filter && wasAsked())
        return;
    m_filter = filter;
    reload();
}

void SecretTableModel::putSecret(const Secret &secret)
{
    const SecretRow *present = at(rowOf(secret.id));
    put({.secret = secret,
         .usage = present != nullptr ? present->usage : std::optional(SecretUsage{.secretId = secret.id})});
}

void SecretTableModel::putUsage(const SecretUsage &usage)
{
    if (const SecretRow *present = at(rowOf(usage.secretId)))
        put({.secret = present->secret, .usage = usage});
}

void SecretTableModel::fetch(const QString &cursor, FetchDone done)
{
    m_source.secrets(m_filter, cursor, PageRows, this, std::move(done));
}

int SecretTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// The whole row, for whoever hears it instead of seeing it.
QString SecretTableModel::sentence(const SecretRow &row) const
{
    const Secret &secret = row.secret;
    const TimeMs now = m_clock.now();
    const QString rotation = daysAgo(rotatedAt(secret), now);
    //: What a screen reader says of a secret: %1 its key, %2 its service, %3 its environment, %4 its state,
    //: %5 when it was rotated ("12 days ago")
    const QString text = tr("%1, %2, %3, %4, rotated %5")
                             .arg(secret.key, secret.service.isEmpty() ? tr("no service") : secret.service,
                                  environmentName(secret.environment), statusName(secret.status), rotation);
    if (!isStale(secret, now))
        return text;
    //: %1: a sentence about a secret, whose value is older than 90 days
    return tr("%1, should be rotated").arg(text);
}

QVariant SecretTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SecretRow &row = *at(index.row());
    const ColumnRule &column = Columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, m_clock.now());
    case ValueRole:
        return column.value(row);
    case IdRole:
        return row.secret.id;
    case Qt::ToolTipRole:
        return index.column() == Key ? QVariant(row.secret.key) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Key)
            return sentence(row);
        if (index.column() == Value)
            return tr("Value: hidden");
        //: What a screen reader says of a cell: %1 the column's title, %2 what it shows
        return tr("%1: %2").arg(tr(column.title), column.text(row, m_clock.now()));
    default:
        return {};
    }
}

QVariant SecretTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return role == Qt::DisplayRole ? QVariant(tr(Columns[size_t(section)].title)) : QVariant();
}

} // namespace guiche
