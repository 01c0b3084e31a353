// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/refusedlinemodel.h"

#include <QLocale>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

// The desk names a column as its API does.
QString RefusedLineModel::columnName(const QString &column)
{
    if (column == "whatsapp_id"_L1 || column == "phone"_L1)
        return tr("Number");
    if (column == "name"_L1)
        return tr("Name");
    if (column == "email"_L1)
        return tr("E-mail");
    if (column == "customer_id"_L1)
        return tr("Customer code");
    if (column == "tags"_L1)
        return tr("Tags");
    return column;
}

// "email must be …" is about the column that stands beside it.
QString RefusedLineModel::reasonText(const RefusedLine &line)
{
    const QString start = line.column + u' ';
    return line.column.isEmpty() || !line.reason.startsWith(start)
               ? line.reason
               : columnName(line.column) + u' ' + line.reason.sliced(start.size());
}

RefusedLineModel::RefusedLineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

RefusedLineModel::~RefusedLineModel() = default;

void RefusedLineModel::setLines(const QList<RefusedLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QByteArray RefusedLineModel::table() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles += cell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = titles.join(u',') + u"\r\n"_s;
    for (const RefusedLine &line : m_lines)
        text += QStringList{QString::number(line.line), cell(line.column), cell(line.reason)}.join(u',') +
                u"\r\n"_s;
    return "\xEF\xBB\xBF" + text.toUtf8();
}

int RefusedLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RefusedLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RefusedLine &line = m_lines[index.row()];
    if (role == Qt::AccessibleTextRole && index.column() == Reason)
        //: %1: number of a line, %2: why it was refused
        return tr("Line %1: %2").arg(QLocale().toString(line.line), reasonText(line));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Line:
        return QLocale().toString(line.line);
    case Place:
        return columnName(line.column);
    case Reason:
        return reasonText(line);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RefusedLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Line", "of a file");
    case Place:
        return tr("Column", "of a table");
    case Reason:
        return tr("Reason", "why a line was refused");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace guiche
