// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csv.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString written(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool isQuoted =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return isQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row.append(written(cell));
    return row.join(u',').toUtf8() + "\r\n";
}

} // namespace guiche
