// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A pairing code, one large cell for each character, in two groups.
class CodeCells final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeCells)

public:
    explicit CodeCells(Theme &theme, QWidget *parent = nullptr);
    //! \brief `ABCD-EFGH`; empty: empty cells.
    void setCode(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }
    //! \brief Drawn quietly: it is no longer good.
    void setExpired(bool isExpired);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_code;
    bool m_isExpired = false;
};

} // namespace guiche
