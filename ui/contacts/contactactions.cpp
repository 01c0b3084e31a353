// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactactions.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactdialog.h"
#include "ui/contacts/deletecontactdialog.h"
#include "ui/contacts/mergedialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

ContactActions::ContactActions(DeskClient &client, Theme &theme, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_calls(client.contactCalls())
    , m_theme(theme)
    , m_page(page)
{
}

void ContactActions::say(const QString &text)
{
    Q_EMIT said(text, {}, {});
}

bool ContactActions::canWrite() const
{
    return m_client.user().role >= Role::Atendente;
}

bool ContactActions::canMove() const
{
    return m_client.user().role >= Role::Supervisor;
}

bool ContactActions::isOnline() const
{
    return m_client.state() == DeskClient::State::Online;
}

void ContactActions::create()
{
    if (canWrite() && isOnline())
        openEditor({});
}

void ContactActions::edit(const DeskContact &contact)
{
    if (!canWrite() || !isOnline())
        return;
    if (!contact.etag.isEmpty())
        return openEditor(contact);
    if (std::exchange(m_isOpening, true))
        return; // it was asked for twice
    m_calls.contact(contact.id, this, [this](const Result<DeskContact> &read) {
        m_isOpening = false;
        if (!read)
            return say(DeskClient::errorText(read.error()));
        openEditor(*read);
    });
}

void ContactActions::editById(const QString &id)
{
    if (!canWrite() || !isOnline() || std::exchange(m_isOpening, true))
        return;
    m_calls.ownFields(this, [this, id](const Result<QList<OwnField>> &fields) {
        m_isOpening = false;
        if (!fields)
            return say(DeskClient::errorText(fields.error()));
        m_fields = *fields;
        edit({.id = id});
    });
}

void ContactActions::openEditor(const DeskContact &contact)
{
    auto *dialog = new ContactDialog(m_theme, contact, m_fields, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactDialog::submitted, this, [this, dialog] { save(dialog); });
    connect(dialog, &ContactDialog::reloadRequested, this, [this, dialog] { reload(dialog); });
    dialog->open();
}

void ContactActions::save(ContactDialog *dialog)
{
    dialog->mainButton()->setBusy(true);
    const auto finish = [this, guard = QPointer<ContactDialog>(dialog),
                         isNew = dialog->isNew()](const Result<DeskContact> &saved) {
        if (!saved) {
            if (guard)
                guard->refuse(saved.error());
            return;
        }
        if (guard)
            guard->accept();
        if (isNew)
            Q_EMIT created(*saved);
        else
            Q_EMIT changed(*saved);
    };
    const QJsonObject changes = dialog->changes();
    if (dialog->isNew())
        m_calls.create(changes, this, finish);
    else
        m_calls.change(dialog->contact().id, changes, dialog->contact().etag, this, finish);
}

void ContactActions::reload(ContactDialog *dialog)
{
    m_calls.contact(dialog->contact().id, dialog, [this, dialog](const Result<DeskContact> &read) {
        if (!read)
            return dialog->refuse(read.error());
        dialog->takeIn(*read);
        Q_EMIT changed(*read);
    });
}

// Who changes them twice at once means both: the second waits, and is based on what the first one made.
void ContactActions::setTags(const DeskContact &contact, const QStringList &tags)
{
    const auto underWay = m_tagChanges.find(contact.id);
    if (underWay != m_tagChanges.end()) {
        *underWay = {.wanted = tags, .isNewer = true};
        return;
    }
    m_tagChanges.insert(contact.id, {.wanted = tags});
    sendTags(contact.id, contact.etag);
}

void ContactActions::sendTags(const QString &id, const QByteArray &etag)
{
    m_calls.setTags(id, m_tagChanges[id].wanted, etag, this, [this, id](const Result<DeskContact> &now) {
        if (now && std::exchange(m_tagChanges[id].isNewer, false))
            return sendTags(id, now->etag);
        m_tagChanges.remove(id);
        if (now)
            return Q_EMIT changed(*now);
        const bool isOutdated = now.error().code == ErrorCode::PreconditionFailed;
        say(isOutdated ? tr("Somebody else changed this meanwhile. Here is what it is now.")
                       : DeskClient::errorText(now.error()));
        // What is on screen goes back to what the desk has.
        m_calls.contact(id, this, [this](const Result<DeskContact> &read) {
            if (read)
                Q_EMIT changed(*read);
        });
    });
}

void ContactActions::remove(const DeskContact &contact, bool hasConversations)
{
    if (!canWrite() || !isOnline())
        return;
    auto *dialog = new DeleteContactDialog(m_theme, contact, hasConversations, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteContactDialog::submitted, this,
            [this, dialog, contact] { send(dialog, contact); });
    dialog->open();
}

void ContactActions::send(DeleteContactDialog *dialog, const DeskContact &contact)
{
    dialog->setErrorText({});
    dialog->mainButton()->setBusy(true);
    const bool isAnonymizing = dialog->isAnonymizing();
    m_ending.insert(contact.id);
    // Whoever typed the name means this contact, in whatever state it is by now.
    m_calls.remove(contact.id, isAnonymizing, {}, this,
                   [this, guard = QPointer<DeleteContactDialog>(dialog), contact,
                    isAnonymizing](const Result<> &result) {
                       m_ending.remove(contact.id);
                       if (guard)
                           guard->mainButton()->setBusy(false);
                       if (!result) {
                           if (guard && result.error().code == ErrorCode::Conflict)
                               guard->setAnonymizing(true);
                           if (guard)
                               guard->setErrorText(DeskClient::errorText(result.error()));
                           return;
                       }
                       if (guard)
                           guard->accept();
                       //: %1: the contact's name
                       say((isAnonymizing ? tr("%1 is anonymous now.") : tr("%1 is deleted."))
                               .arg(ContactListModel::title(contact)));
                       if (!isAnonymizing)
                           return Q_EMIT removed(contact.id);
                       m_calls.contact(contact.id, this, [this](const Result<DeskContact> &now) {
                           if (now)
                               Q_EMIT changed(*now);
                       });
                   });
}

void ContactActions::merge(const DeskContact &contact)
{
    if (!canWrite() || !isOnline())
        return;
    auto *dialog = new MergeDialog(m_theme, m_calls, contact, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::submitted, this, [this, dialog] { send(dialog); });
    dialog->open();
}

void ContactActions::send(MergeDialog *dialog)
{
    dialog->setErrorText({});
    dialog->mainButton()->setBusy(true);
    const DeskContact kept = dialog->kept();
    const DeskContact gone = dialog->gone();
    m_ending.insert(gone.id);
    m_calls.merge(
        kept.id, gone.id, kept.etag, this,
        [this, guard = QPointer<MergeDialog>(dialog), gone](const Result<MergedPair> &merged) {
            m_ending.remove(gone.id);
            if (!merged) {
                if (guard) {
                    guard->mainButton()->setBusy(false);
                    guard->setErrorText(merged.error().code == ErrorCode::PreconditionFailed
                                            ? tr("Somebody else changed this meanwhile. Close this and look "
                                                 "at the contact again.")
                                            : DeskClient::errorText(merged.error()));
                }
                return;
            }
            if (guard)
                guard->accept();
            const QString title = ContactListModel::title(gone);
            Q_EMIT mergedInto(*merged, gone.id, title);
            //: %1: the contact that went up, %2: the one that stayed
            Q_EMIT said(tr("%1 is part of %2 now.").arg(title, ContactListModel::title(merged->contact)),
                        tr("Undo"), [this, id = merged->mergeId] { undoMerge(id); });
        });
}

void ContactActions::undoMerge(const QString &mergeId)
{
    m_calls.undoMerge(mergeId, this, [this, mergeId](const Result<DeskContact> &back) {
        if (!back)
            return say(DeskClient::errorText(back.error()));
        //: %1: the contact's name
        say(tr("%1 is a contact of its own again.").arg(ContactListModel::title(*back)));
        Q_EMIT unmerged(mergeId, *back);
    });
}

void ContactActions::copy(const QString &text, const QString &saying)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    say(saying);
}

} // namespace guiche
