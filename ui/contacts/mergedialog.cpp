// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/mergedialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactdelegate.h"
#include "ui/inbox/choicebutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 250ms;
constexpr int ContentWidth = 560;
constexpr int ListHeight = 228;

QString described(const DeskContact &contact)
{
    const QString title = ContactListModel::title(contact);
    const QString number = ContactListModel::number(contact);
    return number.isEmpty() || number == title ? title : title + u" · "_s + number;
}

} // namespace

MergeDialog::MergeDialog(Theme &theme, ContactSource &source, const DeskContact &contact, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_contact(contact)
    , m_model(new ContactListModel(source, this))
    , m_search(new LineEdit(theme, LineEdit::Look::Search))
    , m_table(new DataTable(theme, *m_model, {{0, 200}, {176}, {1}, {1}}, ContactDelegate::RowHeight))
    , m_found(new TableContent(
          theme, *m_model, *m_table,
          {.none =
               [] {
                   return NoRows{"search"_L1, tr("Nobody is called that"), tr("Try another name or number.")};
               },
           .failed = [] { return tr("The contacts could not be loaded"); }}))
    , m_question(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_keepThis(new ChoiceButton(theme, described(contact), this))
    , m_keepOther(new ChoiceButton(theme, {}, this))
    , m_result(new TextLabel(theme, TextStyle::Small, Ink::Muted))
{
    setObjectName(u"mergeDialog"_s);
    setContentWidth(ContentWidth);
    setTitle(tr("Merge contacts"));
    //: %1: the contact's name
    setText(
        tr("Find the other contact that is the same customer as %1.").arg(ContactListModel::title(contact)));
    m_search->setObjectName(u"mergeSearch"_s);
    m_search->setFieldHeight(36);
    m_search->installEventFilter(this);
    m_search->setPlaceholderText(tr("Name, number or e-mail"));
    m_search->setAccessibleName(tr("Find the other contact"));
    m_table->setObjectName(u"mergeTable"_s);
    m_table->setAccessibleName(tr("Contacts that were found"));
    m_table->setRowDelegate(new ContactDelegate(theme, *m_model, m_table));
    m_table->setColumnHidden(ContactListModel::Tags, true);
    m_table->setColumnHidden(ContactListModel::Since, true);
    m_table->horizontalHeader()->hide();
    m_found->setFixedHeight(theme.px(ListHeight));
    m_keepThis->setObjectName(u"keepThis"_s);
    m_keepOther->setObjectName(u"keepOther"_s);
    m_keepThis->setChecked(true);
    m_result->setWordWrap(true);
    body()->addWidget(m_search);
    body()->addWidget(m_found);
    body()->addWidget(m_question);
    body()->addWidget(m_keepThis);
    body()->addWidget(m_keepOther);
    body()->addWidget(m_result);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Merge"), false);
    connect(main, &QAbstractButton::clicked, this, &MergeDialog::submitted);

    m_question->setText(tr("Which one stays?"));
    m_result->setText(tr("It keeps what it has, and takes from the other one what it lacks: name, number, "
                         "e-mail, fields, tags and all conversations. For 24 hours this can be undone."));
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(m_search, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &MergeDialog::search);
    connect(m_model, &PagedTable::stateChanged, this, [this] {
        if (m_model->state() == ListState::Loading)
            choose({}); // a reset says nothing of it
    });
    // Not the current row: a table that gets the focus has one before anybody chose.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                choose(selected.isEmpty() ? QModelIndex() : selected.indexes().constFirst());
            });
    connect(m_table, &DataTable::opened, this, [this] { m_keepThis->setFocus(Qt::OtherFocusReason); });
    m_model->setExcluded(contact.id); // nobody is merged with themselves
    search();
    describe();
    m_search->setFocus();
}

void MergeDialog::search()
{
    m_pause.stop();
    m_model->setFilter({.text = m_search->text().trimmed()});
}

// Enter in the search looks at once; it is no consent to merge with who was chosen before.
bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter)
            search();
        if (isEnter || key == Qt::Key_Down) {
            if (m_model->state() == ListState::Ready)
                m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

void MergeDialog::choose(const QModelIndex &index)
{
    const DeskContact *other = m_model->at(index.row());
    m_other = other != nullptr ? *other : DeskContact();
    describe();
}

void MergeDialog::describe()
{
    const bool isChosen = !m_other.id.isEmpty();
    m_keepOther->setText(isChosen ? described(m_other) : tr("The other one"));
    m_keepOther->setEnabled(isChosen);
    mainButton()->setEnabled(isChosen);
    if (!isChosen)
        m_keepThis->setChecked(true);
    m_keepOther->updateGeometry();
}

DeskContact MergeDialog::kept() const
{
    return m_keepOther->isChecked() ? m_other : m_contact;
}

DeskContact MergeDialog::gone() const
{
    return m_keepOther->isChecked() ? m_contact : m_other;
}

} // namespace guiche
