// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "models/items/apidocument.h"
#include "models/items/difflistmodel.h"

namespace guiche {

//! \brief The operations of a desk's API under the heads of their groups, in the document's order. Groups
//! fold; a filter opens them all. Main thread.
class OperationListModel final : public DiffListModel
{
    Q_OBJECT

public:
    enum Role { MethodRole = Qt::UserRole + 1, PathRole, IsGroupRole, IsFoldedRole, IdRole };

    explicit OperationListModel(QObject *parent = nullptr);

    void setDocument(const ApiDocument &document);
    [[nodiscard]] const ApiDocument &document() const { return m_document; }
    //! \brief Rows whose name, path or method holds every word of `text`; accents and case do not count.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void toggleGroup(const QString &tag);
    //! \brief Opens the group of an operation, so that it has a row.
    void reveal(const QString &operationId);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! \brief DisplayRole: name of the group or the operation, in the user's language.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! \brief The operation of a row; null for a group's head.
    [[nodiscard]] const ApiOperation *operationAt(int row) const;
    [[nodiscard]] const ApiOperation *find(const QString &operationId) const;
    //! \brief Empty for an operation's row.
    [[nodiscard]] QString groupAt(int row) const;
    [[nodiscard]] int rowOf(const QString &operationId) const;
    void retranslate();

private:
    struct Row
    {
        QString tag;
        int operation = -1; //!< -1: the head of the group
        bool isFolded = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void rebuild();
    [[nodiscard]] bool matches(const ApiOperation &operation, const QStringList &words) const;

    ApiDocument m_document;
    QString m_filter;
    QSet<QString> m_folded;
    QList<Row> m_rows;
};

} // namespace guiche
