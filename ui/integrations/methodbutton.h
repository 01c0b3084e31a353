// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief The method of a call, chosen from a menu; Up and Down change it too.
class MethodButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodButton)

public:
    explicit MethodButton(Theme &theme, QWidget *parent = nullptr);
    //! \brief Emits `methodChanged` when it changes.
    void setMethod(const QString &method);
    [[nodiscard]] QString method() const { return m_method; }
    [[nodiscard]] static QStringList methods();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void methodChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    Theme &m_theme;
    QString m_method = QStringLiteral("GET");
};

} // namespace guiche
