// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>

#include "ui/theme/theme.h"

class QAbstractItemView;

namespace guiche {

class EmptyState;
class PagedTable;

//! \brief What stands in the place of a table that has no rows.
struct NoRows
{
    QLatin1StringView icon;
    QString title;
    QString text;
    QString action = {}; //!< empty: there is nothing that one could do
    QString keycap = {};
};

//! \brief A table with what stands in its place: bars while its rows are read, a sentence where there are
//! none, the reason and "Try again" where they could not be read. Main thread.
class TableContent final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableContent)

public:
    //! \brief What it says is asked for whenever it is shown: the language and what is looked for change.
    struct Words
    {
        std::function<NoRows()> none;
        std::function<QString()> failed; //!< the title; the reason is the model's
    };

    //! \brief Shows nothing by itself yet: call `showState` once everything stands.
    TableContent(Theme &theme, PagedTable &model, QAbstractItemView &table, Words words,
                 QWidget *parent = nullptr);

    //! \brief Anew, after something else than the model's state has changed.
    void showState();
    //! \brief On the action in the table's place. \return false: there is none
    [[nodiscard]] bool focusAction();
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    //! \brief The action of `NoRows`; "Try again" reads anew by itself.
    void actionTriggered();

private:
    enum View { Rows, Nothing, Loading };

    PagedTable &m_model;
    Words m_words;
    EmptyState *m_empty;
};

} // namespace guiche
