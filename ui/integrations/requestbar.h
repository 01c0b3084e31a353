// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class Button;
class MethodButton;
class PathEdit;
class TextLabel;

//! \brief Method and address of a call, and the button that sends it. While a call is under way the button
//! cancels it.
class RequestBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestBar)

public:
    explicit RequestBar(Theme &theme, QWidget *parent = nullptr);

    void setAddress(const QString &method, const QString &path);
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString path() const;
    void setRunning(bool isRunning);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! \brief Why nothing can be sent now; empty: it can.
    void setBlocked(const QString &reason);
    [[nodiscard]] bool isBlocked() const { return !m_blocked.isEmpty(); }
    //! \brief Empty: none.
    void setFault(const QString &text);
    void focusAddress();

Q_SIGNALS:
    void edited();
    void sendRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    [[nodiscard]] QRect frame() const;

    Theme &m_theme;
    QWidget *m_field;
    MethodButton *m_method;
    PathEdit *m_path;
    Button *m_send;
    TextLabel *m_fault;
    QString m_blocked;
    bool m_isRunning = false;
};

} // namespace guiche
