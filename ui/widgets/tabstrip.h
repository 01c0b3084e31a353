// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Titles beside each other, one of them current, each with an optional count: what they do. How they
//! look, and where each stands, says the class derived from it. Left, Right, Home and End change the current
//! one.
class TabStrip : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabStrip)

public:
    explicit TabStrip(Theme &theme, QWidget *parent = nullptr);

    //! \brief Keeps the current index when the number of titles stays the same.
    void setTitles(const QStringList &titles);
    [[nodiscard]] QStringList titles() const { return m_titles; }
    //! \brief -1 hides the count.
    void setCount(int index, qint64 count);
    [[nodiscard]] qint64 count(int index) const { return m_counts.value(index, -1); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    //! \brief Emits `currentChanged` when it changes.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    //! \brief -1: none.
    [[nodiscard]] virtual int tabAt(const QPoint &position) const = 0;
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] int tabs() const { return int(m_titles.size()); }
    [[nodiscard]] const QString &title(int index) const { return m_titles.at(index); }
    [[nodiscard]] int hovered() const { return m_hovered; } //!< -1: none

    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    Theme &m_theme;
    QStringList m_titles;
    QList<qint64> m_counts;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace guiche
