// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A row of the list of calls, or of the history: method and name; the head of a group; what came
//! back.
class CallDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallDelegate)

public:
    CallDelegate(Theme &theme, QObject *parent);
    //! \brief The operation that is open; its row is marked, wherever the focus is.
    void setOpenId(const QString &id) { m_openId = id; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCall(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect body(const QRect &row) const;

    Theme &m_theme;
    QString m_openId;
};

} // namespace guiche
