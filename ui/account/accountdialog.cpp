// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include "ui/account/passwordpane.h"
#include "ui/account/secondfactorpane.h"
#include "ui/account/signinspane.h"
#include "ui/widgets/segmentedtabs.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 668;
constexpr int Height = 380;

} // namespace

AccountDialog::AccountDialog(DeskClient &client, Theme &theme, const Clock &clock, Purpose purpose,
                             QWidget *parent)
    : DialogFrame(theme, parent)
    , m_client(client)
    , m_purpose(purpose)
    , m_tabs(new SegmentedTabs(theme))
    , m_stack(new QStackedWidget)
    , m_factor(new SecondFactorPane(theme, client.accountCalls(), client.user().email))
{
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setContentWidth(Width);
    const User &user = client.user();
    m_tabs->setObjectName(u"accountTabs"_s);
    m_stack->addWidget(
        new PasswordPane(theme, client.accountCalls(), {user.name, user.email, user.organizationName}));
    m_stack->addWidget(m_factor);
    m_stack->addWidget(new SignInsPane(theme, client.accountCalls(), clock));
    m_stack->setMinimumHeight(theme.px(Height));
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    body()->addLayout(tabs);
    body()->addSpacing(theme.px(4));
    body()->addWidget(m_stack);
    m_close = addButton(ButtonKind::Ghost, {});
    m_close->setObjectName(u"closeAccount"_s);
    const bool isEnrolment = purpose == Purpose::Enrolment;
    m_tabs->setVisible(!isEnrolment);
    if (isEnrolment)
        m_stack->setCurrentIndex(int(Part::SecondStep));
    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        pane()->start();
        m_tabs->setFocus(); // where the arrows go on
    });
    connect(m_factor, &SecondFactorPane::completed, this, [this] {
        setErrorText({}); // that the codes have to be kept first
        Q_EMIT secondStepSet();
        if (m_purpose == Purpose::Enrolment)
            accept();
    });
    retranslate();
}

AccountPane *AccountDialog::pane() const
{
    return static_cast<AccountPane *>(m_stack->currentWidget());
}

void AccountDialog::showPart(Part part)
{
    m_tabs->setCurrentIndex(int(part));
}

void AccountDialog::retranslate()
{
    const bool isEnrolment = m_purpose == Purpose::Enrolment;
    setTitle(isEnrolment ? tr("A second step is needed") : tr("Your account"));
    //: %1: name, %2: e-mail
    setText(isEnrolment ? tr("Your organization lets people in only with a code of an authenticator.")
                        : tr("%1 · %2").arg(m_client.user().name, m_client.user().email));
    m_tabs->setTitles({tr("Password"), tr("Second step"), tr("Sign-ins")});
    m_tabs->setAccessibleName(tr("Parts of your account"));
    m_close->setText(isEnrolment ? tr("Cancel") : tr("Close"));
}

void AccountDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    pane()->start();
}

// Enter acts in the part that is shown; a button that has the focus takes it for itself before.
void AccountDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        pane()->submit();
        return event->accept();
    }
    DialogFrame::keyPressEvent(event);
}

// The codes are shown once: Esc must not throw them away.
void AccountDialog::reject()
{
    if (m_factor->hasUnkeptCodes())
        return setErrorText(tr("Keep the recovery codes first; they are not shown again."));
    DialogFrame::reject();
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

} // namespace guiche
