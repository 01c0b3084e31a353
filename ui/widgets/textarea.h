// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "ui/theme/theme.h"

namespace guiche {

class TextLabel;

//! \brief Several lines of code, in our frame, with a label above. Tab leaves it.
class TextArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextArea)

public:
    explicit TextArea(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    void setLabel(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    TextLabel *m_label;
    QPlainTextEdit *m_edit;
};

} // namespace guiche
