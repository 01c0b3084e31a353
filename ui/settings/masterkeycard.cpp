// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/masterkeycard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PollEvery = 1s;

} // namespace

MasterKeyCard::MasterKeyCard(DeskClient &client, Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_client(client)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_storage(new TextLabel(theme, TextStyle::Ui))
    , m_state(new Pill(theme))
    , m_problems(new TextLabel(theme, TextStyle::Ui, Ink::Danger))
    , m_rotate(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"masterKeyCard"_s);
    m_storage->setObjectName(u"masterKeyStorage"_s);
    m_problems->setObjectName(u"masterKeyProblems"_s);
    m_rotate->setObjectName(u"rotateMasterKey"_s);
    m_rotate->setIconName("refresh"_L1);
    m_text->setWordWrap(true);
    m_storage->setWordWrap(true);
    m_problems->setWordWrap(true);
    m_state->setPillHeight(22);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_storage, 1);
    foot->addWidget(m_rotate);
    column()->addLayout(head);
    column()->addWidget(m_text);
    column()->addLayout(foot);
    column()->addWidget(m_problems);
    m_poll.setInterval(PollEvery);
    connect(&m_poll, &QTimer::timeout, this, &MasterKeyCard::read);
    connect(m_rotate, &QAbstractButton::clicked, this, &MasterKeyCard::ask);
    connect(&client, &DeskClient::stateChanged, this, &MasterKeyCard::show);
    show();
}

void MasterKeyCard::read()
{
    m_client.settingsCalls().masterKey(this, [this](const Result<MasterKeyInfo> &info) { take(info); });
}

void MasterKeyCard::take(const Result<MasterKeyInfo> &info)
{
    const bool wasRotating = m_info.isRotating;
    m_error = info ? QString() : DeskClient::errorText(info.error());
    if (info)
        m_info = *info;
    if (info && wasRotating && !m_info.isRotating)
        Q_EMIT said(tr("The master key is rotated: %n value(s) sealed anew.", nullptr, int(m_info.resealed)));
    if (m_info.isRotating && isVisible())
        m_poll.start();
    else
        m_poll.stop();
    show();
}

void MasterKeyCard::ask()
{
    auto *dialog = new DialogFrame(theme(), window());
    dialog->setObjectName(u"rotateMasterKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Rotate the master key"));
    dialog->setText(
        tr("A new key is made and everything that is secret is sealed anew, while the desk goes on "
           "serving. Backups from before need the old key."));
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    dialog->addButton(ButtonKind::Primary, tr("Rotate"));
    connect(dialog, &QDialog::accepted, this, &MasterKeyCard::rotate);
    dialog->open();
}

void MasterKeyCard::rotate()
{
    m_rotate->setBusy(true);
    m_client.settingsCalls().rotateMasterKey(this, [this](const Result<MasterKeyInfo> &info) {
        m_rotate->setBusy(false);
        // A small desk has done it before the answer comes.
        const bool isDone = info && !info->isRotating;
        take(info);
        if (isDone)
            Q_EMIT said(
                tr("The master key is rotated: %n value(s) sealed anew.", nullptr, int(info->resealed)));
    });
}

void MasterKeyCard::show()
{
    m_title->setText(tr("Master key"));
    m_text->setText(tr("Seals every secret, token and second factor of this installation."));
    if (m_info.storage == "keyring"_L1)
        m_storage->setText(tr("Kept in the keyring of the computer that the desk runs on."));
    else if (m_info.storage == "environment"_L1)
        m_storage->setText(tr("Given from outside (GUICHE_MASTER_KEY); change it there."));
    else if (m_info.storage == "file"_L1)
        m_storage->setText(tr("Kept in a file beside the desk's data."));
    else
        m_storage->setText({});
    m_state->setVisible(!m_info.storage.isEmpty());
    m_state->setLook(m_info.isRotating ? Tone::Warn : Tone::Success, {}, true);
    m_state->setText(m_info.isRotating ? tr("Being rotated: %n value(s)", nullptr, int(m_info.resealed))
                                       : tr("In use", "the master key"));
    QStringList problems = m_info.problems;
    if (!m_error.isEmpty())
        problems += m_error;
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_rotate->setText(tr("Rotate…"));
    m_rotate->setAccessibleName(tr("Rotate the master key"));
    const bool isOnline = m_client.state() == DeskClient::State::Online;
    m_rotate->setEnabled(isOnline && !m_info.isRotating && !m_info.storage.isEmpty() &&
                         m_info.storage != "environment"_L1);
    m_rotate->setToolTip(isOnline ? QString() : tr("Not while offline"));
}

void MasterKeyCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    read();
}

void MasterKeyCard::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    Card::hideEvent(event);
}

void MasterKeyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    Card::changeEvent(event);
}

} // namespace guiche
