// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/passwordpane.h"

#include <QEvent>
#include <QHBoxLayout>

#include "network/client/deskclient.h"
#include "ui/account/newpasswordfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

PasswordPane::PasswordPane(Theme &theme, AccountCalls &calls, const QStringList &personal, QWidget *parent)
    : AccountPane(parent)
    , m_calls(calls)
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_banner(new Banner(theme))
    , m_current(new TextField(theme, TextField::Kind::Password))
    , m_fresh(new NewPasswordField(theme))
    , m_save(new Button(theme, ButtonKind::Primary))
{
    setObjectName(u"passwordPane"_s);
    m_text->setWordWrap(true);
    m_banner->setObjectName(u"passwordResult"_s);
    m_banner->setInset(true);
    m_banner->hide();
    m_current->setObjectName(u"currentPassword"_s);
    m_fresh->setPersonal(personal);
    m_save->setObjectName(u"changePassword"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_current);
    column->addWidget(m_fresh);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_save, &QAbstractButton::clicked, this, &PasswordPane::submit);
    connect(m_current, &TextField::textEdited, this, [this] { m_current->setError({}); });
    retranslate();
}

void PasswordPane::start()
{
    m_current->edit()->setFocus();
}

void PasswordPane::submit()
{
    if (m_save->isBusy())
        return;
    m_banner->hide();
    m_current->setError(m_current->text().isEmpty() ? tr("Type your present password.") : QString());
    if (!m_current->error().isEmpty())
        return m_current->edit()->setFocus();
    if (!m_fresh->validate())
        return;
    m_save->setBusy(true);
    m_calls.changePassword(m_current->text(), m_fresh->text(), this, [this](const Result<> &result) {
        m_save->setBusy(false);
        if (!result)
            return refuse(result.error());
        m_current->setText({});
        m_fresh->clear();
        m_banner->setMessage(Tone::Success, tr("Your password is changed."),
                             tr("Your other sign-ins have ended."), "check"_L1);
        m_banner->show();
        Q_EMIT resized();
    });
}

void PasswordPane::refuse(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    if (error.field == "current_password"_L1) {
        m_current->setError(text);
        m_current->edit()->selectAll();
        m_current->edit()->setFocus();
    } else if (error.field == "new_password"_L1) {
        m_fresh->field()->setError(text);
        m_fresh->field()->edit()->setFocus();
    } else {
        m_banner->setMessage(Tone::Danger, text, {});
        m_banner->show();
    }
    Q_EMIT resized();
}

void PasswordPane::retranslate()
{
    m_text->setText(tr("A new password ends your sign-ins on other devices."));
    m_current->setLabel(tr("Present password"));
    m_save->setText(tr("Change password"));
}

void PasswordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AccountPane::changeEvent(event);
}

} // namespace guiche
