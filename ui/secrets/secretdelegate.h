// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/secret.h"
#include "ui/widgets/tabledelegate.h"

namespace guiche {

class SecretTableModel;

//! \brief The cells of the secrets: a tile and the key, pills, dots with an eye and a copy sign.
class SecretDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDelegate)

public:
    enum class Mark { None, Show, Copy };

    SecretDelegate(Theme &theme, const SecretTableModel &model, const Clock &clock, QObject *parent);
    //! \brief What a click at `position` from the top left of a value's cell of that size means.
    [[nodiscard]] Mark markAt(const QPoint &position, const QSize &cell) const;

    [[nodiscard]] static Tone environmentTone(SecretEnvironment environment);
    [[nodiscard]] static Tone statusTone(SecretStatus status);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    void paintKey(QPainter &painter, const QRect &cell, const Secret &secret, bool isRowSelected) const;
    void paintValue(QPainter &painter, const QRect &cell, const QString &dots) const;
    void paintRotation(QPainter &painter, const QRect &cell, const QString &text, bool isStale) const;
    //! Both signs, from the left edge of the whole cell.
    [[nodiscard]] QRect markRect(Mark mark, int cellHeight) const;

    const SecretTableModel &m_model;
    const Clock &m_clock;
};

} // namespace guiche
