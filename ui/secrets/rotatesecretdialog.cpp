// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/rotatesecretdialog.h"

#include <QBoxLayout>

#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxValueLength = 65'536;

} // namespace

RotateSecretDialog::RotateSecretDialog(Theme &theme, const Secret &secret, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_value(new TextField(theme, TextField::Kind::Password))
{
    setObjectName(u"rotateSecretDialog"_s);
    setContentWidth(480);
    setTitle(tr("Rotate the value"));
    //: %1: the key of a secret
    setText(tr("“%1” gets a new value at once. The old one works for 24 h more, so that systems can change "
               "over without a stop.")
                .arg(secret.key));
    m_value->setObjectName(u"rotationValue"_s);
    m_value->setLabel(tr("New value"));
    m_value->setHint(tr("Empty: the desk makes one out of 32 random bytes (base64)."));
    m_value->edit()->setMaxLength(MaxValueLength);
    m_value->edit()->setFont(theme.font(TextStyle::Mono));
    body()->addWidget(m_value);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Rotate now"), false);
    connect(main, &QAbstractButton::clicked, this, &RotateSecretDialog::submitted);
    m_value->edit()->setFocus();
}

std::optional<QString> RotateSecretDialog::value() const
{
    const QString text = m_value->text();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace guiche
