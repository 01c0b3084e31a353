// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apikeydialog.h"

#include <QBoxLayout>

#include "network/client/deskclient.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxNameLength = 100;
constexpr TimeMs DayMs = 24LL * 3600 * 1000;

QString scopeText(Scope scope)
{
    switch (scope) {
    case Scope::None:
        return {};
    case Scope::Read:
        return ApiKeyDialog::tr("Read: conversations, contacts, the queue, events");
    case Scope::Send:
        return ApiKeyDialog::tr("Send: messages and files to customers");
    case Scope::Sessions:
        return ApiKeyDialog::tr("Sessions: connect and disconnect WhatsApp numbers");
    case Scope::Settings:
        return ApiKeyDialog::tr("Settings: read and change them");
    case Scope::Admin:
        return ApiKeyDialog::tr("Everything an administrator may do");
    }
    Q_UNREACHABLE();
}

} // namespace

ApiKeyDialog::ApiKeyDialog(Theme &theme, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_name(new TextField(theme))
    , m_scopeError(new TextLabel(theme, TextStyle::Small, Ink::Danger))
    , m_life(new ComboBox(theme))
{
    setObjectName(u"apiKeyDialog"_s);
    setContentWidth(480);
    setTitle(tr("New API key"));
    setText(tr("A program signs in with it. Give each program its own, with no more than it needs."));
    m_name->setObjectName(u"apiKeyName"_s);
    m_name->setLabel(tr("Name"));
    m_name->edit()->setMaxLength(MaxNameLength);
    //: Example of the name of an API key: the program that uses it
    m_name->edit()->setPlaceholderText(tr("Order system"));
    body()->addWidget(m_name);
    addScopes(theme);
    m_life->setObjectName(u"apiKeyLife"_s);
    m_life->setAccessibleName(tr("Expires"));
    m_life->addItem(tr("In 30 days"), 30 * DayMs);
    m_life->addItem(tr("In 90 days"), 90 * DayMs);
    m_life->addItem(tr("In one year"), 365 * DayMs);
    m_life->addItem(tr("Never"), TimeMs(0));
    m_life->setCurrentIndex(2);
    auto *label = new TextLabel(theme, TextStyle::Small, Ink::Muted, 500);
    label->setText(tr("Expires"));
    label->setBuddy(m_life);
    auto *life = new QVBoxLayout;
    life->setSpacing(theme.px(4));
    life->addWidget(label);
    life->addWidget(m_life);
    body()->addLayout(life);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Create key"), false);
    connect(main, &QAbstractButton::clicked, this, &ApiKeyDialog::submit);
    m_name->edit()->setFocus();
}

void ApiKeyDialog::addScopes(Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(6));
    auto *label = new TextLabel(theme, TextStyle::Small, Ink::Muted, 500);
    label->setText(tr("It may"));
    column->addWidget(label);
    for (const Scope scope : {Scope::Read, Scope::Send, Scope::Sessions, Scope::Settings, Scope::Admin}) {
        auto *box = new CheckBox(theme, scopeText(scope));
        box->setObjectName(u"scope-"_s + toStrings(scope).join(u' '));
        box->setChecked(scope == Scope::Read);
        column->addWidget(box);
        m_scopes.append({scope, box});
        connect(box, &QCheckBox::toggled, this, &ApiKeyDialog::followAdmin);
    }
    m_scopeError->setObjectName(u"scopeError"_s);
    m_scopeError->hide();
    column->addWidget(m_scopeError);
    body()->addLayout(column);
}

// Who may do everything needs nothing else.
void ApiKeyDialog::followAdmin()
{
    const bool isAll = m_scopes.last().second->isChecked();
    for (const auto &[scope, box] : std::as_const(m_scopes))
        box->setEnabled(!isAll || scope == Scope::Admin);
    m_scopeError->hide();
}

Scopes ApiKeyDialog::scopes() const
{
    Scopes all = Scope::None;
    for (const auto &[scope, box] : m_scopes) {
        if (box->isChecked() && box->isEnabled())
            all |= scope;
    }
    return all;
}

ApiKeyDraft ApiKeyDialog::draft(TimeMs now) const
{
    const TimeMs life = m_life->currentData().toLongLong();
    return {.name = m_name->text().trimmed(), .scopes = scopes(), .expiresAt = life > 0 ? now + life : 0};
}

void ApiKeyDialog::refuse(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    if (error.field == "name"_L1)
        m_name->setError(text);
    else
        setErrorText(text);
}

void ApiKeyDialog::submit()
{
    m_name->setError(m_name->text().trimmed().isEmpty() ? tr("Give it a name") : QString());
    const bool hasScope = scopes() != Scopes(Scope::None);
    m_scopeError->setText(tr("Choose at least one"));
    m_scopeError->setVisible(!hasScope);
    if (!hasScope)
        announce(m_scopeError, m_scopeError->text());
    if (hasScope && m_name->error().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
