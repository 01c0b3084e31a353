// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief How hard a password is to guess: 0 nothing typed, 1 too weak to be accepted, 2 fair, 3 good, 4
//! strong. By length and variety; a repeated or sequential run counts as one character, and words of
//! `personal` (name, e-mail, organization) do not count.
[[nodiscard]] int passwordStrength(const QString &password, const QStringList &personal = {});
//! \brief The desk's rules for a password (spec 003, "Validações de Senha"), in the order in which they are
//! named.
enum class PasswordRule { Length, UpperCase, Digit, Special };
constexpr int MinimumPasswordLength = 8;
//! \brief The first rule that `password` breaks; nullopt when the desk will take it.
[[nodiscard]] std::optional<PasswordRule> brokenRule(const QString &password);

//! \brief Four bars and a sentence under a new password.
class PasswordStrengthBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordStrengthBar)

public:
    explicit PasswordStrengthBar(Theme &theme, QWidget *parent = nullptr);
    void setPassword(const QString &password, const QStringList &personal);
    [[nodiscard]] int strength() const { return m_strength; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ink() const;

    Theme &m_theme;
    int m_strength = 0;
    int m_length = 0;
    std::optional<PasswordRule> m_broken;
};

} // namespace guiche
