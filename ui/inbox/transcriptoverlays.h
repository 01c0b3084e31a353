// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The day of the topmost message, floating over the transcript while it is scrolled.
class DayPill final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayPill)

public:
    explicit DayPill(Theme &theme, QWidget *parent);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_text;
};

//! \brief The round button that returns to the newest message, with the number of those that have come
//! meanwhile.
class JumpButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JumpButton)

public:
    explicit JumpButton(Theme &theme, QWidget *parent);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Theme &m_theme;
    int m_count = 0;
};

//! \brief "Marina is typing…" with three dots that move unless the system asks for rest. 24 high.
class TypingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypingLine)

public:
    explicit TypingLine(Theme &theme, QWidget *parent);
    //! \brief Empty: hidden.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Theme &m_theme;
    QString m_text;
    int m_step = 0;
    int m_timer = 0;
};

} // namespace guiche
