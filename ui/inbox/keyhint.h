// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A keycap and what the key does, in small quiet text.
class KeyHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHint)

public:
    KeyHint(Theme &theme, const QString &keys, QWidget *parent);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_keys;
    QString m_text;
};

} // namespace guiche
