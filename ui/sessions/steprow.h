// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief One numbered step with a sentence below it; a line leads to the next one.
class StepRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRow)

public:
    StepRow(Theme &theme, int number, bool isLast, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_number;
    bool m_isLast;
    QString m_title;
    QString m_text;
};

} // namespace guiche
