// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typednamedialog.h"

#include <QBoxLayout>

#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

TypedNameDialog::TypedNameDialog(Theme &theme, const Texts &texts, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_wanted(texts.name.simplified())
    , m_name(new TextField(theme))
{
    setObjectName(u"typedNameDialog"_s);
    setTitle(texts.title);
    setText(texts.text);
    m_name->setObjectName(u"typedName"_s);
    //: %1: the name of what is to be deleted
    m_name->setLabel(tr("Type “%1” to delete it").arg(texts.name));
    body()->addWidget(m_name);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::DangerFill, texts.action, false);
    main->setEnabled(false);
    connect(m_name, &TextField::textEdited, this,
            [this, main](const QString &text) { main->setEnabled(text.simplified() == m_wanted); });
    connect(main, &QAbstractButton::clicked, this, &TypedNameDialog::submitted);
    m_name->edit()->setFocus();
}

} // namespace guiche
