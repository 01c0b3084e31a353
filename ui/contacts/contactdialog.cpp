// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactdialog.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QScrollArea>

#include <utility>

#include "models/items/contactlistmodel.h"
#include "network/client/deskclient.h"
#include "ui/contacts/contacttext.h"
#include "ui/inbox/tageditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentWidth = 560;
constexpr int MostWithoutScrolling = 6; // own fields
constexpr int ScrolledHeight = 420;
constexpr int LongestName = 200;
constexpr int LongestEmail = 254;
constexpr int LongestNumber = 64;
constexpr int LongestCode = 200;
constexpr int LongestValue = 1000;

const QString NumberKey = u"whatsapp_id"_s;
const QString NameKey = u"name"_s;
const QString EmailKey = u"email"_s;
const QString CodeKey = u"customer_id"_s;

QString ownKey(const OwnField &field)
{
    return u"fields."_s + field.key;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

ContactDialog::ContactDialog(Theme &theme, const DeskContact &contact, const QList<OwnField> &fields,
                             QWidget *parent)
    : DialogFrame(theme, parent)
    , m_contact(contact)
    , m_conflict(new Banner(theme))
    , m_name(addField(u"contactName"_s, tr("Name"), LongestName))
    , m_number(addField(u"contactNumber"_s, tr("WhatsApp number"), LongestNumber))
    , m_email(addField(u"contactEmail"_s, tr("E-mail"), LongestEmail))
    , m_code(addField(u"contactCode"_s, tr("Customer code"), LongestCode))
    , m_tagEditor(new TagEditor(theme, this))
    , m_tags(contact.tags)
{
    setObjectName(u"contactDialog"_s);
    setContentWidth(ContentWidth);
    setTitle(isNew() ? tr("New contact") : tr("Edit contact"));
    m_conflict->setObjectName(u"contactConflict"_s);
    m_conflict->setInset(true);
    m_conflict->hide();
    m_number->edit()->setPlaceholderText(u"+55 11 90000-0000"_s);
    m_code->setHint(tr("What your own systems call this customer."));
    body()->addWidget(m_conflict);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    buildFields(*grid, fields);
    if (fields.size() > MostWithoutScrolling) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->setWidget(content);
        content->setAutoFillBackground(false);
        scroll->setFixedHeight(theme.px(ScrolledHeight));
        body()->addWidget(scroll);
    } else {
        body()->addWidget(content);
    }
    const QHash<QString, QString> texts = shown(contact);
    m_name->setText(texts[NameKey]);
    m_number->setText(texts[NumberKey]);
    m_email->setText(texts[EmailKey]);
    m_code->setText(texts[CodeKey]);
    for (const OwnEntry &entry : std::as_const(m_own))
        setTyped(entry, texts[ownKey(entry.field)]);
    m_tagEditor->setTags(m_tags, true);
    connect(m_tagEditor, &TagEditor::tagsEdited, this, [this](const QStringList &tags) {
        m_tags = tags;
        m_tagEditor->setTags(tags, true);
    });
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, isNew() ? tr("Create contact") : tr("Save"), false);
    connect(main, &QAbstractButton::clicked, this, &ContactDialog::submit);
    m_name->edit()->setFocus();
}

TextField *ContactDialog::addField(const QString &name, const QString &label, int mostCharacters)
{
    auto *field = new TextField(theme());
    field->setObjectName(name);
    field->setLabel(label);
    field->edit()->setMaxLength(mostCharacters);
    return field;
}

void ContactDialog::buildFields(QGridLayout &grid, const QList<OwnField> &fields)
{
    int place = 0;
    const auto add = [&](QWidget *field) {
        grid.addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    };
    add(m_name);
    add(m_number);
    add(m_email);
    add(m_code);
    if (ContactListModel::isGroup(m_contact)) {
        m_number->edit()->setReadOnly(true);
        m_number->setHint(tr("The address of a group does not change."));
    }
    for (const OwnField &field : fields) {
        m_own.append(entryFor(field));
        add(m_own.last().whole);
    }
    auto *title = new TextLabel(theme(), TextStyle::Small, Ink::Muted, 500);
    title->setText(tr("Tags"));
    const int row = (place + 1) / 2;
    grid.addWidget(title, row, 0, 1, 2);
    grid.addWidget(m_tagEditor, row + 1, 0, 1, 2);
}

ContactDialog::OwnEntry ContactDialog::entryFor(const OwnField &field)
{
    OwnEntry entry{.field = field};
    if (field.kind != OwnField::Kind::Choice) {
        entry.text = addField(u"own-"_s + field.key, field.label, LongestValue);
        entry.text->edit()->setPlaceholderText(ContactText::example(field));
        entry.whole = entry.text;
        return entry;
    }
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(4));
    auto *label = new TextLabel(theme(), TextStyle::Small, Ink::Muted, 500);
    label->setText(field.label);
    entry.choice = new ComboBox(theme());
    entry.choice->setObjectName(u"own-"_s + field.key);
    entry.choice->setAccessibleName(field.label);
    entry.choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    entry.choice->addItem(tr("None", "no choice of a field"), QString());
    for (const QString &choice : field.choices)
        entry.choice->addItem(choice, choice);
    column->addWidget(label);
    column->addWidget(entry.choice);
    entry.whole = whole;
    return entry;
}

// What the fields show of a contact, by the name of what they change.
QHash<QString, QString> ContactDialog::shown(const DeskContact &contact) const
{
    QHash<QString, QString> texts{{NameKey, contact.name},
                                  {NumberKey, ContactListModel::number(contact)},
                                  {EmailKey, contact.email},
                                  {CodeKey, contact.customerId}};
    for (const OwnEntry &entry : m_own)
        texts[ownKey(entry.field)] = ContactText::fieldText(entry.field, contact.fields[entry.field.key]);
    return texts;
}

QString ContactDialog::typed(const OwnEntry &entry) const
{
    return entry.choice != nullptr ? entry.choice->currentData().toString() : entry.text->text().trimmed();
}

void ContactDialog::setTyped(const OwnEntry &entry, const QString &text)
{
    if (entry.text != nullptr)
        return entry.text->setText(text);
    if (entry.choice->findData(text) < 0) // a choice that is offered no more stays until another is made
        entry.choice->addItem(text, text);
    entry.choice->setCurrentIndex(entry.choice->findData(text));
}

QJsonObject ContactDialog::changes() const
{
    const QHash<QString, QString> before = shown(m_contact);
    QJsonObject changes;
    const auto add = [&](const QString &key, const TextField &field) {
        const QString text = field.text().trimmed();
        if (text != before[key])
            changes[key] = isNew() ? QJsonValue(text) : textOrNull(text);
    };
    add(NameKey, *m_name);
    add(EmailKey, *m_email);
    add(CodeKey, *m_code);
    if (m_number->text().trimmed() != before[NumberKey])
        changes[NumberKey] = ContactText::typedNumber(m_number->text()).value_or(QString());
    if (m_tags != m_contact.tags)
        changes[u"tags"_s] = QJsonArray::fromStringList(m_tags);
    QJsonObject values;
    for (const OwnEntry &entry : m_own) {
        if (typed(entry) != before[ownKey(entry.field)])
            values[entry.field.key] =
                ContactText::typedValue(entry.field, typed(entry)).value_or(QJsonValue());
    }
    if (!values.isEmpty())
        changes[u"fields"_s] = values;
    return changes;
}

void ContactDialog::clearErrors()
{
    for (TextField *field : {m_name, m_number, m_email, m_code})
        field->setError({});
    for (const OwnEntry &entry : std::as_const(m_own)) {
        if (entry.text != nullptr)
            entry.text->setError({});
    }
    setErrorText({});
}

bool ContactDialog::check()
{
    clearErrors();
    bool isGood = true;
    const auto complain = [&isGood](TextField &field, const QString &text) {
        field.setError(text);
        if (std::exchange(isGood, false))
            field.edit()->setFocus(Qt::OtherFocusReason);
    };
    const QString number = m_number->text().trimmed();
    const QString before = ContactListModel::number(m_contact);
    if (number.isEmpty() && (isNew() || !before.isEmpty()))
        complain(*m_number, tr("Without a number nobody can be reached"));
    else if (number != before && !ContactText::typedNumber(number))
        complain(*m_number, tr("Not a phone number: country, area and number, like +55 11 90000-0000"));
    for (const OwnEntry &entry : std::as_const(m_own)) {
        if (entry.text != nullptr && !ContactText::typedValue(entry.field, typed(entry)))
            complain(*entry.text, ContactText::complaint(entry.field));
    }
    return isGood;
}

void ContactDialog::submit()
{
    if (mainButton()->isBusy() || !check())
        return;
    if (!isNew() && changes().isEmpty())
        return accept();
    Q_EMIT submitted();
}

void ContactDialog::refuse(const Error &error)
{
    mainButton()->setBusy(false);
    clearErrors();
    const QString text = DeskClient::errorText(error);
    if (error.code == ErrorCode::PreconditionFailed) {
        m_conflict->setMessage(Tone::Warn, tr("Somebody else changed this meanwhile."),
                               tr("What you typed is kept."));
        m_conflict->clearCommands();
        m_conflict->addCommand(tr("Reload"), this, [this] { Q_EMIT reloadRequested(); });
        m_conflict->show();
        adjustSize();
        return;
    }
    const QHash<QString, TextField *> fields{
        {NumberKey, m_number}, {NameKey, m_name}, {EmailKey, m_email}, {CodeKey, m_code}};
    TextField *field = fields.value(error.field);
    for (const OwnEntry &entry : std::as_const(m_own)) {
        if (error.field == ownKey(entry.field))
            field = entry.text;
    }
    if (field == nullptr)
        return setErrorText(text);
    field->setError(text);
    field->edit()->setFocus(Qt::OtherFocusReason);
}

void ContactDialog::takeIn(const DeskContact &contact)
{
    const QHash<QString, QString> before = shown(m_contact);
    const QHash<QString, QString> now = shown(contact);
    const auto take = [&](const QString &key, TextField &field) {
        if (field.text().trimmed() == before[key])
            field.setText(now[key]);
    };
    take(NameKey, *m_name);
    take(NumberKey, *m_number);
    take(EmailKey, *m_email);
    take(CodeKey, *m_code);
    for (const OwnEntry &entry : std::as_const(m_own)) {
        if (typed(entry) == before[ownKey(entry.field)])
            setTyped(entry, now[ownKey(entry.field)]);
    }
    if (m_tags == m_contact.tags) {
        m_tags = contact.tags;
        m_tagEditor->setTags(m_tags, true);
    }
    m_contact = contact;
    m_conflict->hide();
    clearErrors();
}

} // namespace guiche
