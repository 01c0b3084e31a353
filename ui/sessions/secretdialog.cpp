// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/secretdialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(Theme &theme, const QString &secret, bool hasOld, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_secret(new TextField(theme))
{
    setObjectName(u"secretDialog"_s);
    setTitle(tr("Secret of the webhook"));
    setText(hasOld
                ? tr("It is shown only now: copy it to the receiver. The old one signs too for 24 h.")
                : tr("It is shown only now: copy it to the receiver, which checks the signatures with it."));
    setContentWidth(520);
    m_secret->setObjectName(u"webhookSecret"_s);
    m_secret->setLabel(tr("Secret"));
    m_secret->setText(secret);
    m_secret->edit()->setReadOnly(true);
    m_secret->edit()->setFont(theme.font(TextStyle::Mono));
    m_secret->edit()->selectAll();
    body()->addWidget(m_secret);
    Button *copy = addButton(ButtonKind::Secondary, tr("Copy"), false);
    copy->setObjectName(u"copySecret"_s);
    copy->setIconName("copy"_L1);
    connect(copy, &QAbstractButton::clicked, this, [copy, secret] {
        QGuiApplication::clipboard()->setText(secret);
        copy->setText(tr("Copied"));
    });
    addButton(ButtonKind::Primary, tr("I have kept it"));
    copy->setFocus();
}

} // namespace guiche
