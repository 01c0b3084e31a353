// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QPlainTextEdit;
class QStackedWidget;

namespace guiche {

class IconButton;
class TextLabel;

//! \brief The well with a secret's value: dots, or the value as long as it is shown. Grows to six lines.
class SecretValueBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretValueBox)

public:
    explicit SecretValueBox(Theme &theme, QWidget *parent = nullptr);

    void showValue(const QString &value);
    void hideValue();
    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] QString value() const; //!< empty while hidden
    //! \brief Without the desk nothing can be shown; `why` is the tool tip then.
    void setAvailable(bool isAvailable, const QString &why);
    void focusFirst();

Q_SIGNALS:
    void showRequested();
    void hideRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void retranslate();
    void fit();

    Theme &m_theme;
    QStackedWidget *m_stack;
    TextLabel *m_dots;
    QPlainTextEdit *m_text;
    IconButton *m_eye;
    IconButton *m_copy;
    QString m_why;
    bool m_isShown = false;
    bool m_isAvailable = true;
};

} // namespace guiche
