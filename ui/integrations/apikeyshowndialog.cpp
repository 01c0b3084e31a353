// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apikeyshowndialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

ApiKeyShownDialog::ApiKeyShownDialog(Theme &theme, const QString &name, const QString &key, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_key(new TextField(theme))
{
    setObjectName(u"apiKeyShownDialog"_s);
    setContentWidth(560);
    //: %1: the name of an API key
    setTitle(tr("The key “%1”").arg(name));
    setText(tr("It is shown only now: copy it to the program. The desk keeps no more than its hash. Programs "
               "send it as X-API-Key or as Bearer."));
    m_key->setObjectName(u"newApiKey"_s);
    m_key->setLabel(tr("Key"));
    m_key->setText(key);
    m_key->edit()->setReadOnly(true);
    m_key->edit()->setFont(theme.font(TextStyle::Mono));
    m_key->edit()->selectAll();
    body()->addWidget(m_key);
    Button *copy = addButton(ButtonKind::Secondary, tr("Copy"), false);
    copy->setObjectName(u"copyApiKey"_s);
    copy->setIconName("copy"_L1);
    connect(copy, &QAbstractButton::clicked, this, [copy, key] {
        QGuiApplication::clipboard()->setText(key);
        copy->setText(tr("Copied"));
        announce(copy, copy->text());
    });
    addButton(ButtonKind::Primary, tr("I have kept it"));
    copy->setFocus();
}

} // namespace guiche
