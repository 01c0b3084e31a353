// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Titles beside each other, each with an optional count; a line in the accent lies under the current
//! one. Left and Right change it. 40 high.
class UnderlineTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderlineTabs)

public:
    explicit UnderlineTabs(Theme &theme, QWidget *parent = nullptr);

    //! \brief Keeps the current index when the number of titles stays the same.
    void setTitles(const QStringList &titles);
    //! \brief -1 hides the count.
    void setCount(int index, int count);
    [[nodiscard]] int count(int index) const { return m_counts.value(index, -1); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    //! \brief Emits `currentChanged` when it changes.
    void setCurrentIndex(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QStringList titles() const { return m_titles; }
    //! \brief Where a title stands, for tests and tool tips.
    [[nodiscard]] QRect tabRect(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int tabWidth(int index) const;
    [[nodiscard]] int tabAt(const QPoint &position) const;
    void describe();

    Theme &m_theme;
    QStringList m_titles;
    QList<int> m_counts;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace guiche
