// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/newpasswordfield.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/signin/passwordstrength.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

NewPasswordField::NewPasswordField(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(theme, TextField::Kind::Password))
    , m_strength(new PasswordStrengthBar(theme))
{
    m_field->setObjectName(u"newPassword"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(m_field);
    column->addWidget(m_strength);
    setFocusProxy(m_field->edit());
    connect(m_field, &TextField::textEdited, this, [this] {
        m_field->setError({});
        weigh();
    });
    retranslate();
    weigh();
}

QString NewPasswordField::text() const
{
    return m_field->text();
}

void NewPasswordField::clear()
{
    m_field->setText({});
    m_field->setError({});
    weigh();
}

void NewPasswordField::setPersonal(const QStringList &words)
{
    m_personal = words;
    weigh();
}

bool NewPasswordField::validate()
{
    const bool isGood = !brokenRule(text()).has_value();
    m_field->setError(isGood ? QString() : m_strength->sentence());
    if (!isGood)
        m_field->edit()->setFocus();
    return isGood;
}

void NewPasswordField::weigh()
{
    m_strength->setPassword(text(), m_personal);
}

void NewPasswordField::retranslate()
{
    m_field->setLabel(tr("New password"));
}

void NewPasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        weigh();
    }
    QWidget::changeEvent(event);
}

} // namespace guiche
