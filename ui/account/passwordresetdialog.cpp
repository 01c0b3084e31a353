// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/passwordresetdialog.h"

#include <QHBoxLayout>

#include "network/client/deskclient.h"
#include "ui/account/newpasswordfield.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

PasswordResetDialog::PasswordResetDialog(Theme &theme, AccountCalls &calls, const QString &email,
                                         QWidget *parent)
    : DialogFrame(theme, parent)
    , m_calls(calls)
    , m_email(new TextField(theme))
    , m_code(new TextField(theme))
    , m_password(new NewPasswordField(theme))
    , m_haveCode(new LinkButton(theme))
{
    setObjectName(u"passwordResetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_email->setObjectName(u"resetEmail"_s);
    m_email->setLabel(tr("E-mail"));
    m_email->setFieldHeight(40);
    m_email->setText(email);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_code->setObjectName(u"resetCode"_s);
    m_code->setLabel(tr("Code"));
    m_code->setFieldHeight(40);
    m_code->edit()->setFont(theme.font(TextStyle::Mono));
    m_code->edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->field()->setFieldHeight(40);
    m_password->setPersonal({email});
    m_haveCode->setObjectName(u"haveCode"_s);
    m_haveCode->setText(tr("I have a code"));
    auto *link = new QHBoxLayout;
    link->addWidget(m_haveCode);
    link->addStretch(1);
    body()->addWidget(m_email);
    body()->addWidget(m_code);
    body()->addWidget(m_password);
    body()->addLayout(link);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, {}, false);
    connect(main, &QAbstractButton::clicked, this, &PasswordResetDialog::submit);
    connect(m_haveCode, &QAbstractButton::clicked, this, [this] { goTo(Step::Redeem, false); });
    for (TextField *field : {m_email, m_code})
        connect(field, &TextField::textEdited, field, [field] { field->setError({}); });
    goTo(Step::Ask, false);
}

void PasswordResetDialog::goTo(Step step, bool isMailed)
{
    m_step = step;
    const bool isAsk = step == Step::Ask;
    setErrorText({});
    m_email->setVisible(isAsk);
    m_haveCode->setVisible(isAsk);
    m_code->setVisible(!isAsk);
    m_password->setVisible(!isAsk);
    setTitle(isAsk ? tr("I forgot my password") : tr("New password"));
    setText(isAsk ? tr("A code that sets a new password comes by mail. Where the desk sends no mail, ask an "
                       "administrator for one.")
            : isMailed
                ? tr("If somebody has this address, a mail with a code is on its way. It is good for 30 "
                     "minutes.")
                : tr("The code of the mail, or the one that an administrator gave you."));
    mainButton()->setText(isAsk ? tr("Send the code") : tr("Set the password"));
    mainButton()->updateGeometry();
    (isAsk ? m_email : m_code)->edit()->setFocus();
    if (isVisible())
        adjustSize();
}

void PasswordResetDialog::submit()
{
    if (m_step == Step::Ask)
        ask();
    else
        redeem();
}

void PasswordResetDialog::ask()
{
    const QString email = m_email->text().trimmed();
    const auto at = email.indexOf(u'@');
    m_email->setError(at < 1 || at + 1 == email.size() ? tr("That is not an e-mail address.") : QString());
    if (!m_email->error().isEmpty())
        return m_email->edit()->setFocus();
    setErrorText({});
    mainButton()->setBusy(true);
    m_password->setPersonal({email});
    m_calls.requestReset(email, this, [this](const Result<> &result) {
        mainButton()->setBusy(false);
        if (!result)
            return refuse(result.error());
        goTo(Step::Redeem, true);
    });
}

void PasswordResetDialog::redeem()
{
    const QString code = m_code->text().simplified().remove(u' ');
    m_code->setError(code.isEmpty() ? tr("Type the code.") : QString());
    if (code.isEmpty())
        return m_code->edit()->setFocus();
    if (!m_password->validate())
        return;
    setErrorText({});
    mainButton()->setBusy(true);
    m_calls.resetPassword(code, m_password->text(), this, [this](const Result<> &result) {
        mainButton()->setBusy(false);
        if (!result)
            return refuse(result.error());
        accept(); // first: closing gives the focus back
        Q_EMIT passwordSet(m_email->text().trimmed());
    });
}

void PasswordResetDialog::refuse(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    if (error.field == "token"_L1) {
        m_code->setError(text);
        m_code->edit()->selectAll();
        return m_code->edit()->setFocus();
    }
    if (error.field == "new_password"_L1) {
        m_password->field()->setError(text);
        return m_password->field()->edit()->setFocus();
    }
    setErrorText(text);
}

} // namespace guiche
