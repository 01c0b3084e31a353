// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/types.h"
#include "models/items/difflistmodel.h"

namespace guiche {

//! \brief Canned answers that fit what was typed after `/`. Main thread. n rows × 1 column.
//!
//! Accents and case do not count ("saudacao" finds "Saudação"). Order: the shortcut begins with it, a word of
//! the title begins with it, anything contains it; then by shortcut.
class CannedResponseModel final : public DiffListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CannedResponseModel)

public:
    //! DisplayRole is the title, ToolTipRole the content.
    enum Roles {
        IdRole = Qt::UserRole + 1, //!< QString
        ShortcutRole,              //!< QString, without the slash
        TitleRole,                 //!< QString
        ContentRole,               //!< QString, with its variables as written
        ScopeRole,                 //!< QString: `organization` or `personal`
    };

    explicit CannedResponseModel(QObject *parent = nullptr);
    ~CannedResponseModel() override;

    void setResponses(const QList<CannedResponse> &responses);
    void setFilter(const QString &filter);
    [[nodiscard]] const CannedResponse *at(int row) const; //!< nullptr when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        CannedResponse response;
        QString shortcut; //!< folded, as are the next two
        QString title;
        QString content;
    };

    void refilter();
    [[nodiscard]] QList<CannedResponse> matching() const;

    QList<Entry> m_all;
    QList<CannedResponse> m_rows;
    QString m_folded; // the filter
};

} // namespace guiche
