// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/firstrunpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/signin/passwordstrength.h"
#include "ui/signin/stepbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int LongestName = 100;

} // namespace

FirstRunPage::FirstRunPage(DeskClient &client, Theme &theme, Languages &languages, bool canLeave,
                           QWidget *parent)
    : EntryFrame(theme, languages, parent)
    , m_client(client)
    , m_canLeave(canLeave)
    , m_steps(new StepBar(theme))
    , m_title(new TextLabel(theme, TextStyle::Display))
    , m_subtitle(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_banner(new Banner(theme))
    , m_organization(new TextField(theme))
    , m_name(new TextField(theme))
    , m_email(new TextField(theme))
    , m_password(new TextField(theme, TextField::Kind::Password))
    , m_strength(new PasswordStrengthBar(theme))
    , m_keep(new CheckBox(theme))
    , m_back(new Button(theme, ButtonKind::Secondary))
    , m_next(new Button(theme, ButtonKind::Primary))
{
    setObjectName(u"firstRunPage"_s);
    build();
    connectParts();
    setDesk(client.baseUrl());
    goTo(Step::Organization);
}

void FirstRunPage::build()
{
    m_organization->setObjectName(u"organization"_s);
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);
    m_password->setObjectName(u"password"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_banner->setObjectName(u"firstRunError"_s);
    m_organization->edit()->setMaxLength(LongestName);
    m_name->edit()->setMaxLength(LongestName);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    for (TextField *field : {m_organization, m_name, m_email, m_password})
        field->setFieldHeight(40);
    m_subtitle->setWordWrap(true);
    m_banner->setInset(true);
    m_banner->hide();
    m_keep->setChecked(true);
    m_back->setIconName("left"_L1);
    m_back->setButtonSize(ButtonSize::Large);
    m_next->setButtonSize(ButtonSize::Large);
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *fields = new QVBoxLayout;
    fields->setSpacing(theme().px(16));
    fields->addWidget(m_banner);
    fields->addWidget(m_organization);
    fields->addWidget(m_name);
    fields->addWidget(m_email);
    auto *secret = new QVBoxLayout;
    secret->setSpacing(theme().px(6));
    secret->addWidget(m_password);
    secret->addWidget(m_strength);
    fields->addLayout(secret);
    fields->addWidget(m_keep);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    buttons->addWidget(m_back);
    buttons->addWidget(m_next, 1);

    const auto gap = [this](int length) { form()->addSpacing(theme().px(length)); };
    form()->addWidget(m_steps);
    gap(26);
    form()->addWidget(m_title);
    gap(4);
    form()->addWidget(m_subtitle);
    gap(24);
    form()->addLayout(fields);
    gap(20);
    form()->addLayout(buttons);
    // Focus follows the fields down; back comes after the main button.
    setTabOrder(m_organization->edit(), m_name->edit());
    setTabOrder(m_name->edit(), m_email->edit());
    setTabOrder(m_email->edit(), m_password->edit());
    setTabOrder(m_password->edit(), m_password->findChild<IconButton *>(u"showPassword"_s));
    setTabOrder(m_password->findChild<IconButton *>(u"showPassword"_s), m_keep);
    setTabOrder(m_keep, m_next);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, languageChooser());
}

void FirstRunPage::connectParts()
{
    connect(m_next, &QAbstractButton::clicked, this, &FirstRunPage::next);
    connect(m_back, &QAbstractButton::clicked, this, &FirstRunPage::back);
    for (TextField *field : {m_organization, m_name, m_email, m_password}) {
        connect(field, &TextField::returnPressed, this, &FirstRunPage::next);
        connect(field, &TextField::textEdited, this, [this, field] {
            field->setError({});
            m_strength->setPassword(m_password->text(), personalWords());
        });
    }
}

QStringList FirstRunPage::personalWords() const
{
    return m_name->text().split(u' ', Qt::SkipEmptyParts) +
           m_organization->text().split(u' ', Qt::SkipEmptyParts) +
           QStringList{m_email->text().section(u'@', 0, 0)};
}

void FirstRunPage::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    m_banner->hide();
    m_organization->setVisible(step == Step::Organization);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_password),
          static_cast<QWidget *>(m_strength), static_cast<QWidget *>(m_keep)})
        widget->setVisible(step == Step::Administrator);
    m_back->setVisible(step == Step::Administrator || (step == Step::Organization && m_canLeave));
    retranslate();
    focusFirstField();
}

void FirstRunPage::focusFirstField()
{
    switch (m_step) {
    case Step::Organization:
        return m_organization->setFocus(Qt::OtherFocusReason);
    case Step::Administrator:
        return (m_name->text().isEmpty() ? m_name : m_password)->setFocus(Qt::OtherFocusReason);
    case Step::Ready:
        return m_next->setFocus(Qt::OtherFocusReason);
    }
}

void FirstRunPage::retranslate()
{
    m_steps->setSteps({tr("Organization", "step"), tr("Administrator", "step"), tr("Ready", "step")});
    m_organization->setLabel(tr("Name of the organization"));
    m_organization->setHint(tr("Your customers see it in the web chat. You can change it later."));
    m_name->setLabel(tr("Full name"));
    m_email->setLabel(tr("E-mail"));
    m_password->setLabel(tr("Password"));
    m_keep->setText(tr("Keep me signed in"));
    m_strength->setPassword(m_password->text(), personalWords());
    m_back->setText(tr("Back"));
    m_next->setKeycap(tr("Enter", "name of the key"));
    const QString organization = m_organization->text().trimmed();
    switch (m_step) {
    case Step::Organization:
        m_title->setText(tr("Create your organization"));
        m_subtitle->setText(tr("One place for the whole team's conversations."));
        m_next->setText(tr("Continue"));
        return;
    case Step::Administrator:
        m_title->setText(tr("Create the administrator"));
        //: %1: name of the organization
        m_subtitle->setText(tr("%1 · this account invites the others").arg(organization));
        m_next->setText(tr("Create and sign in"));
        return;
    case Step::Ready:
        m_title->setText(tr("All set"));
        //: %1: name of the organization
        m_subtitle->setText(
            tr("%1 is ready. Your own menu, at the bottom left, has the address of your web chat: give "
               "it to customers, or put it into your site.")
                .arg(organization));
        m_next->setText(tr("Open the inbox"));
        return;
    }
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EntryFrame::changeEvent(event);
}

void FirstRunPage::next()
{
    if (m_next->isBusy())
        return;
    switch (m_step) {
    case Step::Organization:
        if (validateOrganization())
            goTo(Step::Administrator);
        return;
    case Step::Administrator:
        if (validateAdministrator())
            submit();
        return;
    case Step::Ready:
        Q_EMIT finished(m_user, m_keep->isChecked());
        return;
    }
}

void FirstRunPage::back()
{
    if (m_step == Step::Administrator)
        goTo(Step::Organization);
    else if (m_step == Step::Organization)
        Q_EMIT cancelled();
}

bool FirstRunPage::validateOrganization()
{
    const bool isEmpty = m_organization->text().trimmed().isEmpty();
    m_organization->setError(isEmpty ? tr("Type the name of the organization.") : QString());
    if (isEmpty)
        m_organization->setFocus();
    return !isEmpty;
}

bool FirstRunPage::validateAdministrator()
{
    const QString email = m_email->text().trimmed();
    const auto at = email.indexOf(u'@');
    m_name->setError(m_name->text().trimmed().isEmpty() ? tr("Type your name.") : QString());
    m_email->setError(at < 1 || at + 1 == email.size() ? tr("That is not an e-mail address.") : QString());
    m_password->setError(brokenRule(m_password->text()) ? m_strength->sentence() : QString());
    for (TextField *field : {m_name, m_email, m_password}) {
        if (!field->error().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void FirstRunPage::submit()
{
    m_banner->hide();
    setBusy(true);
    m_client.registerOrganization(m_organization->text().trimmed(), m_name->text().trimmed(),
                                  m_email->text().trimmed(), m_password->text(), this,
                                  [this](const Result<User> &result) {
                                      setBusy(false);
                                      if (!result)
                                          return onRefused(result.error());
                                      m_user = *result;
                                      m_password->setText({});
                                      goTo(Step::Ready);
                                  });
}

void FirstRunPage::onRefused(const Error &error)
{
    //: %1: host name of the server
    const QString text = error.code == ErrorCode::Unavailable
                             ? tr("The server at %1 does not answer. Nothing was created; try again.")
                                   .arg(hostOf(m_client.baseUrl()))
                             : DeskClient::errorText(error);
    if (error.field == "email"_L1) {
        m_email->setError(text);
        return m_email->setFocus();
    }
    if (error.field == "password"_L1) {
        m_password->setError(text);
        return m_password->setFocus();
    }
    m_banner->setMessage(Tone::Danger, text, {});
    m_banner->show();
}

void FirstRunPage::setBusy(bool isBusy)
{
    m_next->setBusy(isBusy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_password),
          static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_back)})
        widget->setEnabled(!isBusy);
}

} // namespace guiche
