// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chatlinkcard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

ChatLinkCard::ChatLinkCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_linkName(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_link(new LineEdit(theme))
    , m_copyLink(new Button(theme, ButtonKind::Secondary))
    , m_open(new Button(theme, ButtonKind::Secondary))
    , m_codeName(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_code(new LineEdit(theme))
    , m_copyCode(new Button(theme, ButtonKind::Secondary))
    , m_keyText(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_newKey(new Button(theme, ButtonKind::Danger))
{
    setObjectName(u"chatLinkCard"_s);
    m_link->setObjectName(u"chatLink"_s);
    m_copyLink->setObjectName(u"copyChatLink"_s);
    m_open->setObjectName(u"openChatLink"_s);
    m_code->setObjectName(u"chatCode"_s);
    m_copyCode->setObjectName(u"copyChatCode"_s);
    m_newKey->setObjectName(u"newChatKey"_s);
    m_link->setReadOnly(true);
    m_code->setReadOnly(true);
    m_linkName->setBuddy(m_link);
    m_codeName->setBuddy(m_code);
    m_copyLink->setIconName("copy"_L1);
    m_open->setIconName("ext"_L1);
    m_copyCode->setIconName("copy"_L1);
    m_newKey->setIconName("refresh"_L1);
    m_keyText->setWordWrap(true);
    const auto line = [&](QWidget *edit, std::initializer_list<QWidget *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.px(8));
        row->addWidget(edit, 1);
        for (QWidget *button : buttons)
            row->addWidget(button);
        return row;
    };
    column()->addWidget(m_title);
    column()->addWidget(m_linkName);
    column()->addLayout(line(m_link, {m_copyLink, m_open}));
    column()->addSpacing(theme.px(8));
    column()->addWidget(m_codeName);
    column()->addLayout(line(m_code, {m_copyCode}));
    column()->addSpacing(theme.px(8));
    column()->addLayout(line(m_keyText, {m_newKey}));
    connect(m_copyLink, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        Q_EMIT said(tr("Link of the web chat copied."));
    });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl(m_link->text())))
            Q_EMIT said(tr("The browser could not be opened. Copy the link instead."));
    });
    connect(m_copyCode, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->text());
        Q_EMIT said(tr("Code copied."));
    });
    connect(m_newKey, &QAbstractButton::clicked, this, &ChatLinkCard::newKeyRequested);
    retranslate();
}

void ChatLinkCard::setLink(const QUrl &page, const QString &embedCode)
{
    m_link->setText(page.toString());
    m_code->setText(embedCode);
    m_link->setCursorPosition(0);
    m_code->setCursorPosition(0);
}

void ChatLinkCard::setOnline(bool isOnline)
{
    m_newKey->setEnabled(isOnline);
    m_newKey->setToolTip(isOnline ? QString() : tr("Not while offline"));
}

void ChatLinkCard::retranslate()
{
    m_title->setText(tr("Link and code"));
    m_linkName->setText(tr("Link of the chat page"));
    m_link->setAccessibleName(m_linkName->text());
    m_copyLink->setText(tr("Copy"));
    m_copyLink->setAccessibleName(tr("Copy the link"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open in the browser"));
    m_codeName->setText(tr("Code for a site, before the end of the page's body"));
    m_code->setAccessibleName(m_codeName->text());
    m_copyCode->setText(tr("Copy"));
    m_copyCode->setAccessibleName(tr("Copy the code"));
    m_keyText->setText(tr("With a new key the old link and code stop working."));
    m_newKey->setText(tr("New key…"));
}

void ChatLinkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
