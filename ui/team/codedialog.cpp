// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/codedialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(Theme &theme, const QString &name, const PasswordCode &code, bool isInvitation,
                       QWidget *parent)
    : DialogFrame(theme, parent)
    , m_code(new TextField(theme))
{
    setObjectName(u"codeDialog"_s);
    setContentWidth(520);
    //: %1: a colleague's name
    setTitle(isInvitation ? tr("%1 can come in").arg(name) : tr("Password code for %1").arg(name));
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(code.expiresAt).time(), QLocale::ShortFormat);
    //: %1: a time of day
    setText(tr("Hand over this code. It sets the password once, until %1; after that, make a new one. It is "
               "shown only now.")
                .arg(until));
    m_code->setObjectName(u"passwordCode"_s);
    m_code->setLabel(tr("Code"));
    m_code->setText(code.code);
    m_code->edit()->setReadOnly(true);
    m_code->edit()->setFont(theme.font(TextStyle::Mono));
    m_code->edit()->setCursorPosition(0);
    m_code->edit()->selectAll();
    body()->addWidget(m_code);
    auto *how = new TextLabel(theme, TextStyle::Small, Ink::Muted);
    how->setWordWrap(true);
    how->setText(tr("At sign-in: “I forgot my password”, then “I have a code”."));
    body()->addWidget(how);
    Button *copy = addButton(ButtonKind::Secondary, tr("Copy"), false);
    copy->setObjectName(u"copyCode"_s);
    copy->setIconName("copy"_L1);
    connect(copy, &QAbstractButton::clicked, this, [copy, text = code.code] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    addButton(ButtonKind::Primary, tr("Done"));
    copy->setFocus();
}

} // namespace guiche
