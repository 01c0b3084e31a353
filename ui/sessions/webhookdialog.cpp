// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/webhookdialog.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QUrl>

#include "models/domain/webhook.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

WebhookDialog::WebhookDialog(Theme &theme, const Session &session, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_url(new TextField(theme))
{
    setObjectName(u"webhookDialog"_s);
    setTitle(tr("Webhook"));
    setText(tr("The desk posts each event to this address, signed, in order, and tries again until it is "
               "answered."));
    setContentWidth(560);
    m_url->setObjectName(u"webhookUrlField"_s);
    m_url->setLabel(tr("Address"));
    m_url->setHint(tr("Leave empty to turn the webhook off."));
    m_url->edit()->setPlaceholderText(u"https://example.com/hooks/whatsapp"_s);
    m_url->setText(session.webhookUrl);
    body()->addWidget(m_url);
    body()->addWidget(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600));
    static_cast<TextLabel *>(body()->itemAt(body()->count() - 1)->widget())->setText(tr("Events"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const QString &event : webhookEventNames()) {
        auto *box = new CheckBox(theme, meaning(event));
        box->setObjectName(u"event-"_s + event);
        box->setToolTip(event);
        box->setChecked(session.webhookEvents.isEmpty() || session.webhookEvents.contains(event));
        grid->addWidget(box, place / 2, place % 2, Qt::AlignLeft);
        m_events.append({event, box});
        ++place;
    }
    body()->addLayout(grid);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Save"), false);
    connect(main, &QAbstractButton::clicked, this, &WebhookDialog::submit);
    m_url->edit()->setFocus();
}

QString WebhookDialog::meaning(const QString &event)
{
    switch (enumFromString<WebhookEvent>(event).value_or(WebhookEvent::ConnectionUpdate)) {
    case WebhookEvent::ConnectionUpdate:
        return tr("Connection changed");
    case WebhookEvent::MessagesUpsert:
        return tr("New message, in or out");
    case WebhookEvent::MessagesUpdate:
        return tr("Message changed");
    case WebhookEvent::MessagesDelete:
        return tr("Message deleted");
    case WebhookEvent::MessageReceiptUpdate:
        return tr("Delivered or read");
    case WebhookEvent::GroupsUpsert:
        return tr("New group");
    case WebhookEvent::GroupsUpdate:
        return tr("Group changed");
    case WebhookEvent::GroupParticipantsUpdate:
        return tr("Group members changed");
    case WebhookEvent::ContactsUpsert:
        return tr("New contact");
    case WebhookEvent::ContactsUpdate:
        return tr("Contact changed");
    case WebhookEvent::PresenceUpdate:
        return tr("Online or typing");
    case WebhookEvent::ChatsUpsert:
        return tr("New chat");
    case WebhookEvent::ChatsUpdate:
        return tr("Chat changed");
    case WebhookEvent::ChatsDelete:
        return tr("Chat deleted");
    }
    Q_UNREACHABLE();
}

QString WebhookDialog::url() const
{
    return m_url->text().trimmed();
}

QStringList WebhookDialog::events() const
{
    QStringList chosen;
    for (const auto &[event, box] : m_events) {
        if (box->isChecked())
            chosen += event;
    }
    return chosen;
}

void WebhookDialog::submit()
{
    const QUrl parsed(url(), QUrl::StrictMode);
    const bool isGood = url().isEmpty() || ((parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1) &&
                                            !parsed.host().isEmpty());
    m_url->setError(isGood ? QString() : tr("Use a whole address, with https:// or http://"));
    if (!isGood)
        return;
    // To the desk an empty list means all of them; nobody who unticks everything wants that.
    setErrorText(events().isEmpty() && !url().isEmpty() ? tr("Choose at least one event.") : QString());
    if (url().isEmpty() || !events().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
