// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/transferdialog.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/inboxtext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 48;
constexpr int ListRows = 5;

QColor presenceColor(const Tokens &tokens, AgentStatus status)
{
    switch (status) {
    case AgentStatus::Online:
        return tokens.success;
    case AgentStatus::Busy:
        return tokens.warnMark;
    case AgentStatus::Away:
        return tokens.violet;
    case AgentStatus::Offline:
        return tokens.faint;
    }
    return {};
}

class AgentDelegate final : public QStyledItemDelegate
{
public:
    AgentDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {10, m_theme.px(RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(m_theme.px(4), 1, -m_theme.px(4), -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::roundedRect(*painter, row, m_theme.px(8), tokens.accentSoft, m_theme.outline(),
                               tokens.line);
        } else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver)) {
            paint::roundedRect(*painter, row, m_theme.px(8), tokens.hover);
        }
        paintPerson(*painter, row, index, isEnabled);
        paintLoad(*painter, row, index, isEnabled);
        painter->restore();
    }

private:
    void paintPerson(QPainter &painter, const QRect &row, const QModelIndex &index, bool isEnabled) const
    {
        const Tokens &tokens = m_theme.tokens();
        const QString name = index.data(AgentListModel::NameRole).toString();
        const auto status = index.data(AgentListModel::StatusRole).value<AgentStatus>();
        const int size = m_theme.px(32);
        const QRect avatar(row.left() + m_theme.px(8), row.center().y() - size / 2, size, size);
        paint::avatar(painter, m_theme, index.data(AgentListModel::IdRole).toString(), name, avatar);
        const int dot = m_theme.px(10);
        paint::roundedRect(painter, QRect(avatar.right() - dot + 3, avatar.bottom() - dot + 3, dot, dot),
                           dot / 2.0, presenceColor(tokens, status), tokens.surface, 1.5);
        const QRect text = row.adjusted(m_theme.px(52), m_theme.px(5), -m_theme.px(120), -m_theme.px(5));
        painter.setFont(m_theme.font(TextStyle::Ui, 500));
        painter.setPen(isEnabled ? tokens.text : tokens.disabled);
        painter.drawText(text, int(Qt::AlignTop | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(isEnabled ? tokens.muted : tokens.disabled);
        painter.drawText(text, int(Qt::AlignBottom | Qt::AlignLeading), InboxText::presence(status));
    }

    void paintLoad(QPainter &painter, const QRect &row, const QModelIndex &index, bool isEnabled) const
    {
        const Tokens &tokens = m_theme.tokens();
        const int current = index.data(AgentListModel::CurrentRole).toInt();
        const int maximum = index.data(AgentListModel::MaximumRole).toInt();
        const bool isFull = index.data(AgentListModel::IsFullRole).toBool();
        //: Load of a colleague: %1 conversations now, %2 at most
        const QString text = isFull ? TransferDialog::tr("full · %1 of %2").arg(current).arg(maximum)
                                    : TransferDialog::tr("%1 of %2", "load").arg(current).arg(maximum);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(isFull ? tokens.warn : isEnabled ? tokens.muted : tokens.disabled);
        painter.drawText(row.adjusted(0, 0, -m_theme.px(12), 0), int(Qt::AlignVCenter | Qt::AlignTrailing),
                         text);
    }

    Theme &m_theme;
};

} // namespace

TransferDialog::TransferDialog(DeskClient &client, Theme &theme, const QString &customer, qint64 assignedTo,
                               QWidget *parent)
    : DialogFrame(theme, parent)
    , m_client(client)
    , m_search(new LineEdit(theme, LineEdit::Look::Search, this))
    , m_list(new QListView(this))
    , m_message(new TextLabel(theme, TextStyle::Ui, Ink::Muted, 0, this))
    , m_reason(new TextField(theme, TextField::Kind::Text, this))
{
    setObjectName(u"transferDialog"_s);
    setTitle(tr("Transfer the conversation"));
    //: %1: the customer's name
    setText(tr("Who goes on with %1?").arg(customer));
    m_model.setExcluded(assignedTo);
    m_search->setObjectName(u"agentSearch"_s);
    m_search->setPlaceholderText(tr("Search a colleague"));
    m_search->setAccessibleName(tr("Search a colleague"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"agentList"_s);
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AgentDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_message->setAlignment(Qt::AlignCenter);
    auto *people = new QWidget(this);
    people->setFixedHeight(theme.px(RowHeight * ListRows));
    m_stack = new QStackedLayout(people);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);
    people->setMinimumWidth(theme.px(440));
    m_reason->setObjectName(u"transferReason"_s);
    m_reason->setLabel(tr("Reason (optional)"));
    body()->addWidget(m_search);
    body()->addWidget(people);
    body()->addWidget(m_reason);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    addButton(ButtonKind::Primary, tr("Transfer"));
    connect(m_search, &LineEdit::textEdited, this, &TransferDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransferDialog::showState);
    connect(m_list, &QListView::doubleClicked, this, [this] { mainButton()->click(); });
    m_search->setFocus();
    showState();
    load();
}

void TransferDialog::load()
{
    m_client.agents(this, [this](const Result<QList<Agent>> &agents) {
        m_isLoading = false;
        if (agents) {
            m_model.setAgents(*agents);
        } else {
            m_error = DeskClient::errorText(agents.error());
        }
        filter(m_search->text());
    });
}

void TransferDialog::filter(const QString &text)
{
    m_model.setFilter(text);
    // The first who can take it is chosen, so that typing a name and Enter is enough.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(index);
            break;
        }
    }
    showState();
}

void TransferDialog::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_message);
    if (m_isLoading) {
        m_message->setText(tr("Loading…"));
    } else if (!m_error.isEmpty()) {
        m_message->setText(m_error);
    } else {
        m_message->setText(m_search->text().isEmpty() ? tr("There is nobody else yet")
                                                      : tr("Nobody by that name"));
    }
    mainButton()->setEnabled(agentId() != 0);
}

qint64 TransferDialog::agentId() const
{
    const QModelIndex index = m_list->currentIndex();
    const bool canTake = index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
    return canTake ? index.data(AgentListModel::IdRole).toLongLong() : 0;
}

QString TransferDialog::agentName() const
{
    return m_list->currentIndex().data(AgentListModel::NameRole).toString();
}

QString TransferDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool TransferDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_model.rowCount() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
            m_list->setCurrentIndex(m_model.index(row));
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace guiche
