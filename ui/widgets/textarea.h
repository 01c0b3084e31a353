// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "ui/theme/theme.h"

namespace guiche {

class TextLabel;

//! \brief Several lines of code or prose, in our frame, with a label above. Tab leaves it.
class TextArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextArea)

public:
    enum class Look { Code, Prose };

    explicit TextArea(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    //! \brief Empty: no label, and no room for one.
    void setLabel(const QString &text);
    void setLook(Look look);
    void setHasError(bool hasError);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    TextLabel *m_label;
    QPlainTextEdit *m_edit;
    Look m_look = Look::Code;
    bool m_hasError = false;
};

} // namespace guiche
