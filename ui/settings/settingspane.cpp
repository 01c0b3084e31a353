// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

#include "models/items/sessionlistmodel.h"
#include "ui/settings/chatlinkcard.h"
#include "ui/settings/mailtestdialog.h"
#include "ui/settings/masterkeycard.h"
#include "ui/settings/savebar.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/simplesettings.h"
#include "ui/settings/textsetting.h"
#include "ui/shell/personmenu.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 264;
constexpr int NarrowListWidth = 216;
constexpr int NarrowBelow = 1020;
const QString MailGroup = u"smtp"_s;

} // namespace

SettingsPane::SettingsPane(DeskClient &client, const SessionListModel &sessions, Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_theme(theme)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_content(new QWidget)
    , m_list(new SectionList(theme))
    , m_sections(new QStackedWidget)
    , m_bar(new SaveBar(theme))
    , m_chatLink(new ChatLinkCard(theme))
    , m_sameHours(new LinkButton(theme))
    , m_testMail(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"settingsPane"_s);
    m_empty->setObjectName(u"settingsEmpty"_s);
    m_sameHours->setObjectName(u"sameHours"_s);
    m_testMail->setObjectName(u"testMail"_s);
    m_testMail->setIconName("send"_L1);
    m_list->setFixedWidth(theme.px(ListWidth));
    buildSections(sessions);
    buildExtras();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_sections, 1);
    right->addWidget(m_bar);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, theme.px(12), 1, theme.px(12));
    left->addWidget(m_list);
    row->addLayout(left);
    row->addLayout(right, 1);
    m_stack->addWidget(new Skeleton(theme, Skeleton::Shape::List));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_bar->hide();

    connect(m_list, &SectionList::currentChosen, m_sections, &QStackedWidget::setCurrentIndex);
    connect(m_list, &SectionList::enterPressed, this, [this] { m_parts[m_list->current()]->focusFirst(); });
    connect(m_bar, &SaveBar::saveRequested, this, [this] { save(); });
    connect(m_bar, &SaveBar::discardRequested, this, &SettingsPane::discard);
    connect(m_bar, &SaveBar::reloadRequested, this, &SettingsPane::read);
    connect(m_empty, &EmptyState::actionTriggered, this, &SettingsPane::read);
    connect(m_chatLink, &ChatLinkCard::said, this, &SettingsPane::say);
    connect(m_chatLink, &ChatLinkCard::newKeyRequested, this, &SettingsPane::askNewKey);
    connect(m_testMail, &QAbstractButton::clicked, this, &SettingsPane::testMail);
    connect(&client, &DeskClient::stateChanged, this, &SettingsPane::showConnection);
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+S"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { save(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_list->setCurrent(0);
    retranslate();
}

SettingsPane::~SettingsPane() = default;

void SettingsPane::buildSections(const SessionListModel &sessions)
{
    const auto make = [this, &sessions](const FieldSpec &spec) -> SettingField * {
        SettingField *field = spec.kind == FieldKind::Session ? new SessionSetting(m_theme, spec, sessions)
                                                              : makeSettingField(m_theme, spec);
        if (spec.kind == FieldKind::Password)
            m_password = static_cast<PasswordSetting *>(field);
        connect(field, &SettingField::edited, this, [this, field] { onEdited(field); });
        return field;
    };
    for (const SectionSpec &spec : settingSections()) {
        auto *section = new SettingsSection(m_theme, spec, make);
        m_parts.append(section);
        m_sections->addWidget(section);
        m_list->addSection(QLatin1StringView(spec.icon));
    }
}

// What is not a field of the table.
void SettingsPane::buildExtras()
{
    const bool isSuperAdmin = m_client.user().role == Role::SuperAdmin;
    for (SettingsSection *section : std::as_const(m_parts)) {
        if (Card *card = section->card("week"_L1))
            card->column()->addWidget(m_sameHours, 0, Qt::AlignLeft);
        if (Card *card = section->card("mail"_L1))
            card->column()->addWidget(m_testMail, 0, Qt::AlignLeft);
        if (section->name() == "chat"_L1)
            section->addCard(m_chatLink);
        if (section->name() == "security"_L1 && isSuperAdmin) {
            auto *card = new MasterKeyCard(m_client, m_theme);
            connect(card, &MasterKeyCard::said, this, &SettingsPane::say);
            section->addCard(card);
        }
    }
    connect(m_sameHours, &QAbstractButton::clicked, this, [this] {
        const QJsonValue monday = fieldOf(u"business_hours.monday"_s)->value();
        for (const QString &day : {u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s}) {
            SettingField *field = fieldOf(u"business_hours."_s + day);
            field->setValue(monday);
            onEdited(field);
        }
    });
}

void SettingsPane::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    if (!m_isLoaded)
        m_stack->setCurrentIndex(0);
    m_client.settingsCalls().read(this, [this](const Result<DeskSettings> &settings) {
        m_client.settingsCalls().mail(
            this, [this, settings](const Result<QJsonObject> &mail) { taken(settings, mail); });
    });
}

void SettingsPane::taken(const Result<DeskSettings> &settings, const Result<QJsonObject> &mail)
{
    m_isReading = false;
    if (settings && mail) {
        m_tag = settings->tag;
        m_isLoaded = true;
        m_bar->setError({});
        setSaved(settings->values, *mail);
        m_stack->setCurrentIndex(2);
        if (std::exchange(m_isFocusWanted, false))
            m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString reason = DeskClient::errorText(settings ? mail.error() : settings.error());
    if (m_isLoaded)
        return m_bar->setError(reason); // what was read before stays on screen
    m_empty->setContent("alert"_L1, tr("The settings could not be loaded"), reason);
    m_empty->setAction(tr("Try again"));
    m_stack->setCurrentIndex(1);
}

void SettingsPane::setSaved(const QJsonObject &values, const QJsonObject &mail)
{
    QJsonObject all = values;
    QJsonObject server = mail;
    server[u"password"_s] = u""_s; // never told
    all[MailGroup] = server;
    m_draft.setSaved(all);
    showValues();
}

void SettingsPane::showValues()
{
    for (SettingsSection *section : std::as_const(m_parts)) {
        for (SettingField *field : section->fields()) {
            // A desk of another version may not have it.
            field->setVisible(!m_draft.savedAt(field->path()).isUndefined());
            field->setValue(m_draft.at(field->path()));
            if (!m_draft.isChanged(field->path())) {
                field->setError({});
                field->settle();
            }
        }
    }
    if (m_password != nullptr)
        m_password->setStored(m_draft.savedAt(u"smtp.has_password"_s).toBool());
    m_chatLink->setLink(PersonMenu::webChatPage(m_client.baseUrl(), m_draft.saved()),
                        PersonMenu::embedCode(m_client.baseUrl(), m_draft.saved()));
    showMarks();
}

void SettingsPane::onEdited(SettingField *field)
{
    field->setError({});
    m_draft.set(field->path(), field->value());
    m_bar->setError({});
    showMarks();
}

void SettingsPane::showMarks()
{
    for (int index = 0; index < m_parts.size(); ++index) {
        auto mark = SectionList::Mark::None;
        for (const SettingField *field : m_parts[index]->fields()) {
            if (!field->error().isEmpty())
                mark = SectionList::Mark::Wrong;
            else if (m_draft.isChanged(field->path()) && mark == SectionList::Mark::None)
                mark = SectionList::Mark::Changed;
        }
        m_list->setMark(index, mark);
    }
    m_bar->setChangeCount(m_draft.changeCount());
    m_bar->setVisible(hasChanges());
    showConnection();
}

void SettingsPane::showConnection()
{
    const bool isOnline = m_client.state() == DeskClient::State::Online;
    const QString offline = tr("Not while offline");
    m_bar->setObstacle(isOnline ? QString() : offline);
    m_chatLink->setOnline(isOnline);
    const bool isMailSaved = m_draft.changesIn(MailGroup).isEmpty();
    m_testMail->setEnabled(isOnline && isMailSaved);
    m_testMail->setToolTip(!isOnline      ? offline
                           : !isMailSaved ? tr("Save first: what is saved is tried")
                                          : QString());
}

SettingField *SettingsPane::fieldOf(const QString &path) const
{
    for (const SettingsSection *section : m_parts) {
        for (SettingField *field : section->fields()) {
            // The desk names a part of a value too: contacts.fields[0].key.
            if (path == field->path() || path.startsWith(field->path() + u'.') ||
                path.startsWith(field->path() + u'['))
                return field;
        }
    }
    return nullptr;
}

void SettingsPane::reveal(SettingField *field)
{
    for (int index = 0; index < m_parts.size(); ++index) {
        if (!m_parts[index]->fields().contains(field))
            continue;
        m_list->setCurrent(index);
        m_parts[index]->reveal(field);
    }
}

bool SettingsPane::findProblems()
{
    SettingField *first = nullptr;
    for (const SettingsSection *section : std::as_const(m_parts)) {
        for (SettingField *field : section->fields()) {
            if (!m_draft.isChanged(field->path()))
                continue;
            field->setError(field->problem());
            if (!field->error().isEmpty() && first == nullptr)
                first = field;
        }
    }
    showMarks();
    if (first == nullptr)
        return false;
    reveal(first);
    m_bar->setError(tr("Something is not right yet; look at the marked fields."));
    return true;
}

void SettingsPane::save(std::function<void()> done)
{
    // Twice at once, the second would be refused as somebody else's change.
    if (m_isSaving) {
        if (done)
            m_afterSaving = std::move(done);
        return;
    }
    m_afterSaving = std::move(done);
    if (!hasChanges() || m_client.state() != DeskClient::State::Online || findProblems())
        return;
    confirmRemovals([this] { send(); });
}

// Shorter times remove what is older at the next sweep, for good.
void SettingsPane::confirmRemovals(std::function<void()> go)
{
    const auto isShorter = [this](const QString &path) {
        const int before = m_draft.savedAt(path).toInt();
        const int after = m_draft.at(path).toInt();
        return m_draft.isChanged(path) && after > 0 && (before == 0 || after < before);
    };
    QStringList losses;
    if (isShorter(u"retention.messages_days"_s))
        losses += tr(
            "Messages of closed conversations that are older than %n day(s) are removed, with their files.",
            nullptr, m_draft.at(u"retention.messages_days"_s).toInt());
    if (isShorter(u"retention.attachments_days"_s))
        losses += tr("Files of closed conversations that are older than %n day(s) are removed.", nullptr,
                     m_draft.at(u"retention.attachments_days"_s).toInt());
    if (losses.isEmpty())
        return go();
    auto *dialog = new DialogFrame(m_theme, window());
    dialog->setObjectName(u"retentionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Remove older messages and files?"));
    losses += tr("This cannot be undone.");
    dialog->setText(losses.join(u'\n'));
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    dialog->addButton(ButtonKind::DangerFill, tr("Save and remove"));
    connect(dialog, &QDialog::accepted, this, std::move(go));
    dialog->open();
}

void SettingsPane::send()
{
    m_isSaving = true;
    m_bar->setBusy(true);
    m_bar->setError({});
    const QJsonObject changes = m_draft.changesOutside(MailGroup);
    if (changes.isEmpty())
        return sendMail();
    m_client.settingsCalls().change(changes, m_tag, this, [this](const Result<DeskSettings> &answer) {
        if (!answer)
            return refused(answer.error());
        m_tag = answer->tag;
        setSaved(answer->values, m_draft.savedAt(MailGroup).toObject());
        if (m_draft.savedAt(u"organization.name"_s).toString() != m_client.user().organizationName)
            m_client.readUserAgain();
        sendMail();
    });
}

void SettingsPane::sendMail()
{
    const QJsonObject changes = m_draft.changesIn(MailGroup);
    if (changes.isEmpty())
        return saved();
    m_client.settingsCalls().changeMail(changes, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return refused(answer.error());
        m_draft.set(u"smtp.password"_s, u""_s);
        QJsonObject values = m_draft.saved();
        values.remove(MailGroup);
        setSaved(values, *answer);
        saved();
    });
}

void SettingsPane::saved()
{
    m_isSaving = false;
    m_bar->setBusy(false);
    showMarks();
    if (!m_bar->isVisible() && (focusWidget() == nullptr || !focusWidget()->isVisible()))
        m_list->setFocus(Qt::OtherFocusReason);
    say(tr("Settings saved."));
    if (const auto done = std::exchange(m_afterSaving, {}))
        done();
}

void SettingsPane::refused(const Error &error)
{
    m_isSaving = false;
    m_afterSaving = {};
    m_bar->setBusy(false);
    if (error.code == ErrorCode::PreconditionFailed)
        return m_bar->setConflict(true);
    const QString text = DeskClient::errorText(error);
    SettingField *field = error.field.isEmpty() ? nullptr : fieldOf(error.field);
    if (field == nullptr)
        return m_bar->setError(text);
    field->setError(text);
    showMarks();
    reveal(field);
    m_bar->setError(tr("Something is not right yet; look at the marked fields."));
}

void SettingsPane::discard()
{
    const QMap<QString, QJsonValue> edits = m_draft.edits();
    drop();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT toastRequested(tr("Changes discarded."), tr("Undo"), [this, edits] {
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
            m_draft.set(edit.key(), edit.value());
        showValues();
    });
}

void SettingsPane::drop()
{
    m_draft.discard();
    m_bar->setError({});
    showValues();
}

void SettingsPane::askNewKey()
{
    auto *dialog = new DialogFrame(m_theme, window());
    dialog->setObjectName(u"newKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Make a new key for the chat page?"));
    dialog->setText(
        tr("The link and the code that are in use stop working at once. Customers who have the chat "
           "open have to open it anew."));
    dialog->addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = dialog->addButton(ButtonKind::DangerFill, tr("Make a new key"), false);
    connect(main, &QAbstractButton::clicked, this, [this, dialog, main] {
        main->setBusy(true);
        const QJsonObject change{{u"webchat"_s, QJsonObject{{u"key"_s, QJsonValue::Null}}}};
        m_client.settingsCalls().change(change, m_tag, dialog, [this, dialog, main](const auto &answer) {
            main->setBusy(false);
            if (!answer)
                return dialog->setErrorText(DeskClient::errorText(answer.error()));
            m_tag = answer->tag;
            setSaved(answer->values, m_draft.savedAt(MailGroup).toObject());
            dialog->accept();
            say(tr("The chat page has a new link."));
        });
    });
    dialog->open();
}

void SettingsPane::testMail()
{
    auto *dialog = new MailTestDialog(m_theme, m_client.user().email, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailTestDialog::submitted, this, [this, dialog] {
        dialog->setErrorText({});
        dialog->mainButton()->setBusy(true);
        const QString address = dialog->address();
        m_client.settingsCalls().sendTestMail(
            address, dialog, [this, dialog, address](const Result<> &answer) {
                dialog->mainButton()->setBusy(false);
                if (!answer)
                    return dialog->setErrorText(DeskClient::errorText(answer.error()));
                dialog->accept();
                //: %1: an e-mail address
                say(tr("The mail server took the test mail to %1.").arg(address));
            });
    });
    dialog->open();
}

void SettingsPane::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

void SettingsPane::retranslate()
{
    for (int index = 0; index < m_parts.size(); ++index) {
        m_parts[index]->retranslate();
        m_list->setTitle(index, m_parts[index]->title());
    }
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_sameHours->setText(tr("The same hours from Monday to Friday"));
    m_testMail->setText(tr("Send a test mail…"));
    showConnection();
    if (m_isLoaded)
        showValues(); // dates are written as the language has them
}

bool SettingsPane::focusPane(int step)
{
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    if (m_stack->currentIndex() != 2)
        return !isHere && m_empty->focusAction();
    const bool isInList = isHere && focus == m_list;
    if (isHere && isInList == (step < 0))
        return false;
    if (isInList || (!isHere && step < 0))
        m_parts[m_list->current()]->focusFirst();
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SettingsPane::focusStart()
{
    m_isFocusWanted = !m_isLoaded;
    if (m_stack->currentWidget() == m_empty && m_empty->focusAction())
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!hasChanges())
        read();
}

void SettingsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setFixedWidth(m_theme.px(width() < m_theme.px(NarrowBelow) ? NarrowListWidth : ListWidth));
}

void SettingsPane::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.canvas);
    if (m_stack->currentIndex() != 2)
        return;
    const int list = m_list->width();
    painter.fillRect(QRect(0, 0, list, height()), t.surface);
    paint::verticalLine(painter, list, 0, height(), t.border);
}

void SettingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
