// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "network/client/deskclient.h"
#include "ui/theme/theme.h"

namespace guiche {

//! \brief What a search found, contacts first. Rows with nothing to open are disabled.
class SearchResults final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchResults)

public:
    using Hit = DeskClient::SearchHit;
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<Hit> &hits);
    [[nodiscard]] const Hit &at(int row) const { return m_hits.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Hit> m_hits;
};

//! \brief Avatar, name and text with the date at the right; the words that were searched for are bold.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDelegate)

public:
    SearchDelegate(Theme &theme, QObject *parent);
    void setQuery(const QString &query) { m_query = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! \brief At most `length` characters of `text` in one line, with the first match of a word of `query` in
    //! it.
    [[nodiscard]] static QString excerpt(const QString &text, const QString &query, int length = 90);

private:
    Theme &m_theme;
    QString m_query;
};

} // namespace guiche
