// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessiondetail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/sessions/actionscard.h"
#include "ui/sessions/cloudcard.h"
#include "ui/sessions/historycard.h"
#include "ui/sessions/pairing.h"
#include "ui/sessions/pairingcard.h"
#include "ui/sessions/phonecard.h"
#include "ui/sessions/sessionactions.h"
#include "ui/sessions/sessiontext.h"
#include "ui/sessions/settingscard.h"
#include "ui/sessions/statecard.h"
#include "ui/sessions/summarycard.h"
#include "ui/theme/painting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryRows = 50;
constexpr int HeaderHeight = 64;

} // namespace

SessionDetail::SessionDetail(DeskClient &client, SessionActions &actions, Theme &theme, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_actions(actions)
    , m_theme(theme)
    , m_clock(clock)
    , m_pairing(new Pairing(client.sessionCalls(), client.feed(), this))
    , m_name(new TextLabel(theme, TextStyle::Heading))
    , m_pill(new Pill(theme))
    , m_subtitle(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_main(new Button(theme, ButtonKind::Secondary))
    , m_more(new IconButton(theme, "more"_L1))
    , m_banner(new Banner(theme))
    , m_area(new QScrollArea)
    , m_pairingCard(new PairingCard(theme, *m_pairing))
    , m_phoneCard(new PhoneCard(theme, *m_pairing))
    , m_stateCard(new StateCard(theme))
    , m_summaryCard(new SummaryCard(theme))
    , m_cloudCard(
          new CloudCard(theme, client.baseUrl().resolved(QUrl(u"/api/v1/whatsapp/webhook"_s)).toString()))
    , m_settingsCard(new SettingsCard(theme))
    , m_actionsCard(new ActionsCard(theme))
    , m_historyCard(new HistoryCard(theme))
{
    setObjectName(u"sessionDetail"_s);
    build();
    connectCards();
}

void SessionDetail::build()
{
    m_name->setObjectName(u"sessionTitle"_s);
    m_pill->setObjectName(u"sessionPill"_s);
    m_subtitle->setObjectName(u"sessionSubtitle"_s);
    m_main->setObjectName(u"sessionMain"_s);
    m_more->setObjectName(u"sessionMore"_s);
    m_banner->setObjectName(u"sessionProblem"_s);
    m_main->setButtonSize(ButtonSize::Header);
    m_banner->hide();
    auto *title = new QHBoxLayout;
    title->setSpacing(m_theme.px(8));
    title->addWidget(m_name);
    title->addWidget(m_pill);
    title->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *head = new QWidget;
    head->setFixedHeight(m_theme.px(HeaderHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
    row->setSpacing(m_theme.px(8));
    row->addLayout(words, 1);
    row->addWidget(m_main);
    row->addWidget(m_more);

    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(24), m_theme.px(24));
    cards->setSpacing(m_theme.px(16));
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_stateCard, m_summaryCard, m_pairingCard, m_phoneCard, m_cloudCard,
                                          m_settingsCard, m_actionsCard, m_historyCard})
        cards->addWidget(card);
    cards->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_banner);
    column->addWidget(m_area, 1);
}

void SessionDetail::connectCards()
{
    connect(m_main, &QAbstractButton::clicked, this, &SessionDetail::runMain);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_phoneCard, &PhoneCard::copied, this, [this] { Q_EMIT said(tr("Code copied.")); });
    connect(m_cloudCard, &CloudCard::copied, this, [this] { Q_EMIT said(tr("Address copied.")); });
    connect(m_stateCard, &StateCard::connectRequested, this,
            [this] { m_actions.connectSession(m_session.session); });
    connect(m_actionsCard, &ActionsCard::disconnectRequested, this,
            [this] { m_actions.disconnectSession(m_session.session); });
    connect(m_actionsCard, &ActionsCard::logoutRequested, this,
            [this] { m_actions.logout(m_session.session); });
    connect(m_actionsCard, &ActionsCard::deleteRequested, this,
            [this] { m_actions.remove(m_session.session); });
    connect(m_settingsCard, &SettingsCard::webhookEditRequested, this,
            [this] { m_actions.editWebhook(m_session.session); });
    connect(m_settingsCard, &SettingsCard::secretRotationRequested, this,
            [this] { m_actions.rotateSecret(m_session.session); });
    connect(m_settingsCard, &SettingsCard::proxyEditRequested, this,
            [this] { m_actions.editProxy(m_session); });
    connect(m_settingsCard, &SettingsCard::autoConnectChanged, this,
            [this](bool isOn) { m_actions.setAutoConnect(m_session.session, isOn); });
    connect(m_settingsCard, &SettingsCard::groupsChanged, this,
            [this](bool areTaken) { m_actions.setTakesGroups(m_session.session, areTaken); });
    connect(m_cloudCard, &CloudCard::testRequested, this, [this](const CloudAccess &access) {
        m_actions.testCloud(m_session.session, access, [this, id = m_session.session.id](const QString &why) {
            if (id == m_session.session.id)
                m_cloudCard->setError(why);
        });
    });
}

bool SessionDetail::isAdmin() const
{
    return m_client.user().role >= Role::Admin;
}

void SessionDetail::setSession(const DeskSession &session)
{
    const bool isOther = session.session.id != m_session.session.id;
    m_session = session;
    show(session.session);
    readHistory();
    if (isOther)
        m_area->verticalScrollBar()->setValue(0);
}

void SessionDetail::clear()
{
    m_session = {};
    m_historyOf.clear();
    m_pairing->follow({});
}

void SessionDetail::show(const Session &session)
{
    const SessionMood mood = SessionText::mood(session);
    const bool isCloud = session.type == SessionType::WhatsAppCloud;
    const bool isPairing = mood == SessionMood::Pairing;
    showHeader(session);
    m_pairing->follow(session);
    m_stateCard->setSession(session);
    m_summaryCard->setSession(session, m_clock.now());
    m_settingsCard->setSession(m_session);
    m_actionsCard->setSession(session, isAdmin());
    if (isCloud)
        m_cloudCard->setSession(session);
    m_stateCard->setVisible(mood != SessionMood::Connected && !isPairing);
    m_summaryCard->setVisible(mood == SessionMood::Connected);
    m_pairingCard->setVisible(isPairing);
    m_phoneCard->setVisible(isPairing);
    m_cloudCard->setVisible(isCloud && isAdmin());
    m_settingsCard->setVisible(isAdmin() && !isPairing);
    if (isPairing)
        m_actionsCard->hide();
    m_banner->setVisible(!m_problem.isEmpty() && !isCloud);
}

void SessionDetail::showHeader(const Session &session)
{
    const SessionMood mood = SessionText::mood(session);
    m_name->setText(session.name);
    m_pill->setText(SessionText::word(mood));
    m_pill->setLook(SessionText::tone(mood), {}, true);
    const TimeMs now = m_clock.now();
    if (mood == SessionMood::Connected)
        //: Below a session's name. %1: like "today at 10:14"
        m_subtitle->setText(tr("Connected %1").arg(SessionText::moment(session.statusSince, now)));
    else if (session.cause == SessionCause::Created || mood == SessionMood::Pairing)
        //: Below a session's name. %1: like "today at 10:14", %2: "WhatsApp Web" or "Cloud API"
        m_subtitle->setText(
            tr("Created %1 · %2")
                .arg(SessionText::moment(session.createdAt, now), SessionText::type(session.type)));
    else
        //: Below a session's name. %1: why, %2: like "today at 10:14"
        m_subtitle->setText(tr("%1 · %2").arg(SessionText::cause(session.cause, session.status),
                                              SessionText::moment(session.statusSince, now)));
    if (mood == SessionMood::Pairing) {
        m_main->setText(tr("Cancel pairing"));
        m_main->setIconName("close"_L1);
    } else {
        m_main->setText(tr("Restart connection"));
        m_main->setIconName("refresh"_L1);
    }
    m_main->setVisible(session.status != SessionStatus::Disconnected);
    m_more->setLabel(tr("More actions"));
    m_more->setVisible(isAdmin());
}

void SessionDetail::runMain()
{
    if (SessionText::mood(m_session.session) == SessionMood::Pairing)
        m_actions.disconnectSession(m_session.session);
    else
        m_actions.restart(m_session.session);
}

void SessionDetail::readHistory()
{
    const Session &session = m_session.session;
    const QString shown = session.id + u' ' + QString::number(session.statusSince) + toName(session.cause);
    if (shown == m_historyOf)
        return;
    if (!m_historyOf.startsWith(session.id))
        m_historyCard->setEntries({}, m_clock.now());
    m_historyOf = shown;
    m_client.sessionCalls().history(session.id, HistoryRows, this,
                                    [this, shown](const Result<QList<SessionHistoryEntry>> &entries) {
                                        if (shown != m_historyOf)
                                            return;
                                        if (entries)
                                            m_historyCard->setEntries(*entries, m_clock.now());
                                        else
                                            m_historyCard->setError(DeskClient::errorText(entries.error()));
                                    });
}

void SessionDetail::setProblem(const QString &problem)
{
    m_problem = problem;
    m_banner->setMessage(Tone::Danger, tr("Phones cannot be linked on this desk."), problem);
    m_banner->setVisible(!problem.isEmpty() && m_session.session.type != SessionType::WhatsAppCloud);
}

void SessionDetail::renewCode()
{
    if (SessionText::mood(m_session.session) == SessionMood::Pairing)
        m_pairing->renew();
}

void SessionDetail::copyCode()
{
    m_phoneCard->copyCode();
}

void SessionDetail::showMenu(const QPoint &position)
{
    if (!isAdmin() || m_session.session.id.isEmpty())
        return;
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addEntry("edit"_L1, tr("Rename"), QKeySequence(Qt::Key_F2)), &QAction::triggered, this,
            [this] { m_actions.rename(m_session.session); });
    connect(menu->addEntry("trash"_L1, tr("Delete session…")), &QAction::triggered, this,
            [this] { m_actions.remove(m_session.session); });
    menu->popup(position);
}

void SessionDetail::focusFirst()
{
    QWidget *first =
        m_main->isVisible() ? static_cast<QWidget *>(m_main) : m_stateCard->findChild<Button *>();
    first->setFocus(Qt::ShortcutFocusReason);
}

void SessionDetail::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.canvas);
    const int header = m_theme.px(HeaderHeight);
    painter.fillRect(QRect(0, 0, width(), header), t.surface);
    paint::horizontalLine(painter, 0, width(), header - 1, t.border);
}

void SessionDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_session.session.id.isEmpty()) {
        show(m_session.session);
        setProblem(m_problem);
    }
}

} // namespace guiche
