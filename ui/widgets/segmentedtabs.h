// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A trough with equal segments, one of them current, each with an optional count. Left and Right
//! change it.
class SegmentedTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedTabs)

public:
    explicit SegmentedTabs(Theme &theme, QWidget *parent = nullptr);

    //! \brief Keeps the current index when the number of titles stays the same.
    void setTitles(const QStringList &titles);
    //! \brief -1 hides the count.
    void setCount(int index, qint64 count);
    [[nodiscard]] int currentIndex() const { return m_current; }
    //! \brief Emits `currentChanged` when it changes.
    void setCurrentIndex(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QStringList titles() const { return m_titles; }

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
    [[nodiscard]] QRect segment(int index) const;
    [[nodiscard]] int segmentAt(const QPoint &position) const;
    void describe();

    Theme &m_theme;
    QStringList m_titles;
    QList<qint64> m_counts;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace guiche
