// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/memberdialog.h"

#include <QHBoxLayout>
#include <QIntValidator>

#include "models/items/teammodel.h"
#include "network/client/deskclient.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 100;
constexpr int HighestLimit = 100;
constexpr int UsualLimit = 5;

//! What somebody with that role may do, in one sentence.
QString roleHint(Role role)
{
    switch (role) {
    case Role::User:
        return MemberDialog::tr("Reads everything, changes nothing.");
    case Role::Atendente:
        return MemberDialog::tr("Serves own conversations and those of the queue.");
    case Role::Supervisor:
        return MemberDialog::tr("Sees and distributes all conversations.");
    case Role::Admin:
        return MemberDialog::tr("Runs the organization: people, keys, settings.");
    case Role::SuperAdmin:
        return MemberDialog::tr("Runs every organization of this desk.");
    }
    Q_UNREACHABLE();
}

} // namespace

MemberDialog::MemberDialog(Theme &theme, Purpose purpose, Role own, bool isSelf, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_purpose(purpose)
    , m_name(new TextField(theme))
    , m_email(new TextField(theme))
    , m_roleLabel(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_role(new ComboBox(theme))
    , m_roleHint(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_limit(new TextField(theme))
{
    setObjectName(u"memberDialog"_s);
    setTitle(purpose == Purpose::Invite ? tr("Invite somebody")
             : purpose == Purpose::Edit ? tr("Change person")
                                        : tr("Person"));
    if (purpose == Purpose::Invite)
        setText(tr("You get a code with which the new colleague chooses a password."));
    m_name->setObjectName(u"memberName"_s);
    m_name->setLabel(tr("Name"));
    m_name->edit()->setMaxLength(LongestName);
    m_email->setObjectName(u"memberEmail"_s);
    m_email->setLabel(tr("E-mail"));
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_role->setObjectName(u"memberRole"_s);
    m_role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_roleLabel->setText(tr("Role"));
    m_roleLabel->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role"));
    m_roleHint->setWordWrap(true);
    m_limit->setObjectName(u"memberLimit"_s);
    m_limit->setLabel(tr("Conversations at once"));
    m_limit->edit()->setValidator(new QIntValidator(1, HighestLimit, this));
    m_limit->setText(QString::number(UsualLimit));
    auto *roleColumn = new QVBoxLayout;
    roleColumn->setSpacing(theme.px(6));
    roleColumn->addWidget(m_roleLabel);
    roleColumn->addWidget(m_role);
    roleColumn->addWidget(m_roleHint);
    body()->addWidget(m_name);
    body()->addWidget(m_email);
    body()->addLayout(roleColumn);
    body()->addWidget(m_limit);
    fillRoles(own);
    const auto describe = [this] {
        m_roleHint->setText(roleHint(role()));
        m_limit->setVisible(role() >= Role::Atendente);
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, describe);
    m_role->setCurrentIndex(std::max(0, m_role->findData(QVariant::fromValue(Role::Atendente))));
    describe();
    m_role->setEnabled(!isSelf && purpose != Purpose::Look);
    if (isSelf)
        m_role->setToolTip(tr("Another administrator has to change your role."));
    for (TextField *field : {m_name, m_email, m_limit}) {
        field->edit()->setReadOnly(purpose == Purpose::Look);
        connect(field, &TextField::textEdited, field, [field] { field->setError({}); });
    }
    if (purpose == Purpose::Look) {
        addButton(ButtonKind::Primary, tr("Close"));
        return;
    }
    m_reload = addButton(ButtonKind::Secondary, tr("Read again"), false);
    m_reload->setObjectName(u"memberReload"_s);
    m_reload->hide();
    connect(m_reload, &QAbstractButton::clicked, this, &MemberDialog::reloadRequested);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main =
        addButton(ButtonKind::Primary, purpose == Purpose::Invite ? tr("Invite") : tr("Save"), false);
    connect(main, &QAbstractButton::clicked, this, &MemberDialog::submit);
    m_name->edit()->setFocus();
}

void MemberDialog::fillRoles(Role own)
{
    for (const Role role : {Role::User, Role::Atendente, Role::Supervisor, Role::Admin, Role::SuperAdmin}) {
        if (role <= own || m_purpose == Purpose::Look)
            m_role->addItem(TeamModel::roleName(role), QVariant::fromValue(role));
    }
}

Role MemberDialog::role() const
{
    return m_role->currentData().value<Role>();
}

void MemberDialog::setMember(const TaggedMember &member)
{
    const User before = m_base.member.user;
    const User &now = member.member.user;
    const bool isFirst = !std::exchange(m_isSet, true);
    const auto take = [isFirst](TextField &field, const QString &old, const QString &fresh) {
        if (isFirst || field.text().trimmed() == old)
            field.setText(fresh);
    };
    take(*m_name, before.name, now.name);
    take(*m_email, before.email, now.email);
    take(*m_limit, QString::number(before.maxConversations), QString::number(now.maxConversations));
    if (isFirst || role() == before.role)
        m_role->setCurrentIndex(std::max(0, m_role->findData(QVariant::fromValue(now.role))));
    m_base = member;
    if (m_reload != nullptr)
        m_reload->hide();
    setErrorText({});
}

PersonDraft MemberDialog::draft() const
{
    const User &base = m_base.member.user;
    const bool isNew = m_purpose == Purpose::Invite;
    PersonDraft draft;
    if (const QString name = m_name->text().simplified(); isNew || name != base.name)
        draft.name = name;
    if (const QString email = m_email->text().trimmed(); isNew || email != base.email)
        draft.email = email;
    if (isNew || role() != base.role)
        draft.role = role();
    if (const int limit = m_limit->text().toInt();
        role() >= Role::Atendente && (isNew || limit != base.maxConversations))
        draft.maxConversations = limit;
    return draft;
}

bool MemberDialog::validate()
{
    const QString email = m_email->text().trimmed();
    const auto at = email.indexOf(u'@');
    const int limit = m_limit->text().toInt();
    m_name->setError(m_name->text().trimmed().isEmpty() ? tr("Type the name.") : QString());
    m_email->setError(at < 1 || at + 1 == email.size() ? tr("That is not an e-mail address.") : QString());
    m_limit->setError(role() >= Role::Atendente && (limit < 1 || limit > HighestLimit)
                          ? tr("Between 1 and 100.")
                          : QString());
    for (TextField *field : {m_name, m_email, m_limit}) {
        if (!field->error().isEmpty()) {
            field->edit()->setFocus();
            return false;
        }
    }
    return true;
}

void MemberDialog::submit()
{
    if (!validate())
        return;
    const PersonDraft wanted = draft();
    if (!wanted.name && !wanted.email && !wanted.role && !wanted.maxConversations)
        return accept(); // nothing differs
    Q_EMIT submitted();
}

void MemberDialog::showError(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    TextField *field = error.field == "email"_L1                              ? m_email
                       : error.field == "nome"_L1 || error.field == "name"_L1 ? m_name
                       : error.field == "max_conversations"_L1                ? m_limit
                                                                              : nullptr;
    if (field != nullptr) {
        field->setError(text);
        field->edit()->setFocus();
        return;
    }
    const bool isOverwritten = error.code == ErrorCode::PreconditionFailed;
    if (m_reload != nullptr)
        m_reload->setVisible(isOverwritten);
    setErrorText(isOverwritten
                     ? tr("Somebody else changed this meanwhile. Read it again; what you typed stays.")
                     : text);
}

} // namespace guiche
