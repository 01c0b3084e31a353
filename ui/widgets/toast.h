// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <functional>

#include "ui/theme/theme.h"

class QLabel;
class QTimer;

namespace guiche {

class LinkButton;

//! \brief One short message at the bottom centre of its parent, with at most one action ("Undo"). A new one
//! replaces the old. Stays while the pointer or the focus is on it.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    Toast(Theme &theme, QWidget *parent);

    void showMessage(const QString &text, std::chrono::milliseconds duration = std::chrono::seconds(4));
    void showMessage(const QString &text, const QString &action, QObject *context, std::function<void()> run,
                     std::chrono::milliseconds duration = std::chrono::seconds(8));
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void present(const QString &text, std::chrono::milliseconds duration);
    void place();

    Theme &m_theme;
    QLabel *m_label;
    LinkButton *m_action;
    QTimer *m_timer;
    QMetaObject::Connection m_connection;
};

} // namespace guiche
