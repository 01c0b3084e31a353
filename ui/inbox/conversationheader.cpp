// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationheader.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/inboxtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 56;
constexpr int TextLeft = 68;
constexpr int ShortBelow = 640; // narrower headers say the wait in fewer words

} // namespace

ConversationHeader::ConversationHeader(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_wait(new Pill(theme, this))
    , m_take(new Button(theme, ButtonKind::Primary, {}, this))
    , m_search(new IconButton(theme, "search"_L1, this))
    , m_transfer(new IconButton(theme, "transfer"_L1, this))
    , m_close(new IconButton(theme, "check"_L1, this))
    , m_panel(new IconButton(theme, "panel"_L1, this))
    , m_more(new IconButton(theme, "more"_L1, this))
{
    setObjectName(u"conversationHeader"_s);
    setFixedHeight(theme.px(Height));
    m_panel->setCheckable(true);
    m_panel->setObjectName(u"panelToggle"_s);
    m_take->setObjectName(u"takeButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(TextLeft), 0, theme.px(8), 0);
    row->setSpacing(theme.px(4));
    row->addStretch(1);
    row->addWidget(m_wait);
    row->addSpacing(theme.px(8));
    row->addWidget(m_take);
    for (IconButton *button : {m_search, m_transfer, m_close, m_panel, m_more}) {
        row->addWidget(button);
    }
    connect(m_take, &Button::clicked, this, &ConversationHeader::takeRequested);
    connect(m_search, &IconButton::clicked, this, &ConversationHeader::searchRequested);
    connect(m_transfer, &IconButton::clicked, this, &ConversationHeader::transferRequested);
    connect(m_close, &IconButton::clicked, this, &ConversationHeader::closeRequested);
    connect(m_panel, &IconButton::clicked, this, &ConversationHeader::panelToggled);
    connect(m_more, &IconButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ConversationHeader::updateClock);
    m_timer.start();
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.px(Height));
        update();
    });
    retranslate();
}

void ConversationHeader::setConversation(const Conversation &conversation, const Actions &actions)
{
    m_conversation = conversation;
    m_actions = actions;
    setAccessibleName(InboxText::customer(conversation) + u", "_s + channelLine());
    updateClock();
    updateButtons();
    update();
}

void ConversationHeader::setPanelShown(bool isShown)
{
    m_isPanelShown = isShown;
    updateButtons();
}

void ConversationHeader::updateButtons()
{
    m_panel->setChecked(m_isPanelShown);
    m_take->setVisible(m_actions.canTake);
    m_transfer->setVisible(!m_isPanelShown && m_actions.canTransfer);
    m_close->setVisible(!m_isPanelShown && m_actions.canClose);
}

void ConversationHeader::updateClock()
{
    const bool isWaiting = m_conversation.waitingSince > 0;
    m_wait->setVisible(isWaiting);
    if (!isWaiting) {
        return;
    }
    const TimeMs waited = m_clock.now() - m_conversation.waitingSince;
    const QString text =
        width() < m_theme.px(ShortBelow) ? InboxText::duration(waited) : InboxText::waiting(waited);
    switch (waitLevel(waited, WaitTargetMs)) {
    case WaitLevel::Ok:
        m_wait->setLook(Tone::Neutral, "clock"_L1);
        break;
    case WaitLevel::Risk:
        m_wait->setLook(Tone::Warn, "clock"_L1);
        break;
    case WaitLevel::Breach:
        m_wait->setLook(Tone::Danger, "alert"_L1);
        break;
    }
    if (m_wait->text() != text) {
        m_wait->setText(text);
        update();
    }
}

QString ConversationHeader::channelLine() const
{
    QStringList parts{InboxText::channel(m_conversation.channel)};
    if (!m_conversation.customerPhone.isEmpty() && !m_conversation.customerName.isEmpty()) {
        parts += InboxText::phone(m_conversation);
    }
    switch (m_conversation.status) {
    case ConversationStatus::Queue:
        parts += tr("in the queue");
        break;
    case ConversationStatus::InProgress:
        if (!m_conversation.assignedName.isEmpty()) {
            //: %1: the agent who has the conversation
            parts += tr("with %1").arg(m_conversation.assignedName);
        }
        break;
    case ConversationStatus::Resolved:
    case ConversationStatus::Closed:
        parts += InboxText::status(m_conversation.status);
        break;
    }
    return parts.join(u" · "_s);
}

int ConversationHeader::textRight() const
{
    const QWidget *first = m_wait->isVisible()   ? static_cast<QWidget *>(m_wait)
                           : m_take->isVisible() ? static_cast<QWidget *>(m_take)
                                                 : m_search;
    return first->x() - m_theme.px(8);
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.surface);
    paint::horizontalLine(painter, 0, width(), height() - 1, tokens.border);
    const int size = m_theme.px(36);
    const QRect avatar(m_theme.px(16), (height() - size) / 2, size, size);
    paint::avatar(painter, m_theme, m_conversation.contactId, m_conversation.customerName, avatar);
    const int badge = m_theme.px(16);
    paint::channelBadge(painter, m_theme, m_conversation.channel,
                        QRect(avatar.right() - badge + 4, avatar.bottom() - badge + 5, badge, badge),
                        tokens.surface);
    const int left = m_theme.px(TextLeft);
    const int room = textRight() - left;
    const int nameHeight = m_theme.lineHeight(TextStyle::Ui);
    const int lineHeight = m_theme.lineHeight(TextStyle::Small);
    const int top = (height() - nameHeight - lineHeight) / 2;
    painter.setFont(m_theme.font(TextStyle::Body, 600));
    painter.setPen(tokens.text);
    painter.drawText(
        QRect(left, top, room, nameHeight), int(Qt::AlignVCenter | Qt::AlignLeading),
        painter.fontMetrics().elidedText(InboxText::customer(m_conversation), Qt::ElideRight, room));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(left, top + nameHeight, room, lineHeight),
                     int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(channelLine(), Qt::ElideRight, room));
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateClock();
}

void ConversationHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateClock();
        update();
    }
}

void ConversationHeader::retranslate()
{
    m_take->setText(tr("Take", "take a conversation from the queue"));
    m_search->setLabel(tr("Search in the conversation"), u"Ctrl+F"_s);
    m_transfer->setLabel(tr("Transfer"), u"Ctrl+T"_s);
    m_close->setLabel(tr("Close the conversation"), u"Ctrl+E"_s);
    m_panel->setLabel(tr("Customer panel"), u"Ctrl+I"_s);
    m_more->setLabel(tr("More"));
}

} // namespace guiche
