// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A layer over the whole window: a dimmed ground and one panel. A click beside the panel or `close()`
//! removes it; the focus returns to where it was. It stays inside: Tab does not leave it.
class Overlay : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    Overlay(Theme &theme, QWidget *window);

    void open();
    void closeLayer();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    //! \brief Where the panel's content goes; margins are set.
    [[nodiscard]] QWidget *panel() const { return m_panel; }
    //! \brief Size of the panel for a window of this size, without its shadow.
    [[nodiscard]] virtual QSize panelSize(const QSize &window) const = 0;
    [[nodiscard]] virtual bool isAtTop() const { return false; }
    virtual void opened() = 0;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void place();

private:
    Theme &m_theme;
    QWidget *m_panel;
    QPointer<QWidget> m_focusBefore;
};

} // namespace guiche
