// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "models/items/contactsources.h"

namespace guiche {

//! \brief The rows of a table of contacts that the desk did not take. Main thread. n rows × ColumnCount.
class RefusedLineModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefusedLineModel)

public:
    enum Column { Line, Place, Reason, ColumnCount };

    explicit RefusedLineModel(QObject *parent = nullptr);
    ~RefusedLineModel() override;

    void setLines(const QList<RefusedLine> &lines);
    //! \brief The same as a table for spreadsheets: UTF-8 with a byte order mark, commas, CRLF. Cells that a
    //! spreadsheet would take for formulas get an apostrophe in front.
    [[nodiscard]] QByteArray table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnName(const QString &column);
    [[nodiscard]] static QString reasonText(const RefusedLine &line);
    QList<RefusedLine> m_lines;
};

} // namespace guiche
