// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief One fact of a detail card: what it is at the left, its value at the right end. 28 high. What does
//! not fit is cut and shown whole by a tool tip.
class FactRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactRow)

public:
    explicit FactRow(Theme &theme, QWidget *parent = nullptr);

    //! \brief An empty value hides the row: nothing is shown that is not known.
    void setFact(const QString &what, const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    //! How much of the row is the value's.
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int whatWidth() const;

    Theme &m_theme;
    QString m_what;
    QString m_value;
};

} // namespace guiche
