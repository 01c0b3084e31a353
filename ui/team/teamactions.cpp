// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamactions.h"

#include <QRandomGenerator>

#include <array>

#include "models/items/teammodel.h"
#include "ui/team/codedialog.h"
#include "ui/team/memberdialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

//! Nobody learns it: a new colleague chooses an own one with the code. What follows the random part keeps the
//! desk's rules.
QString unknownPassword()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto bytes = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding)) + u"A1!"_s;
}

} // namespace

TeamActions::TeamActions(DeskClient &client, TeamModel &model, Theme &theme, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_calls(client.teamCalls())
    , m_model(model)
    , m_theme(theme)
    , m_page(page)
{
}

bool TeamActions::mayChange() const
{
    return m_client.user().role >= Role::Admin;
}

bool TeamActions::mayChange(const User &user) const
{
    return mayChange() && user.role <= m_client.user().role;
}

bool TeamActions::isSelf(const User &user) const
{
    return user.id == m_client.user().id;
}

void TeamActions::say(const QString &text)
{
    Q_EMIT said(text, {}, {});
}

void TeamActions::setWaiting(DialogFrame &dialog, bool isWaiting)
{
    if (isWaiting)
        dialog.setErrorText({});
    dialog.mainButton()->setBusy(isWaiting);
}

void TeamActions::refuse(const QPointer<DialogFrame> &dialog, const Error &error)
{
    if (!dialog)
        return;
    setWaiting(*dialog, false);
    dialog->setErrorText(DeskClient::errorText(error));
}

void TeamActions::ask(const Question &question, std::function<void(const QPointer<DialogFrame> &)> run)
{
    auto *dialog = new DialogFrame(m_theme, m_page->window());
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(question.title);
    dialog->setText(question.text);
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = dialog->addButton(ButtonKind::DangerFill, question.button, false);
    connect(main, &QAbstractButton::clicked, this, [dialog, run = std::move(run)] {
        setWaiting(*dialog, true);
        run(QPointer<DialogFrame>(dialog));
    });
    dialog->open();
}

void TeamActions::readAgain(qint64 id)
{
    m_calls.person(id, this, [this](const Result<TaggedMember> &read) {
        if (read)
            m_model.put(read->member);
    });
}

void TeamActions::showCode(const QString &name, const PasswordCode &code, bool isInvitation)
{
    auto *dialog = new CodeDialog(m_theme, name, code, isInvitation, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TeamActions::invite()
{
    auto *dialog = new MemberDialog(m_theme, MemberDialog::Purpose::Invite, m_client.user().role, false,
                                    m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MemberDialog::submitted, this, [this, dialog] {
        setWaiting(*dialog, true);
        const QPointer<MemberDialog> guard(dialog);
        PersonDraft draft = dialog->draft();
        draft.password = unknownPassword();
        m_calls.create(draft, this, [this, guard](const Result<TaggedMember> &made) {
            if (!made) {
                if (guard) {
                    setWaiting(*guard, false);
                    guard->showError(made.error());
                }
                return;
            }
            if (guard)
                guard->accept();
            m_model.put(made->member);
            Q_EMIT invited(made->member.user.id);
            m_calls.issueCode(made->member.user.id, this,
                              [this, name = made->member.user.name](const Result<PasswordCode> &code) {
                                  if (!code)
                                      return say(DeskClient::errorText(code.error()));
                                  showCode(name, *code, true);
                              });
        });
    });
    dialog->open();
}

void TeamActions::readInto(const QPointer<MemberDialog> &dialog, qint64 id)
{
    m_calls.person(id, dialog, [this, dialog](const Result<TaggedMember> &read) {
        if (!dialog)
            return;
        // Without the tag a change would overwrite what somebody else does meanwhile.
        setWaiting(*dialog, false);
        dialog->mainButton()->setEnabled(read.has_value() || !mayChange());
        if (!read)
            return dialog->showError(read.error());
        dialog->setMember(*read);
        m_model.put(read->member);
    });
}

void TeamActions::open(const TeamMember &member)
{
    const bool isEdit = mayChange(member.user);
    auto *dialog =
        new MemberDialog(m_theme, isEdit ? MemberDialog::Purpose::Edit : MemberDialog::Purpose::Look,
                         m_client.user().role, isSelf(member.user), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMember({.member = member});
    const QPointer<MemberDialog> guard(dialog);
    const qint64 id = member.user.id;
    connect(dialog, &MemberDialog::reloadRequested, this, [this, guard, id] { readInto(guard, id); });
    connect(dialog, &MemberDialog::submitted, this, [this, guard, id] {
        setWaiting(*guard, true);
        m_calls.change(id, guard->draft(), guard->etag(), this,
                       [this, guard](const Result<TaggedMember> &changed) {
                           if (!changed) {
                               if (!guard)
                                   return say(DeskClient::errorText(changed.error()));
                               setWaiting(*guard, false);
                               return guard->showError(changed.error());
                           }
                           if (guard)
                               guard->accept();
                           m_model.put(changed->member);
                           //: %1: somebody's name
                           say(tr("%1 is saved.").arg(changed->member.user.name));
                       });
    });
    dialog->open();
    if (isEdit)
        setWaiting(*dialog, true); // the list carries no tag
    readInto(guard, id);
}

void TeamActions::handOutCode(const TeamMember &member)
{
    m_calls.issueCode(member.user.id, this,
                      [this, name = member.user.name](const Result<PasswordCode> &code) {
                          if (!code)
                              return say(DeskClient::errorText(code.error()));
                          showCode(name, *code, false);
                      });
}

void TeamActions::unlock(const TeamMember &member)
{
    m_calls.unlock(member.user.id, this, [this, user = member.user](const Result<> &result) {
        if (!result)
            return say(DeskClient::errorText(result.error()));
        readAgain(user.id);
        //: %1: somebody's name
        say(tr("%1 can sign in again.").arg(user.name));
    });
}

void TeamActions::signOutEverywhere(const TeamMember &member)
{
    const Question question{.name = u"signOutDialog"_s,
                            .title = tr("Sign out everywhere"),
                            //: %1: somebody's name
                            .text = tr("%1 has to sign in again on every device, at once. Conversations stay "
                                       "where they are.")
                                        .arg(member.user.name),
                            .button = tr("Sign out")};
    ask(question, [this, user = member.user](const QPointer<DialogFrame> &dialog) {
        m_calls.signOutEverywhere(user.id, this, [this, dialog, user](const Result<> &result) {
            if (!result)
                return refuse(dialog, result.error());
            if (dialog)
                dialog->accept();
            //: %1: somebody's name
            say(tr("%1 is signed out everywhere.").arg(user.name));
        });
    });
}

void TeamActions::removeSecondFactor(const TeamMember &member)
{
    const Question question{.name = u"removeFactorDialog"_s,
                            .title = tr("Remove the second step"),
                            //: %1: somebody's name
                            .text =
                                tr("For somebody who lost the phone. Until a new one is set up, the password "
                                   "alone lets %1 in.")
                                    .arg(member.user.name),
                            .button = tr("Remove")};
    ask(question, [this, user = member.user](const QPointer<DialogFrame> &dialog) {
        m_calls.removeSecondFactor(user.id, this, [this, dialog, user](const Result<> &result) {
            if (!result)
                return refuse(dialog, result.error());
            if (dialog)
                dialog->accept();
            readAgain(user.id);
            //: %1: somebody's name
            say(tr("%1 signs in with the password alone.").arg(user.name));
        });
    });
}

void TeamActions::deactivate(const TeamMember &member)
{
    const Question question{.name = u"deactivateDialog"_s,
                            .title = tr("Deactivate"),
                            //: %1: somebody's name
                            .text = tr("%1 is signed out everywhere and cannot sign in any more. Open "
                                       "conversations go back to the queue; what was written stays.")
                                        .arg(member.user.name),
                            .button = tr("Deactivate")};
    ask(question, [this, member](const QPointer<DialogFrame> &dialog) {
        m_calls.deactivate(member.user.id, this, [this, dialog, member](const Result<> &result) {
            if (!result)
                return refuse(dialog, result.error());
            if (dialog)
                dialog->accept();
            readAgain(member.user.id);
            //: %1: somebody's name
            Q_EMIT said(tr("%1 is deactivated.").arg(member.user.name), tr("Undo"),
                        [this, member] { reactivate(member); });
        });
    });
}

void TeamActions::reactivate(const TeamMember &member)
{
    m_calls.change(member.user.id, {.isActive = true}, {}, this, [this](const Result<TaggedMember> &changed) {
        if (!changed)
            return say(DeskClient::errorText(changed.error()));
        m_model.put(changed->member);
        //: %1: somebody's name
        say(tr("%1 is active again.").arg(changed->member.user.name));
    });
}

} // namespace guiche
