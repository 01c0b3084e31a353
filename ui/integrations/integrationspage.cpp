// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationspage.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/integrations/apikeyspane.h"
#include "ui/integrations/consolepane.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedtabs.h"

using namespace Qt::StringLiterals;

namespace guiche {

IntegrationsPage::IntegrationsPage(DeskClient &client, SessionListModel &sessions, Theme &theme,
                                   const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
    , m_header(new PageHeader(theme))
    , m_tabs(new SegmentedTabs(theme))
    , m_docs(new Button(theme, ButtonKind::Secondary))
    , m_stack(new QStackedWidget)
    , m_console(new ConsolePane(client, theme, clock))
    , m_keys(new ApiKeysPane(client, theme, clock))
    , m_events(new WebhooksPage(client, sessions, theme, clock))
{
    setObjectName(u"integrationsPage"_s);
    m_tabs->setObjectName(u"integrationTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_docs->setObjectName(u"openDocs"_s);
    m_docs->setIconName("ext"_L1);
    m_header->addLeft(m_tabs);
    m_header->addRight(m_console->callerBox());
    m_header->addRight(m_docs);
    addTab(m_console);
    addTab(m_keys);
    addTab(m_events);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedTabs::currentChanged, this, &IntegrationsPage::showTab);
    connect(m_docs, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_client.baseUrl().resolved(QUrl(u"/api/v1/docs"_s))); });
    retranslate();
    showTab(0);
}

void IntegrationsPage::addTab(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::toastRequested, this, &Page::toastRequested);
}

void IntegrationsPage::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    m_console->callerBox()->setVisible(current() == m_console);
}

Page *IntegrationsPage::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

bool IntegrationsPage::focusPane(int step)
{
    return current()->focusPane(step);
}

void IntegrationsPage::focusStart()
{
    current()->focusStart();
}

bool IntegrationsPage::closeTopLayer()
{
    return current() == m_console && m_console->cancel();
}

void IntegrationsPage::retranslate()
{
    m_header->setTitle(tr("Integrations"));
    //: Tabs of the page Integrations
    m_tabs->setTitles({tr("API console"), tr("Keys"), tr("Events")});
    m_tabs->setAccessibleName(tr("Parts of Integrations"));
    m_docs->setText(tr("Documentation"));
    m_docs->setToolTip(tr("Opens in the browser"));
}

void IntegrationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void IntegrationsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

} // namespace guiche
