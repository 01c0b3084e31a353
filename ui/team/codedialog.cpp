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
{
    setObjectName(u"codeDialog"_s);
    setContentWidth(520);
    const bool hasLink = !code.link.isEmpty();
    if (isInvitation) {
        //: %1: a colleague's name
        setTitle(tr("%1 can come in").arg(name));
    } else {
        //: %1: a colleague's name
        setTitle((hasLink ? tr("Password link for %1") : tr("Password code for %1")).arg(name));
    }
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(code.expiresAt).time(), QLocale::ShortFormat);
    //: %1: a time of day
    setText((hasLink ? tr("Hand over this link. It opens a page that sets the password once, until %1; after "
                          "that, make a new one. It is shown only now.")
                     : tr("Hand over this code. It sets the password once, until %1; after that, make a new "
                          "one. It is shown only now."))
                .arg(until));
    if (hasLink)
        addField(tr("Link"), code.link)->setObjectName(u"passwordLink"_s);
    addField(tr("Code"), code.code)->setObjectName(u"passwordCode"_s);
    auto *how = new TextLabel(theme, TextStyle::Small, Ink::Muted);
    how->setWordWrap(true);
    how->setText(hasLink
                     ? tr("The code does the same at sign-in: “I forgot my password”, then “I have a code”.")
                     : tr("At sign-in: “I forgot my password”, then “I have a code”."));
    body()->addWidget(how);
    Button *copyCode = addCopyButton(hasLink ? tr("Copy code") : tr("Copy"), code.code);
    copyCode->setObjectName(u"copyCode"_s);
    Button *first = copyCode;
    if (hasLink) {
        first = addCopyButton(tr("Copy link"), code.link);
        first->setObjectName(u"copyLink"_s);
    }
    addButton(ButtonKind::Primary, tr("Done"));
    first->setFocus();
}

TextField *CodeDialog::addField(const QString &label, const QString &text)
{
    auto *field = new TextField(theme());
    field->setLabel(label);
    field->setText(text);
    field->edit()->setReadOnly(true);
    field->edit()->setFont(theme().font(TextStyle::Mono));
    field->edit()->setCursorPosition(0);
    body()->addWidget(field);
    return field;
}

Button *CodeDialog::addCopyButton(const QString &label, const QString &text)
{
    Button *copy = addButton(ButtonKind::Secondary, label, false);
    copy->setIconName("copy"_L1);
    connect(copy, &QAbstractButton::clicked, this, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    return copy;
}

} // namespace guiche
