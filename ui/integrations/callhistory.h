// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "network/client/consolecalls.h"
#include "ui/integrations/requestdraft.h"

namespace guiche {

//! \brief The calls of this sign-in, newest first, each with what came back. In memory only: bodies and
//! answers hold what must not be left on a disk. Main thread.
class CallHistory final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallHistory)

public:
    //! The roles of `OperationListModel` as well: MethodRole, PathRole.
    enum Role { StatusRole = Qt::UserRole + 100, DetailRole };
    static constexpr int Longest = 100;                        //!< calls
    static constexpr qsizetype LargestKeptBytes = 1024 * 1024; //!< of an answer; of larger ones the body goes

    struct Entry
    {
        RequestDraft draft = {};
        TimeMs at = 0;
        std::optional<ConsoleAnswer> answer = {}; //!< or else
        std::optional<Error> error = {};
    };

    explicit CallHistory(QObject *parent = nullptr);

    void add(Entry entry);
    [[nodiscard]] const Entry *at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QList<Entry> m_entries;
};

} // namespace guiche
