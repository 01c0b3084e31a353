// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class PasswordStrengthBar;
class TextField;

//! \brief A new password, and below it how good it is.
class NewPasswordField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPasswordField)

public:
    explicit NewPasswordField(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] QString text() const;
    void clear();
    //! \brief Words that make a password easy to guess: name, e-mail, organization.
    void setPersonal(const QStringList &words);
    //! \brief False, with a sentence at the field, while the desk would refuse it.
    [[nodiscard]] bool validate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void weigh();

    TextField *m_field;
    PasswordStrengthBar *m_strength;
    QStringList m_personal;
};

} // namespace guiche
