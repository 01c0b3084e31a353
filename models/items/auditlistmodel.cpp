// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditlistmodel.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

// What each column is called, and the value behind what it shows.
struct ColumnRule
{
    const char *title;
    QVariant (*value)(const AuditItem &);
};

const std::array<ColumnRule, AuditListModel::ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("guiche::AuditListModel", "When"),
     [](const AuditItem &item) { return QVariant(item.at); }},
    {QT_TRANSLATE_NOOP("guiche::AuditListModel", "Who"),
     [](const AuditItem &item) { return QVariant(item.actorId); }},
    {QT_TRANSLATE_NOOP("guiche::AuditListModel", "What"),
     [](const AuditItem &item) { return QVariant(item.action); }},
    {QT_TRANSLATE_NOOP("guiche::AuditListModel", "To which"),
     [](const AuditItem &item) { return QVariant(item.subjectType + u':' + item.subjectId); }},
    {QT_TRANSLATE_NOOP("guiche::AuditListModel", "From where"),
     [](const AuditItem &item) { return QVariant(item.remoteAddress); }},
}};

QString moment(TimeMs at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    const QString clock = locale.toString(local.time(), u"HH:mm:ss"_s);
    return local.date() == QDate::currentDate()
               ? clock
               : locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

AuditListModel::AuditListModel(AuditSource &source, Words words, QObject *parent)
    : PagedTableModel(parent)
    , m_source(source)
    , m_words(std::move(words))
{
}

AuditListModel::~AuditListModel() = default;

void AuditListModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter && wasAsked())
        return;
    m_filter = filter;
    reload();
}

void AuditListModel::fetch(const QString &cursor, FetchDone done)
{
    m_source.entries(m_filter, cursor, PageRows, this, std::move(done));
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditListModel::text(const AuditItem &item, int column) const
{
    switch (column) {
    case When:
        return moment(item.at);
    case Actor:
        return m_words.actor(item);
    case Action:
        return m_words.action(item);
    case Subject:
        return m_words.subject(item);
    case Address:
        return item.remoteAddress.isEmpty() ? u"—"_s : item.remoteAddress;
    }
    Q_UNREACHABLE();
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditItem &item = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case ValueRole:
        return Columns[size_t(index.column())].value(item);
    case IdRole:
        return item.id;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of an entry of the audit log: %1 who, %2 what was done, %3 to which, %4
        //: when
        return tr("%1, %2, %3, %4")
            .arg(text(item, Actor), text(item, Action), text(item, Subject), text(item, When));
    default:
        return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(Columns[size_t(section)].title);
}

} // namespace guiche
