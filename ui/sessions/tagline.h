// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Names in a row, each on a tile; what does not fit is counted at the end.
class TagLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagLine)

public:
    explicit TagLine(Theme &theme, QWidget *parent = nullptr);
    void setTags(const QStringList &tags);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QStringList m_tags;
};

} // namespace guiche
