// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The address of a call, with its `{variables}` marked. Without a frame: the request bar draws one.
class PathEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathEdit)

public:
    explicit PathEdit(Theme &theme, QWidget *parent = nullptr);
    void setPath(const QString &path);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    void mark();

    Theme &m_theme;
};

} // namespace guiche
