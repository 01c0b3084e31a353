// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/settingscard.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/sessions/tagline.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

// A small quiet glyph before a caption.
class CaptionIcon final : public QWidget
{
public:
    CaptionIcon(Theme &theme, QLatin1StringView icon)
        : m_theme(theme)
        , m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(16), m_theme.px(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::icon(painter, m_theme, m_icon, m_theme.tokens().muted, {0, 0}, m_theme.px(16));
    }

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
};

} // namespace

SettingsCard::SettingsCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_edit(new Button(theme, ButtonKind::Ghost))
    , m_url(new TextLabel(theme, TextStyle::Mono))
    , m_health(new Pill(theme))
    , m_events(new TagLine(theme))
    , m_secret(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_rotate(new LinkButton(theme))
    , m_proxy(new TextLabel(theme, TextStyle::Mono))
    , m_proxyEdit(new LinkButton(theme))
    , m_autoConnect(new CheckBox(theme))
    , m_groups(new CheckBox(theme))
{
    setObjectName(u"settingsCard"_s);
    m_edit->setObjectName(u"editWebhook"_s);
    m_edit->setIconName("edit"_L1);
    m_rotate->setObjectName(u"rotateSecret"_s);
    m_proxyEdit->setObjectName(u"editProxy"_s);
    m_url->setObjectName(u"webhookUrl"_s);
    m_proxy->setObjectName(u"proxyText"_s);
    m_autoConnect->setObjectName(u"autoConnect"_s);
    m_groups->setObjectName(u"takesGroups"_s);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setMinimumWidth(theme.px(80));
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_health->setPillHeight(22);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    column()->addLayout(head);
    m_urlCaption = addRow("plug"_L1, m_url, m_health);
    m_eventsCaption = addRow("bolt"_L1, m_events, nullptr);
    m_secretCaption = addRow("key"_L1, m_secret, m_rotate);
    m_proxyCaption = addRow("globe"_L1, m_proxy, m_proxyEdit);
    m_proxyRow = m_rows.last();
    column()->addWidget(m_autoConnect);
    column()->addWidget(m_groups);
    connect(m_edit, &QAbstractButton::clicked, this, &SettingsCard::webhookEditRequested);
    connect(m_rotate, &QAbstractButton::clicked, this, &SettingsCard::secretRotationRequested);
    connect(m_proxyEdit, &QAbstractButton::clicked, this, &SettingsCard::proxyEditRequested);
    connect(m_autoConnect, &QCheckBox::toggled, this, &SettingsCard::autoConnectChanged);
    connect(m_groups, &QCheckBox::toggled, this, &SettingsCard::groupsChanged);
}

TextLabel *SettingsCard::addRow(QLatin1StringView icon, QWidget *value, QWidget *end)
{
    auto *caption = new TextLabel(theme(), TextStyle::Small, Ink::Muted);
    caption->setFixedWidth(theme().px(88));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(new CaptionIcon(theme(), icon));
    row->addWidget(caption);
    row->addWidget(value, 1);
    if (end != nullptr)
        row->addWidget(end);
    holder->setMinimumHeight(theme().px(28));
    column()->addWidget(holder);
    m_rows.append(holder);
    return caption;
}

void SettingsCard::setSession(const DeskSession &shown)
{
    const Session &session = shown.session;
    const bool hasWebhook = !session.webhookUrl.isEmpty();
    m_title->setText(tr("Event delivery and connection"));
    m_edit->setText(hasWebhook ? tr("Edit") : tr("Add webhook"));
    m_edit->setAccessibleName(tr("Edit webhook"));
    m_urlCaption->setText(tr("Webhook"));
    m_url->setText(hasWebhook ? session.webhookUrl : tr("None: events go nowhere"));
    m_url->setToolTip(session.webhookUrl);
    m_health->setVisible(hasWebhook);
    if (session.webhookOff.isEmpty()) {
        m_health->setLook(Tone::Success, "check"_L1);
        m_health->setText(tr("On", "webhook"));
        m_health->setToolTip({});
    } else {
        m_health->setLook(Tone::Danger, "alert"_L1);
        m_health->setText(tr("Turned off", "webhook"));
        m_health->setToolTip(session.webhookOff);
    }
    m_eventsCaption->setText(tr("Events"));
    m_events->setTags(session.webhookEvents.isEmpty() ? QStringList{tr("all events")}
                                                      : session.webhookEvents);
    m_secretCaption->setText(tr("Secret"));
    m_secret->setText(tr("Signs every delivery; shown only once"));
    m_rotate->setText(tr("New secret"));
    m_rows[1]->setVisible(hasWebhook);
    m_rows[2]->setVisible(hasWebhook);
    m_proxyCaption->setText(tr("Proxy"));
    if (shown.proxy)
        m_proxy->setText(
            u"%1://%2:%3"_s.arg(shown.proxy->protocol, shown.proxy->host).arg(shown.proxy->port));
    else
        m_proxy->setText(session.hasProxy ? tr("Set") : tr("None: connects directly"));
    m_proxyEdit->setText(session.hasProxy ? tr("Change") : tr("Add proxy"));
    m_proxyRow->setVisible(session.type == SessionType::WhatsAppWeb);
    m_autoConnect->setText(tr("Connect by itself when the desk starts"));
    m_groups->setText(tr("Take conversations of groups too"));
    // The Cloud API has no groups.
    m_groups->setVisible(session.type == SessionType::WhatsAppWeb);
    const QSignalBlocker connectBlocker(m_autoConnect);
    const QSignalBlocker groupsBlocker(m_groups);
    m_autoConnect->setChecked(session.autoConnect);
    m_groups->setChecked(session.takesGroups);
}

} // namespace guiche
