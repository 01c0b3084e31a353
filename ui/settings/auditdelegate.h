// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace guiche {

class AuditListModel;

//! \brief The rows of the audit log.
class AuditDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDelegate)

public:
    AuditDelegate(Theme &theme, const AuditListModel &model, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    const AuditListModel &m_model;
};

} // namespace guiche
