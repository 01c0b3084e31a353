// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretactions.h"

#include <QWidget>

#include "models/items/secrettablemodel.h"
#include "ui/secrets/confirmpassworddialog.h"
#include "ui/secrets/rotatesecretdialog.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/secrets/secreteditdialog.h"
#include "ui/widgets/typednamedialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

SecretActions::SecretActions(DeskClient &client, SecretTableModel &model, Theme &theme,
                             std::chrono::milliseconds hold, QWidget *page)
    : QObject(page)
    , m_calls(client.secretCalls())
    , m_model(model)
    , m_theme(theme)
    , m_clipboard(new SecretClipboard(hold, this))
    , m_hold(hold)
    , m_page(page)
{
}

void SecretActions::say(const QString &text)
{
    Q_EMIT said(text, {}, {});
}

void SecretActions::setWaiting(DialogFrame &dialog, bool isWaiting)
{
    dialog.setErrorText({});
    dialog.mainButton()->setBusy(isWaiting);
}

void SecretActions::readUsage(const QString &id)
{
    m_calls.usage(id, this, [this](const Result<SecretUsage> &usage) {
        if (usage)
            m_model.putUsage(*usage);
    });
}

void SecretActions::create(SecretEnvironment environment)
{
    auto *dialog = new SecretEditDialog(m_theme, std::nullopt, environment, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretEditDialog::submitted, this, [this, dialog] {
        setWaiting(*dialog, true);
        const QPointer<SecretEditDialog> guard(dialog);
        m_calls.create(dialog->draft(), this, [this, guard](const Result<Secret> &made) {
            if (guard)
                setWaiting(*guard, false);
            if (!made) {
                if (guard)
                    guard->refuse(made.error());
                return;
            }
            if (guard)
                guard->accept();
            m_model.putSecret(*made);
            Q_EMIT created(made->id);
            //: %1: the key of a secret
            say(tr("%1 is kept.").arg(made->key));
        });
    });
    dialog->open();
}

void SecretActions::edit(const Secret &secret)
{
    auto *dialog = new SecretEditDialog(m_theme, secret, secret.environment, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = secret.id;
    connect(dialog, &SecretEditDialog::submitted, this, [this, dialog, id] { save(dialog, id); });
    connect(dialog, &SecretEditDialog::reloadRequested, this, [this, dialog, id] { readInto(dialog, id); });
    dialog->open();
    readInto(dialog, id);
}

// The list carries no tag, and without it a change would overwrite what somebody else does meanwhile.
void SecretActions::readInto(SecretEditDialog *dialog, const QString &id)
{
    setWaiting(*dialog, true);
    m_calls.secret(id, dialog, [this, dialog](const Result<TaggedSecret> &read) {
        setWaiting(*dialog, false);
        dialog->mainButton()->setEnabled(read.has_value());
        if (!read)
            return dialog->refuse(read.error());
        dialog->takeIn(*read);
        m_model.putSecret(read->secret);
    });
}

void SecretActions::save(SecretEditDialog *dialog, const QString &id)
{
    setWaiting(*dialog, true);
    const QPointer<SecretEditDialog> guard(dialog);
    m_calls.change(id, dialog->draft(), dialog->etag(), this, [this, guard](const Result<Secret> &changed) {
        if (guard)
            setWaiting(*guard, false);
        if (!changed) {
            if (guard)
                guard->refuse(changed.error());
            return;
        }
        if (guard)
            guard->accept();
        m_model.putSecret(*changed);
        //: %1: the key of a secret
        say(tr("%1 is changed.").arg(changed->key));
    });
}

void SecretActions::rotate(const Secret &secret)
{
    auto *dialog = new RotateSecretDialog(m_theme, secret, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateSecretDialog::submitted, this, [this, dialog, id = secret.id] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.rotate(id, dialog->value(), this, [this, guard](const Result<Secret> &rotated) {
            if (guard)
                setWaiting(*guard, false);
            if (!rotated) {
                if (guard)
                    guard->setErrorText(DeskClient::errorText(rotated.error()));
                return;
            }
            if (guard)
                guard->accept();
            m_model.putSecret(*rotated);
            //: %1: the key of a secret
            say(tr("%1 has a new value; the old one works for 24 h more.").arg(rotated->key));
        });
    });
    dialog->open();
}

void SecretActions::setActive(const Secret &secret, bool isActive)
{
    m_calls.setActive(secret.id, isActive, this, [this, isActive](const Result<Secret> &changed) {
        if (!changed)
            return say(DeskClient::errorText(changed.error()));
        m_model.putSecret(*changed);
        //: %1: the key of a secret
        const QString text = isActive ? tr("%1 is active.") : tr("%1 is inactive.");
        Q_EMIT said(text.arg(changed->key), tr("Undo"),
                    [this, secret = *changed, isActive] { setActive(secret, !isActive); });
    });
}

void SecretActions::test(const Secret &secret)
{
    const auto kind =
        secret.testUrl.isEmpty() ? SecretCalls::CheckKind::Decrypt : SecretCalls::CheckKind::Http;
    Q_EMIT testing(secret.id);
    m_calls.test(secret.id, kind, this, [this, id = secret.id](const Result<SecretCheck> &check) {
        if (!check) {
            Q_EMIT tested(id, std::nullopt);
            return say(DeskClient::errorText(check.error()));
        }
        Q_EMIT tested(id, *check);
        readUsage(id);
    });
}

void SecretActions::remove(const Secret &secret)
{
    auto *dialog = new TypedNameDialog(
        m_theme,
        {.title = tr("Delete secret"),
         .text = tr("The value and every version of it are gone at once, and whoever reads it gets an error. "
                    "This cannot be undone."),
         .name = secret.key,
         .action = tr("Delete secret")},
        m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypedNameDialog::submitted, this, [this, dialog, secret] {
        setWaiting(*dialog, true);
        const QPointer<DialogFrame> guard(dialog);
        m_calls.remove(secret.id, this, [this, guard, secret](const Result<> &removed) {
            if (guard)
                setWaiting(*guard, false);
            if (!removed) {
                if (guard)
                    guard->setErrorText(DeskClient::errorText(removed.error()));
                return;
            }
            if (guard)
                guard->accept();
            m_model.remove(secret.id);
            //: %1: the key of a secret
            say(tr("%1 is deleted.").arg(secret.key));
        });
    });
    dialog->open();
}

void SecretActions::withValue(const Secret &secret, int version, const Ask &ask, ValueUse use)
{
    auto *dialog = new ConfirmPasswordDialog(m_theme, ask.title, ask.action, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmPasswordDialog::submitted, this,
            [this, dialog, id = secret.id, version, use = std::move(use)] {
                dialog->setWaiting(true);
                // The dialog is the context: who closes it meanwhile gets no value any more.
                m_calls.confirmPassword(
                    dialog->password(), dialog, [this, dialog, id, version, use](const Result<> &confirmed) {
                        if (!confirmed)
                            return dialog->refuse(confirmed.error());
                        m_calls.value(id, version, dialog,
                                      [this, dialog, id, use](const Result<QString> &value) {
                                          if (!value)
                                              return dialog->refuse(value.error());
                                          dialog->accept();
                                          use(*value);
                                          readUsage(id);
                                      });
                    });
            });
    dialog->open();
}

void SecretActions::reveal(const Secret &secret, int version)
{
    //: %1: the key of a secret
    withValue(secret, version, {tr("Show “%1”").arg(secret.key), tr("Show value")},
              [this, id = secret.id, version](const QString &value) { Q_EMIT revealed(id, version, value); });
}

void SecretActions::copy(const Secret &secret, int version)
{
    //: %1: the key of a secret
    withValue(secret, version, {tr("Copy “%1”").arg(secret.key), tr("Copy value")},
              [this](const QString &value) { copyShown(value); });
}

void SecretActions::copyShown(const QString &value)
{
    m_clipboard->copy(value);
    say(tr("Copied. The clipboard forgets it after %n second(s).", nullptr,
           int((m_hold.count() + 999) / 1000)));
}

} // namespace guiche
