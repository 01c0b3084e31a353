// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/confirmpassworddialog.h"

#include <QBoxLayout>

#include "network/client/deskclient.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

ConfirmPasswordDialog::ConfirmPasswordDialog(Theme &theme, const QString &title, const QString &action,
                                             QWidget *parent)
    : DialogFrame(theme, parent)
    , m_password(new TextField(theme, TextField::Kind::Password))
{
    setObjectName(u"confirmPasswordDialog"_s);
    setTitle(title);
    setText(tr("Type your password to go on. Who reads a value is kept in the audit log."));
    m_password->setObjectName(u"confirmPassword"_s);
    m_password->setLabel(tr("Your password"));
    body()->addWidget(m_password);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, action, false);
    connect(main, &QAbstractButton::clicked, this, &ConfirmPasswordDialog::submit);
    m_password->edit()->setFocus();
}

QString ConfirmPasswordDialog::password() const
{
    return m_password->text();
}

void ConfirmPasswordDialog::setWaiting(bool isWaiting)
{
    setErrorText({});
    m_password->setError({});
    mainButton()->setBusy(isWaiting);
}

void ConfirmPasswordDialog::refuse(const Error &error)
{
    setWaiting(false);
    const QString text = DeskClient::errorText(error);
    if (error.field != "password"_L1)
        return setErrorText(text);
    m_password->setError(text);
    m_password->edit()->selectAll();
    m_password->edit()->setFocus();
}

void ConfirmPasswordDialog::submit()
{
    m_password->setError(password().isEmpty() ? tr("Type your password") : QString());
    if (!password().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
