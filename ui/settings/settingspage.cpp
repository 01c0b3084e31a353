// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/settings/auditpane.h"
#include "ui/settings/settingspane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedtabs.h"

namespace guiche {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(DeskClient &client, const SessionListModel &sessions, Theme &theme,
                           const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
    , m_header(new PageHeader(theme))
    , m_tabs(new SegmentedTabs(theme))
    , m_stack(new QStackedWidget)
    , m_settings(new SettingsPane(client, sessions, theme))
    , m_audit(new AuditPane(client, theme, clock))
{
    setObjectName(u"settingsPage"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_header->addLeft(m_tabs);
    m_header->addRight(m_audit->exportButton());
    m_stack->addWidget(m_settings);
    m_stack->addWidget(m_audit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_audit->exportButton()->hide();
    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_audit->exportButton()->setVisible(index == 1);
    });
    connect(m_settings, &SettingsPane::toastRequested, this, &Page::toastRequested);
    connect(m_audit, &AuditPane::toastRequested, this, &Page::toastRequested);
    connect(&client, &DeskClient::userChanged, this, &SettingsPage::retranslate);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_header->setSubtitle(m_client.user().organizationName);
    m_tabs->setTitles({tr("Settings"), tr("Audit log")});
    m_tabs->setAccessibleName(tr("Settings or audit log"));
}

bool SettingsPage::focusPane(int step)
{
    return m_stack->currentIndex() == 0 ? m_settings->focusPane(step) : m_audit->focusPane(step);
}

void SettingsPage::focusStart()
{
    if (m_stack->currentIndex() == 0)
        m_settings->focusStart();
    else
        m_audit->focusStart();
}

bool SettingsPage::hasUnsaved() const
{
    return m_settings->hasChanges();
}

void SettingsPage::saveUnsaved(std::function<void()> done)
{
    m_tabs->setCurrentIndex(0); // where it says what is wrong
    m_settings->save(std::move(done));
}

void SettingsPage::discardUnsaved()
{
    m_settings->drop();
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().canvas);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace guiche
