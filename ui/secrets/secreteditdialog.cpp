// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secreteditdialog.h"

#include <QBoxLayout>

#include "models/items/secrettablemodel.h"
#include "network/client/deskclient.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxKeyLength = 200;
constexpr int MaxServiceLength = 100;
constexpr int MaxUrlLength = 2000;
constexpr int MaxValueLength = 65'536;

} // namespace

SecretEditDialog::SecretEditDialog(Theme &theme, const std::optional<Secret> &present,
                                   SecretEnvironment environment, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_present(present)
    , m_conflict(new Banner(theme))
    , m_key(new TextField(theme))
    , m_environment(new ComboBox(theme))
    , m_service(new TextField(theme))
    , m_value(new TextField(theme, TextField::Kind::Password))
    , m_testUrl(new TextField(theme))
{
    setObjectName(u"secretEditDialog"_s);
    setContentWidth(480);
    m_conflict->setObjectName(u"secretConflict"_s);
    m_conflict->setInset(true);
    m_conflict->hide();
    setTitle(present ? tr("Edit secret") : tr("New secret"));
    setText(present ? tr("A new value makes a new version; the one before works for 24 h more.")
                    : tr("The value is encrypted at once. Whoever reads it is kept in the audit log."));
    m_key->setObjectName(u"secretKey"_s);
    m_key->setLabel(tr("Key"));
    m_key->edit()->setMaxLength(MaxKeyLength);
    m_key->edit()->setFont(theme.font(TextStyle::Mono));
    //: Example of a secret's key
    m_key->edit()->setPlaceholderText(tr("payments.api_key"));
    m_environment->setObjectName(u"secretEnvironment"_s);
    for (const auto value :
         {SecretEnvironment::Production, SecretEnvironment::Staging, SecretEnvironment::Development})
        m_environment->addItem(SecretTableModel::environmentName(value), int(value));
    m_environment->setCurrentIndex(
        m_environment->findData(int(present ? present->environment : environment)));
    m_environment->setAccessibleName(tr("Environment"));
    m_service->setObjectName(u"secretService"_s);
    m_service->setLabel(tr("Service"));
    m_service->edit()->setMaxLength(MaxServiceLength);
    m_service->setHint(tr("What it is for. May be left empty."));
    m_value->setObjectName(u"secretValue"_s);
    m_value->setLabel(present ? tr("New value") : tr("Value"));
    m_value->edit()->setMaxLength(MaxValueLength);
    m_value->edit()->setFont(theme.font(TextStyle::Mono));
    if (present)
        m_value->setHint(tr("Empty: the value stays as it is."));
    m_testUrl->setObjectName(u"secretTestUrl"_s);
    m_testUrl->setLabel(tr("Test address"));
    m_testUrl->edit()->setMaxLength(MaxUrlLength);
    m_testUrl->setHint(tr("“Test” calls it with the value as Bearer. May be left empty."));
    if (present) {
        m_key->setText(present->key);
        m_key->edit()->setReadOnly(true);
        m_key->setHint(tr("A secret keeps its key."));
        m_service->setText(present->service);
        m_testUrl->setText(present->testUrl);
    }
    auto *label = new TextLabel(theme, TextStyle::Small, Ink::Muted, 500);
    label->setText(tr("Environment"));
    label->setBuddy(m_environment);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(theme.px(4));
    choice->addWidget(label);
    choice->addWidget(m_environment);
    body()->addWidget(m_conflict);
    body()->addWidget(m_key);
    body()->addWidget(m_value);
    body()->addLayout(choice);
    body()->addWidget(m_service);
    body()->addWidget(m_testUrl);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, present ? tr("Save") : tr("Create secret"), false);
    connect(main, &QAbstractButton::clicked, this, &SecretEditDialog::submit);
    (present ? m_value : m_key)->edit()->setFocus();
}

SecretDraft SecretEditDialog::draft() const
{
    SecretDraft draft;
    const auto environment = SecretEnvironment(m_environment->currentData().toInt());
    const QString service = m_service->text().trimmed();
    const QString testUrl = m_testUrl->text().trimmed();
    if (!m_value->text().isEmpty())
        draft.value = m_value->text();
    if (!m_present) {
        draft.key = m_key->text().trimmed();
        draft.environment = environment;
    } else if (environment != m_present->environment) {
        draft.environment = environment;
    }
    if (service != (m_present ? m_present->service : QString()))
        draft.service = service;
    if (testUrl != (m_present ? m_present->testUrl : QString()))
        draft.testUrl = testUrl;
    return draft;
}

TextField *SecretEditDialog::fieldNamed(const QString &name) const
{
    if (name == "key"_L1)
        return m_key;
    if (name == "value"_L1)
        return m_value;
    if (name == "service"_L1)
        return m_service;
    return name == "test_url"_L1 ? m_testUrl : nullptr;
}

void SecretEditDialog::refuse(const Error &error)
{
    if (error.code == ErrorCode::PreconditionFailed) {
        m_conflict->setMessage(Tone::Warn, tr("Somebody else changed this meanwhile."),
                               tr("What you typed is kept."));
        m_conflict->clearCommands();
        m_conflict->addCommand(tr("Reload"), this, [this] { Q_EMIT reloadRequested(); });
        m_conflict->show();
        adjustSize();
        return;
    }
    const QString text = DeskClient::errorText(error);
    TextField *field = fieldNamed(error.field);
    if (field == nullptr)
        return setErrorText(text);
    field->setError(text);
    field->edit()->setFocus();
}

void SecretEditDialog::takeIn(const TaggedSecret &now)
{
    const auto take = [](TextField &field, const QString &before, const QString &after) {
        if (field.text().trimmed() == before)
            field.setText(after);
    };
    take(*m_service, m_present->service, now.secret.service);
    take(*m_testUrl, m_present->testUrl, now.secret.testUrl);
    if (m_environment->currentData().toInt() == int(m_present->environment))
        m_environment->setCurrentIndex(m_environment->findData(int(now.secret.environment)));
    m_present = now.secret;
    m_etag = now.etag;
    m_conflict->hide();
    setErrorText({});
}

void SecretEditDialog::submit()
{
    const SecretDraft wanted = draft();
    const bool isSame = !wanted.value && !wanted.environment && !wanted.service && !wanted.testUrl;
    if (m_present && isSame)
        return reject();
    for (TextField *field : {m_key, m_value, m_service, m_testUrl})
        field->setError({});
    if (!m_present && m_key->text().trimmed().isEmpty())
        m_key->setError(tr("Give it a key"));
    if (!m_present && m_value->text().isEmpty())
        m_value->setError(tr("Type or paste the value"));
    if (m_key->error().isEmpty() && m_value->error().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
