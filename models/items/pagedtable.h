// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>

#include "models/domain/error.h"
#include "models/items/liststate.h"

namespace guiche {

//! \brief A table that is read page by page: what a page of the program needs to know of it, whatever its
//! rows are. Main thread.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedTable)

public:
    explicit PagedTable(QObject *parent = nullptr);
    ~PagedTable() override;

    //! \brief Forgets the rows and reads the first page.
    virtual void reload() = 0;
    //! \brief Reads the first page and puts in what differs; the rows below stay. Reads everything where
    //! nothing was read yet: a page that is shown again need not ask first.
    virtual void refresh() = 0;
    [[nodiscard]] ListState state() const { return m_state; }
    //! \brief Why the last page could not be read; the rows before it stay.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! \brief Titles and texts anew, after a change of the language.
    void retranslate();

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(ListState state, const std::optional<Error> &error = {});

private:
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
};

} // namespace guiche
