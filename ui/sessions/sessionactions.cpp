// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionactions.h"

#include "models/items/sessionlistmodel.h"
#include "ui/sessions/namedialog.h"
#include "ui/sessions/newsessiondialog.h"
#include "ui/sessions/proxydialog.h"
#include "ui/sessions/secretdialog.h"
#include "ui/sessions/webhookdialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

SessionActions::SessionActions(DeskClient &client, SessionListModel &model, Theme &theme, QWidget *page)
    : QObject(page)
    , m_client(client)
    , m_calls(client.sessionCalls())
    , m_model(model)
    , m_theme(theme)
    , m_page(page)
{
}

void SessionActions::say(const QString &text)
{
    Q_EMIT said(text, {}, {});
}

void SessionActions::setWaiting(DialogFrame &dialog, bool isWaiting)
{
    dialog.setErrorText({});
    dialog.mainButton()->setBusy(isWaiting);
}

void SessionActions::refuse(const QPointer<DialogFrame> &dialog, const Error &error)
{
    if (!dialog)
        return;
    setWaiting(*dialog, false);
    dialog->setErrorText(DeskClient::errorText(error));
}

void SessionActions::readAgain(const QString &id)
{
    m_calls.session(id, this, [this](const Result<DeskSession> &session) {
        if (session)
            m_model.put(*session);
    });
}

std::function<void(Result<>)> SessionActions::report(const QString &id, const QString &success)
{
    return [this, id, success](const Result<> &result) {
        if (!result)
            return say(DeskClient::errorText(result.error()));
        readAgain(id);
        if (!success.isEmpty())
            say(success);
    };
}

void SessionActions::create()
{
    auto *dialog = new NewSessionDialog(m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewSessionDialog::submitted, this, [this, dialog] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.create(dialog->draft(), this, [this, guard](const Result<NewSession> &made) {
            if (!made)
                return refuse(guard, made.error());
            if (guard)
                guard->accept();
            m_model.put(made->session);
            const Session &session = made->session.session;
            Q_EMIT created(session.id);
            // Whoever makes a linked one wants to scan next.
            if (session.type == SessionType::WhatsAppWeb)
                connectSession(session);
        });
    });
    dialog->open();
}

void SessionActions::rename(const Session &session)
{
    auto *dialog = new NameDialog(m_theme, NameDialog::Purpose::Rename, session.name, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::submitted, this, [this, dialog, id = session.id] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.change(id, {.name = dialog->name()}, this, [this, guard](const Result<DeskSession> &changed) {
            if (!changed)
                return refuse(guard, changed.error());
            if (guard)
                guard->accept();
            m_model.put(*changed);
        });
    });
    dialog->open();
}

void SessionActions::connectSession(const Session &session)
{
    m_calls.connectSession(session.id, this, report(session.id, {}));
}

void SessionActions::disconnectSession(const Session &session)
{
    m_calls.disconnectSession(session.id, this, [this, session](const Result<> &result) {
        if (!result)
            return say(DeskClient::errorText(result.error()));
        readAgain(session.id);
        //: %1: the session's name
        Q_EMIT said(tr("%1 is disconnected.").arg(session.name), tr("Undo"),
                    [this, session] { connectSession(session); });
    });
}

void SessionActions::restart(const Session &session)
{
    m_calls.disconnectSession(session.id, this, [this, session](const Result<> &result) {
        if (!result)
            return say(DeskClient::errorText(result.error()));
        connectSession(session);
    });
}

void SessionActions::logout(const Session &session)
{
    auto *dialog = new DialogFrame(m_theme, m_page->window());
    dialog->setObjectName(u"logoutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Log out of the phone"));
    //: %1: the session's name
    dialog->setText(tr("“%1” leaves the phone's linked devices and its keys are removed here. To come back, "
                       "scan a new QR code. Conversations and history stay.")
                        .arg(session.name));
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = dialog->addButton(ButtonKind::DangerFill, tr("Log out"), false);
    connect(main, &QAbstractButton::clicked, this, [this, dialog, session] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.logout(session.id, this, [this, guard, session](const Result<> &result) {
            if (!result)
                return refuse(guard, result.error());
            if (guard)
                guard->accept();
            readAgain(session.id);
            //: %1: the session's name
            say(tr("%1 is logged out.").arg(session.name));
        });
    });
    dialog->open();
}

void SessionActions::remove(const Session &session)
{
    auto *dialog = new NameDialog(m_theme, NameDialog::Purpose::Delete, session.name, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::submitted, this, [this, dialog, session] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.remove(session.id, this, [this, guard, session](const Result<> &result) {
            if (!result)
                return refuse(guard, result.error());
            if (guard)
                guard->accept();
            m_model.remove(session.id);
            //: %1: the session's name
            say(tr("%1 is deleted.").arg(session.name));
        });
    });
    dialog->open();
}

void SessionActions::editWebhook(const Session &session)
{
    auto *dialog = new WebhookDialog(m_theme, session, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WebhookDialog::submitted, this, [this, dialog, session] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        const bool isFirst = session.webhookUrl.isEmpty() && !dialog->url().isEmpty();
        m_calls.change(session.id, {.webhookUrl = dialog->url(), .events = dialog->events()}, this,
                       [this, guard, session, isFirst](const Result<DeskSession> &changed) {
                           if (!changed)
                               return refuse(guard, changed.error());
                           if (guard)
                               guard->accept();
                           m_model.put(*changed);
                           // Nobody has seen its secret, so a new one is made and shown.
                           if (isFirst)
                               rotateSecret(session);
                       });
    });
    dialog->open();
}

void SessionActions::rotateSecret(const Session &session)
{
    const bool hasOld = !session.webhookUrl.isEmpty();
    m_calls.rotateWebhookSecret(session.id, this, [this, hasOld](const Result<QString> &secret) {
        if (!secret)
            return say(DeskClient::errorText(secret.error()));
        showSecret(*secret, hasOld);
    });
}

void SessionActions::showSecret(const QString &secret, bool hasOld)
{
    auto *dialog = new SecretDialog(m_theme, secret, hasOld, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SessionActions::editProxy(const DeskSession &session)
{
    auto *dialog = new ProxyDialog(m_theme, session, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto finish = [this, guard = QPointer<DialogFrame>(dialog),
                         id = session.session.id](const Result<> &result) {
        if (!result)
            return refuse(guard, result.error());
        if (guard)
            guard->accept();
        readAgain(id);
    };
    connect(dialog, &ProxyDialog::submitted, this, [this, dialog, finish, id = session.session.id] {
        setWaiting(*dialog, true);
        m_calls.setProxy(id, dialog->proxy(), this, finish);
    });
    connect(dialog, &ProxyDialog::removeRequested, this, [this, dialog, finish, id = session.session.id] {
        setWaiting(*dialog, true);
        m_calls.removeProxy(id, this, finish);
    });
    dialog->open();
}

void SessionActions::setAutoConnect(const Session &session, bool isOn)
{
    changeSwitch(session.id, {.autoConnect = isOn});
}

void SessionActions::setTakesGroups(const Session &session, bool areTaken)
{
    changeSwitch(session.id, {.takesGroups = areTaken});
}

void SessionActions::changeSwitch(const QString &sessionId, const SessionDraft &draft)
{
    m_calls.change(sessionId, draft, this, [this, id = sessionId](const Result<DeskSession> &changed) {
        if (changed)
            return m_model.put(*changed);
        say(DeskClient::errorText(changed.error()));
        readAgain(id); // the box goes back to what the desk has
    });
}

void SessionActions::testCloud(const Session &session, const CloudAccess &access,
                               std::function<void(const QString &)> refused)
{
    m_calls.change(session.id, {.cloud = access}, this,
                   [this, refused = std::move(refused)](const Result<DeskSession> &changed) {
                       if (!changed)
                           return refused(DeskClient::errorText(changed.error()));
                       m_model.put(*changed);
                       const Session &now = changed->session;
                       // One that is connected or connecting takes the new access up by itself.
                       if (now.status != SessionStatus::Disconnected)
                           return;
                       m_calls.connectSession(now.id, this,
                                              [this, refused, id = now.id](const Result<> &result) {
                                                  if (!result)
                                                      refused(DeskClient::errorText(result.error()));
                                                  readAgain(id);
                                              });
                   });
}

} // namespace guiche
