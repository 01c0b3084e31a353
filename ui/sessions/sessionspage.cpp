// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

#include "models/items/sessionlistmodel.h"
#include "network/client/sessioncalls.h"
#include "ui/inbox/keyhint.h"
#include "ui/sessions/sessionactions.h"
#include "ui/sessions/sessiondetail.h"
#include "ui/sessions/sessionlistview.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasontext.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 344;
constexpr int NarrowListWidth = 304;
constexpr int NarrowBelow = 1000;
constexpr int HeaderHeight = 64;
constexpr int FooterHeight = 40;

} // namespace

SessionsPage::SessionsPage(DeskClient &client, SessionListModel &model, Theme &theme, const Clock &clock,
                           QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_model(model)
    , m_theme(theme)
    , m_actions(new SessionActions(client, model, theme, this))
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_count(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_new(new Button(theme, ButtonKind::Secondary))
    , m_list(new SessionListView(theme, model, clock))
    , m_listStack(new QStackedWidget)
    , m_detail(new SessionDetail(client, *m_actions, theme, clock))
    , m_empty(new EmptyState(theme))
    , m_right(new QStackedWidget)
{
    setObjectName(u"sessionsPage"_s);
    m_empty->setObjectName(u"sessionsEmpty"_s);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(m_right, 1);

    connect(m_new, &QAbstractButton::clicked, m_actions, &SessionActions::create);
    connect(m_actions, &SessionActions::said, this, &Page::toastRequested);
    connect(m_actions, &SessionActions::created, this, &SessionsPage::openSession);
    connect(m_detail, &SessionDetail::said, this,
            [this](const QString &text) { Q_EMIT toastRequested(text, {}, {}); });
    connect(m_list, &SessionListView::openRequested, this, &SessionsPage::openSession);
    connect(m_list, &SessionListView::enterRequested, m_detail, &SessionDetail::focusFirst);
    connect(m_list, &SessionListView::newCodeRequested, m_detail, &SessionDetail::renewCode);
    connect(m_list, &SessionListView::copyRequested, m_detail, &SessionDetail::copyCode);
    connect(m_list, &SessionListView::menuRequested, m_detail, &SessionDetail::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.state() == ListState::Failed)
            m_model.reload();
        else
            m_actions->create();
    });
    connect(&m_model, &SessionListModel::stateChanged, this, &SessionsPage::showState);
    connect(&m_model, &SessionListModel::sessionChanged, this, [this](const QString &id) {
        if (id == m_openId)
            showOpen();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    addShortcuts();
    retranslate();
}

SessionsPage::~SessionsPage() = default;

QWidget *SessionsPage::buildList()
{
    m_left = new QWidget;
    m_left->setFixedWidth(m_theme.px(ListWidth));
    m_count->setObjectName(u"sessionCount"_s);
    m_new->setObjectName(u"newSession"_s);
    m_new->setIconName("plus"_L1);
    m_new->setKeycap(u"Ctrl+N"_s);
    m_new->setVisible(isAdmin());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_count);
    words->addStretch(1);
    auto *head = new QWidget;
    head->setFixedHeight(m_theme.px(HeaderHeight));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(m_theme.px(24), 0, m_theme.px(16), 0);
    headRow->addLayout(words, 1);
    headRow->addWidget(m_new);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(new Skeleton(m_theme, Skeleton::Shape::List));
    auto *foot = new QWidget;
    foot->setFixedHeight(m_theme.px(FooterHeight));
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(m_theme.px(24), 0, m_theme.px(8), 0);
    footRow->setSpacing(m_theme.px(14));
    for (const QString &keys : {u"↑ ↓"_s, u"Enter"_s, u"F2"_s}) {
        m_hints.append(new KeyHint(m_theme, keys, foot));
        footRow->addWidget(m_hints.last());
    }
    m_hints.last()->setVisible(isAdmin());
    footRow->addStretch(1);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(m_theme.px(8));
    column->addWidget(m_listStack, 1);
    column->addWidget(foot);
    return m_left;
}

void SessionsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, Qt::ShortcutContext context, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    const auto rename = [this] {
        const DeskSession *open = m_model.find(m_openId);
        if (open != nullptr && isAdmin())
            m_actions->rename(open->session);
    };
    // Also from the rail, where the focus is after a click; a page that is not shown hears nothing.
    add(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] {
        if (isAdmin())
            m_actions->create();
    });
    add(QKeySequence(Qt::Key_F2), Qt::WidgetWithChildrenShortcut, rename);
    connect(m_list, &SessionListView::renameRequested, this, rename);
}

bool SessionsPage::isAdmin() const
{
    return m_client.user().role >= Role::Admin;
}

void SessionsPage::retranslate()
{
    m_title->setText(tr("Sessions"));
    m_new->setText(tr("New", "session"));
    m_new->setAccessibleName(tr("New session"));
    m_hints[0]->setText(tr("move"));
    m_hints[1]->setText(tr("open"));
    m_hints[2]->setText(tr("rename"));
    showState();
}

void SessionsPage::showState()
{
    const int all = m_model.rowCount();
    //: Above the list of sessions. %1: how many sessions (with the word), %2: how many are connected (with
    //: the word)
    m_count->setText(tr("%1 · %2").arg(tr("%n session(s)", nullptr, all),
                                       tr("%n connected", nullptr, m_model.connectedCount())));
    m_listStack->setCurrentIndex(m_model.state() == ListState::Loading ? 1 : 0);
    switch (m_model.state()) {
    case ListState::Loading:
        m_empty->setContent("phone"_L1, tr("Loading the sessions"), {});
        m_empty->setAction({});
        break;
    case ListState::Failed:
        m_empty->setContent("alert"_L1, tr("The sessions could not be loaded"),
                            m_model.error() ? DeskClient::errorText(*m_model.error()) : QString());
        m_empty->setAction(tr("Try again"));
        break;
    case ListState::Empty:
        m_empty->setContent("phone"_L1, tr("No WhatsApp session"),
                            isAdmin() ? tr("Connect a number to start receiving messages.")
                                      : tr("An administrator can connect a number."));
        m_empty->setAction(isAdmin() ? tr("New session") : QString(), u"Ctrl+N"_s);
        break;
    case ListState::Ready:
        // Something is always open; a deleted one makes way for the first.
        if (m_model.find(m_openId) == nullptr)
            openSession(QString(m_model.at(0)->session.id));
        break;
    }
    m_right->setCurrentIndex(m_model.state() == ListState::Ready ? 1 : 0);
    if (m_model.state() == ListState::Ready && isVisible() && std::exchange(m_isFocusOwed, false))
        m_list->setFocus(Qt::OtherFocusReason);
    if (m_model.state() != ListState::Ready && m_model.rowCount() == 0) {
        m_openId.clear();
        m_readOf.clear();
        m_detail->clear();
    }
}

void SessionsPage::openSession(const QString &id)
{
    if (id == m_openId || m_model.find(id) == nullptr)
        return;
    m_openId = id;
    m_list->setOpenId(id);
    showOpen();
}

void SessionsPage::showOpen()
{
    const DeskSession *open = m_model.find(m_openId);
    if (open == nullptr)
        return;
    m_detail->setSession(*open);
    // The list leaves some of it out; the whole is read once for each change.
    const Session &session = open->session;
    const QString moment =
        session.id + QString::number(session.updatedAt) + QString::number(session.statusSince);
    if (moment == m_readOf)
        return;
    m_readOf = moment;
    m_client.sessionCalls().session(session.id, this, [this, moment](const Result<DeskSession> &whole) {
        if (whole && moment == m_readOf)
            m_model.put(*whole);
    });
}

void SessionsPage::readProblem()
{
    m_client.sessionCalls().problem(this, [this](const Result<QString> &problem) {
        if (problem)
            m_detail->setProblem(reasonText(*problem));
    });
}

bool SessionsPage::focusPane(int step)
{
    const QWidget *focus = focusWidget();
    const bool isInList = focus != nullptr && m_left->isAncestorOf(focus) && focus->hasFocus();
    const bool isInDetail = focus != nullptr && m_right->isAncestorOf(focus) && focus->hasFocus();
    const bool canEnter = m_right->currentWidget() == m_detail;
    if ((isInList && step < 0) || (isInDetail && step > 0) || (isInList && !canEnter))
        return false;
    if ((isInList && step > 0) || (!isInDetail && step < 0 && canEnter))
        m_detail->focusFirst();
    else
        focusStart();
    return true;
}

void SessionsPage::focusStart()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_isFocusOwed = true;
}

void SessionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.reload();
    readProblem();
}

void SessionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(NarrowBelow);
    m_left->setFixedWidth(m_theme.px(isNarrow ? NarrowListWidth : ListWidth));
    m_new->setKeycap(isNarrow ? QString() : u"Ctrl+N"_s);
}

void SessionsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(m_left->geometry(), t.surface);
    const QRect left = m_left->geometry();
    paint::verticalLine(painter, left.right(), 0, height(), t.border);
    paint::horizontalLine(painter, left.left(), left.right(), m_theme.px(HeaderHeight) - 1, t.border);
    paint::horizontalLine(painter, left.left(), left.right(), height() - m_theme.px(FooterHeight), t.border);
}

void SessionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace guiche
