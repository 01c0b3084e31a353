// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/namedialog.h"

#include <QBoxLayout>

#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(Theme &theme, Purpose purpose, const QString &name, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_purpose(purpose)
    , m_present(name)
    , m_name(new TextField(theme))
{
    const bool isDelete = purpose == Purpose::Delete;
    setObjectName(isDelete ? u"deleteSessionDialog"_s : u"renameSessionDialog"_s);
    m_name->setObjectName(u"sessionName"_s);
    m_name->edit()->setMaxLength(100);
    if (isDelete) {
        setTitle(tr("Delete session"));
        setText(tr("The desk logs out of the phone and forgets the settings, the webhook and its deliveries. "
                   "This cannot be undone."));
        //: %1: the session's name
        m_name->setLabel(tr("Type “%1” to delete it").arg(name));
    } else {
        setTitle(tr("Rename session"));
        m_name->setLabel(tr("Name for the team"));
        m_name->setText(name);
        m_name->edit()->selectAll();
    }
    body()->addWidget(m_name);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(isDelete ? ButtonKind::DangerFill : ButtonKind::Primary,
                             isDelete ? tr("Delete session") : tr("Rename"), false);
    main->setEnabled(!isDelete);
    if (isDelete)
        connect(m_name, &TextField::textEdited, this,
                [this, main] { main->setEnabled(this->name() == m_present); });
    connect(main, &QAbstractButton::clicked, this, &NameDialog::submit);
    m_name->edit()->setFocus();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::submit()
{
    if (m_purpose == Purpose::Rename && name() == m_present)
        return reject();
    m_name->setError(name().isEmpty() ? tr("Give it a name") : QString());
    if (!name().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
