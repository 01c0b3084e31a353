// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "models/domain/types.h"
#include "ui/theme/theme.h"

namespace guiche {

[[nodiscard]] QString presenceName(AgentStatus status);
[[nodiscard]] QColor presenceColor(const Tokens &tokens, AgentStatus status);
//! \brief A dot with a ring in the colour behind it, at the lower right of an avatar in `avatar`.
void paintPresence(QPainter &painter, const Theme &theme, const QRect &avatar, AgentStatus status,
                   const QColor &ring);

//! \brief The person's own avatar with the presence dot; opens the person's menu.
class OwnAvatar final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnAvatar)

public:
    explicit OwnAvatar(Theme &theme, QWidget *parent = nullptr);
    void setUser(const User &user);
    void setStatus(AgentStatus status, const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    Theme &m_theme;
    User m_user;
};

} // namespace guiche
