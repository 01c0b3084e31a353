// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>
#include <vector>

namespace guiche {

//! \brief A list model that is given its whole next content and tells views only what differs. For hundreds
//! of rows.
class DiffListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    //! \brief Makes `rows` equal to `target`: as few removals, insertions and `dataChanged` as there are runs
    //! of differences. A row that changed places is removed and put in again. \param key what makes a row the
    //! same row (hashable, unique in `target`) \param changedRoles `(before, after) -> QList<int>`: the roles
    //! that differ; empty when none do
    template <class Row, class Key, class ChangedRoles>
    void applyRows(QList<Row> &rows, QList<Row> target, Key key, ChangedRoles changedRoles)
    {
        const std::vector<bool> isKept = removeMissing(rows, target, key);
        insertMissing(rows, target, isKept);
        updateChanged(rows, target, changedRoles);
    }

private:
    // Which elements of a sequence of distinct numbers form its longest rising subsequence; negative ones
    // never do.
    static std::vector<bool> longestRising(const std::vector<int> &numbers)
    {
        std::vector<int> tails; // positions in `numbers`, by length of the subsequence that ends there
        std::vector<int> previous(numbers.size(), -1);
        for (int i = 0; i < int(numbers.size()); ++i) {
            if (numbers[i] < 0)
                continue;
            const auto at = std::lower_bound(tails.begin(), tails.end(), numbers[i],
                                             [&](int tail, int number) { return numbers[tail] < number; });
            previous[i] = at == tails.begin() ? -1 : *std::prev(at);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<bool> isRising(numbers.size(), false);
        for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
            isRising[i] = true;
        return isRising;
    }

    // Returns which rows of `target` are there already, in order.
    template <class Row, class Key>
    std::vector<bool> removeMissing(QList<Row> &rows, const QList<Row> &target, Key key)
    {
        QHash<std::decay_t<decltype(key(target.first()))>, int> places;
        places.reserve(target.size());
        for (int i = 0; i < target.size(); ++i)
            places.insert(key(target[i]), i);
        std::vector<int> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : std::as_const(rows))
            wanted.push_back(places.value(key(row), -1));
        const std::vector<bool> stays = longestRising(wanted);

        for (int last = int(rows.size()) - 1; last >= 0; --last) {
            if (stays[last])
                continue;
            int first = last;
            while (first > 0 && !stays[first - 1])
                --first;
            beginRemoveRows({}, first, last);
            rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
        std::vector<bool> isKept(target.size(), false);
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (stays[i])
                isKept[wanted[i]] = true;
        }
        return isKept;
    }

    template <class Row>
    void insertMissing(QList<Row> &rows, const QList<Row> &target, const std::vector<bool> &isKept)
    {
        for (int first = 0; first < target.size(); ++first) {
            if (isKept[first])
                continue;
            int last = first;
            while (last + 1 < target.size() && !isKept[last + 1])
                ++last;
            beginInsertRows({}, first, last);
            rows.insert(first, last - first + 1, Row());
            std::copy(target.begin() + first, target.begin() + last + 1, rows.begin() + first);
            endInsertRows();
            first = last;
        }
    }

    template <class Row, class ChangedRoles>
    void updateChanged(QList<Row> &rows, const QList<Row> &target, ChangedRoles changedRoles)
    {
        int first = -1;
        QList<int> run;
        const auto finish = [&](int end) {
            if (first >= 0)
                Q_EMIT dataChanged(index(first), index(end - 1), run);
            first = -1;
        };
        for (int i = 0; i < rows.size(); ++i) {
            const QList<int> roles = changedRoles(std::as_const(rows)[i], target[i]);
            if (first >= 0 && roles != run)
                finish(i);
            if (roles.isEmpty())
                continue;
            rows[i] = target[i];
            if (first < 0) {
                first = i;
                run = roles;
            }
        }
        finish(int(rows.size()));
    }
};

} // namespace guiche
