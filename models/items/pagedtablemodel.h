// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

#include "models/items/pagedtable.h"

namespace guiche {

//! \brief Rows of a list as the desk answers them, in its order.
template <class Row> struct RowPage
{
    QList<Row> rows = {};
    QString nextCursor = {}; //!< empty: there are no more
};

//! \brief The rows of a `PagedTable`: reads pages as the view scrolls, keeps every row once, and takes single
//! changes. The class derived from it says what the columns are and where the rows come from. Main thread.
//! \tparam Row comparable with `==` \tparam Key hashable; what makes a row the same row
template <class Row, class Key> class PagedTableModel : public PagedTable
{
public:
    using PagedTable::PagedTable;
    using FetchDone = std::function<void(const Result<RowPage<Row>> &)>;

    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
    }
    [[nodiscard]] int rowOf(const Key &key) const { return m_places.value(key, -1); } //!< -1: not loaded
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    //! \brief There is more to read than what is here.
    [[nodiscard]] bool hasMore() const { return !m_cursor.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    void reload() override
    {
        beginResetModel();
        m_rows.clear();
        m_places.clear();
        m_cursor.clear();
        endResetModel();
        m_isFetching = true;
        setState(ListState::Loading);
        fetch({}, [this, mine = ++m_generation](const Result<RowPage<Row>> &page) {
            if (mine != m_generation)
                return;
            if (page) {
                m_cursor = page->nextCursor;
                append(page->rows);
                if (mine != m_generation)
                    return; // whom the rows reached has read anew
            }
            m_isFetching = false;
            if (!page)
                return setState(ListState::Failed, page.error());
            showCount();
        });
    }

    void refresh() override
    {
        if (state() == ListState::Loading || state() == ListState::Failed) {
            if (!m_isFetching)
                reload();
            return;
        }
        fetch({}, [this, mine = m_generation](const Result<RowPage<Row>> &page) {
            if (mine != m_generation || !page)
                return; // what is on screen stays
            merge(*page);
        });
    }

    //! \brief A row that was read or changed by itself: takes its old place, or the first one.
    void put(const Row &row)
    {
        const int at = rowOf(keyOf(row));
        if (at < 0) {
            insert(0, row);
            return showCount();
        }
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void remove(const Key &key)
    {
        const int at = rowOf(key);
        if (at < 0)
            return;
        removeAt(at);
        showCount();
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isFetching && !m_cursor.isEmpty();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_isFetching = true;
        fetch(m_cursor, [this, mine = m_generation](const Result<RowPage<Row>> &page) {
            if (mine != m_generation)
                return;
            if (page) {
                m_cursor = page->nextCursor;
                append(page->rows); // who asks for more while rows come in would be given the same again
                if (mine != m_generation)
                    return;
            }
            m_isFetching = false;
            if (!page)
                setState(state(), page.error());
        });
    }

protected:
    //! \brief Reads a page; an empty cursor: the first. `done` comes later, and not at all once this is gone.
    virtual void fetch(const QString &cursor, FetchDone done) = 0;
    [[nodiscard]] virtual Key keyOf(const Row &row) const = 0;
    //! \brief Something was read for this model at least once, or is on its way.
    [[nodiscard]] bool wasAsked() const { return m_generation > 0; }

private:
    void showCount() { setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready); }

    // Only what is new; a page may hold a row that moved down since the one before was read.
    void append(const QList<Row> &rows)
    {
        QList<Row> fresh;
        QSet<Key> seen;
        for (const Row &row : rows) {
            const Key key = keyOf(row);
            if (!m_places.contains(key) && !seen.contains(key)) {
                seen.insert(key);
                fresh.append(row);
            }
        }
        if (fresh.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_rows += fresh;
        rememberPlaces(first);
        endInsertRows();
    }

    void merge(const RowPage<Row> &newest)
    {
        QSet<Key> present;
        bool isAnyKnown = m_rows.isEmpty();
        for (const Row &row : newest.rows) {
            present.insert(keyOf(row));
            isAnyKnown = isAnyKnown || m_places.contains(keyOf(row));
        }
        if (!isAnyKnown && !newest.rows.isEmpty())
            return reload(); // more came than one page: what lies between is not known
        if (m_rows.isEmpty())
            m_cursor = newest.nextCursor;
        // Down to its last row the page is all there is; and if no other follows it, below that as well.
        int known = 0;
        for (const Row &row : newest.rows)
            known = std::max(known, rowOf(keyOf(row)) + 1);
        if (newest.nextCursor.isEmpty()) {
            m_cursor.clear();
            known = int(m_rows.size());
        }
        for (int row = known - 1; row >= 0; --row) {
            if (present.contains(keyOf(m_rows[row])))
                continue;
            removeAt(row);
            --known;
        }
        int below = known; // the place of the row that comes next in `newest`
        for (auto row = newest.rows.crbegin(); row != newest.rows.crend(); ++row) {
            if (const int at = rowOf(keyOf(*row)); at >= 0) {
                put(*row);
                below = at;
            } else {
                insert(below, *row);
            }
        }
        showCount();
    }

    void insert(int at, const Row &row)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        rememberPlaces(at);
        endInsertRows();
    }

    void removeAt(int at)
    {
        beginRemoveRows({}, at, at);
        m_places.remove(keyOf(m_rows[at]));
        m_rows.remove(at);
        rememberPlaces(at);
        endRemoveRows();
    }

    void rememberPlaces(int from)
    {
        for (int row = from; row < m_rows.size(); ++row)
            m_places[keyOf(m_rows[row])] = row;
    }

    QList<Row> m_rows;
    QHash<Key, int> m_places;
    QString m_cursor;
    bool m_isFetching = false;
    int m_generation = 0;
};

} // namespace guiche
