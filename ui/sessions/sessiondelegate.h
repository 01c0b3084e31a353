// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "models/domain/clock.h"
#include "ui/theme/theme.h"

namespace guiche {

class SessionListModel;

//! \brief A session's row: tile, name, state, and the number with the reason below it.
class SessionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionDelegate)

public:
    SessionDelegate(Theme &theme, const SessionListModel &model, const Clock &clock, QObject *parent);
    void setOpenId(const QString &id) { m_openId = id; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! \brief The whole row in one sentence.
    [[nodiscard]] QString sentence(int row) const;

private:
    Theme &m_theme;
    const SessionListModel &m_model;
    const Clock &m_clock;
    QString m_openId;
};

} // namespace guiche
