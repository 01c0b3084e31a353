// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/callerkeydialog.h"

#include <QBoxLayout>

#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

CallerKeyDialog::CallerKeyDialog(Theme &theme, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_key(new TextField(theme, TextField::Kind::Password))
{
    setObjectName(u"callerKeyDialog"_s);
    setTitle(tr("Call with an API key"));
    setText(tr("The console then sees what a program with this key sees. The key stays in memory until you "
               "sign out."));
    m_key->setObjectName(u"callerKey"_s);
    m_key->setLabel(tr("API key (gk_…)"));
    body()->addWidget(m_key);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *use = addButton(ButtonKind::Primary, tr("Use this key"), false);
    connect(use, &QAbstractButton::clicked, this, &CallerKeyDialog::submit);
    m_key->setFocus();
}

QString CallerKeyDialog::key() const
{
    return m_key->text().trimmed();
}

void CallerKeyDialog::submit()
{
    const QString entered = key();
    const bool isPlain = std::ranges::all_of(entered, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (entered.isEmpty() || !isPlain)
        return m_key->setError(entered.isEmpty() ? tr("Enter the key.")
                                                 : tr("A key has letters and digits only."));
    Q_EMIT keyEntered(entered);
    accept();
}

} // namespace guiche
