// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/proxydialog.h"

#include <QBoxLayout>
#include <QIntValidator>

#include "ui/widgets/choices.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestPort = 65535;

} // namespace

ProxyDialog::ProxyDialog(Theme &theme, const DeskSession &session, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_protocol(new ComboBox(theme))
    , m_host(new TextField(theme))
    , m_port(new TextField(theme))
    , m_username(new TextField(theme))
    , m_password(new TextField(theme, TextField::Kind::Password))
{
    setObjectName(u"proxyDialog"_s);
    setTitle(tr("Proxy of this session"));
    setText(tr("A connected session connects anew through it."));
    m_protocol->setObjectName(u"proxyProtocol"_s);
    m_protocol->setAccessibleName(tr("Protocol"));
    m_protocol->addItem(u"HTTP"_s, u"http"_s);
    m_protocol->addItem(u"HTTPS"_s, u"https"_s);
    m_protocol->addItem(u"SOCKS5"_s, u"socks5"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setLabel(tr("Host"));
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setLabel(tr("Port"));
    m_port->edit()->setValidator(new QIntValidator(1, HighestPort, this));
    m_port->setFixedWidth(theme.px(104));
    m_username->setObjectName(u"proxyUser"_s);
    m_username->setLabel(tr("User (optional)"));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setLabel(tr("Password (optional)"));
    if (session.proxy) {
        m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(session.proxy->protocol)));
        m_host->setText(session.proxy->host);
        m_port->setText(QString::number(session.proxy->port));
        m_username->setText(session.proxy->username);
        if (!session.proxy->username.isEmpty())
            m_password->setHint(tr("The stored one is not shown; type it again."));
    }
    auto *address = new QHBoxLayout;
    address->setSpacing(theme.px(8));
    address->addWidget(m_host, 1, Qt::AlignTop);
    address->addWidget(m_port, 0, Qt::AlignTop);
    body()->addWidget(m_protocol);
    body()->addLayout(address);
    body()->addWidget(m_username);
    body()->addWidget(m_password);
    if (session.session.hasProxy) {
        Button *removal = addButton(ButtonKind::Danger, tr("Remove proxy"), false);
        removal->setObjectName(u"removeProxy"_s);
        connect(removal, &QAbstractButton::clicked, this, &ProxyDialog::removeRequested);
    }
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Save"), false);
    connect(main, &QAbstractButton::clicked, this, &ProxyDialog::submit);
    m_host->edit()->setFocus();
}

NewProxy ProxyDialog::proxy() const
{
    return {.address = {.protocol = m_protocol->currentData().toString(),
                        .host = m_host->text().trimmed(),
                        .port = m_port->text().toInt(),
                        .username = m_username->text().trimmed()},
            .password = m_password->text()};
}

void ProxyDialog::submit()
{
    m_host->setError(m_host->text().trimmed().isEmpty() ? tr("A host name or an address") : QString());
    m_port->setError(m_port->edit()->hasAcceptableInput() ? QString() : tr("1 to 65535"));
    if (m_host->error().isEmpty() && m_port->error().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
