// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/serverdialog.h"

#include <QBoxLayout>
#include <QHostAddress>

#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

ServerDialog::ServerDialog(Theme &theme, const QUrl &current, bool canReturn, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_address(new TextField(theme))
{
    setObjectName(u"serverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Change server"));
    setText(tr("The address of the server that your organization uses."));
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setLabel(tr("Server address"));
    m_address->setFieldHeight(40);
    m_address->setText(current.toString(QUrl::StripTrailingSlash));
    m_address->edit()->setPlaceholderText(u"https://"_s);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    body()->addWidget(m_address);
    if (canReturn) {
        Button *own = addButton(ButtonKind::Ghost, tr("Use the server of this program"), false);
        own->setObjectName(u"ownServer"_s);
        connect(own, &QAbstractButton::clicked, this, [this] {
            Q_EMIT chosen(QUrl());
            accept();
        });
    }
    addButton(ButtonKind::Secondary, tr("Cancel"));
    auto *connectButton = addButton(ButtonKind::Primary, tr("Connect"), false);
    connect(connectButton, &QAbstractButton::clicked, this, &ServerDialog::submit);
    connect(m_address, &TextField::textEdited, this, [this] { m_address->setError({}); });
    m_address->setFocus();
    m_address->edit()->selectAll();
}

QUrl ServerDialog::urlFrom(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed.contains(u' '))
        return {};
    const bool hasScheme = typed.contains("://"_L1);
    QUrl url(hasScheme ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool isLoopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (!hasScheme && isLoopback)
        url.setScheme(u"http"_s);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isBare =
        (url.path().isEmpty() || url.path() == "/"_L1) && url.query().isEmpty() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isWeb || !isBare)
        return {};
    url.setPath({});
    return url;
}

void ServerDialog::submit()
{
    const QUrl url = urlFrom(m_address->text());
    if (url.isEmpty()) {
        m_address->setError(tr("That is not an address. Example: https://desk.example"));
        m_address->setFocus();
        return;
    }
    Q_EMIT chosen(url);
    accept();
}

} // namespace guiche
