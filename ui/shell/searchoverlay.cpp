// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchoverlay.h"

#include <QKeyEvent>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shell/searchresults.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto TypingPause = 200ms;
constexpr int MostOfEach = 20;
constexpr int ShortestQuery = 2;

} // namespace

SearchOverlay::SearchOverlay(DeskClient &client, Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_client(client)
    , m_edit(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_hint(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_list(new QListView)
    , m_results(new SearchResults(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"searchOverlay"_s);
    m_edit->setObjectName(u"searchEverything"_s);
    m_edit->setFieldHeight(40);
    m_edit->setKeycap(u"Esc"_s);
    m_edit->installEventFilter(this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_delay->setSingleShot(true);
    m_delay->setInterval(TypingPause);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, theme.px(12), 0, theme.px(12));
    column->setSpacing(theme.px(8));
    auto *field = new QVBoxLayout;
    field->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    field->addWidget(m_edit);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint, 1);
    connect(m_edit, &QLineEdit::textEdited, m_delay, QOverload<>::of(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &SearchOverlay::search);
    connect(m_list, &QListView::clicked, this, &SearchOverlay::choose);
    retranslate();
}

void SearchOverlay::retranslate()
{
    setAccessibleName(tr("Search everything"));
    m_edit->setAccessibleName(tr("Search everything"));
    m_edit->setPlaceholderText(tr("Search messages and contacts"));
    m_list->setAccessibleName(tr("Search results"));
}

void SearchOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

QSize SearchOverlay::panelSize(const QSize &) const
{
    return {theme().px(640), theme().px(460)};
}

void SearchOverlay::opened()
{
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    search();
}

void SearchOverlay::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_list->setVisible(text.isEmpty());
}

void SearchOverlay::search()
{
    const QString query = m_edit->text().trimmed();
    const quint64 number = ++m_asked;
    if (query.size() < ShortestQuery) {
        m_results->setHits({});
        return setHint(tr("Type a name, a phone number or words of a message."));
    }
    m_client.search(query, MostOfEach, this,
                    [this, query, number](const Result<QList<DeskClient::SearchHit>> &result) {
                        if (number == m_asked)
                            show(query, result);
                    });
}

void SearchOverlay::show(const QString &query, const Result<QList<DeskClient::SearchHit>> &result)
{
    if (!result)
        return setHint(DeskClient::errorText(result.error()));
    static_cast<SearchDelegate *>(m_list->itemDelegate())->setQuery(query);
    m_results->setHits(*result);
    //: %1: what was searched for
    const QString nothing = tr("Nothing found for “%1”. Check the spelling, or try fewer words.").arg(query);
    setHint(result->isEmpty() ? nothing : QString());
    announce(m_list,
             result->isEmpty() ? nothing : tr("%n results", nullptr, static_cast<int>(result->size())));
    m_list->setCurrentIndex({});
    step(1);
}

void SearchOverlay::step(int by)
{
    // Over the rows that cannot be opened.
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_results->rowCount(); row += by) {
        const QModelIndex index = m_results->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return m_list->setCurrentIndex(index);
    }
}

void SearchOverlay::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const DeskClient::SearchHit hit = m_results->at(index.row());
    closeLayer();
    if (hit.conversationId.isEmpty())
        Q_EMIT contactChosen(hit.contactId);
    else
        Q_EMIT chosen(hit.conversationId, hit.messageId);
}

bool SearchOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace guiche
