// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/tabledelegate.h"

namespace guiche {

class ApiKeyTableModel;

//! \brief The cells of the API keys: name over the first characters of the key, a pill where it ends.
class ApiKeyDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyDelegate)

public:
    ApiKeyDelegate(Theme &theme, const ApiKeyTableModel &model, const Clock &clock, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    void paintName(QPainter &painter, const QRect &cell, const QString &name, const QString &prefix) const;

    const ApiKeyTableModel &m_model;
    const Clock &m_clock;
};

} // namespace guiche
