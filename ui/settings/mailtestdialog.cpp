// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailtestdialog.h"

#include <QBoxLayout>

#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

MailTestDialog::MailTestDialog(Theme &theme, const QString &address, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_address(new TextField(theme))
{
    setObjectName(u"mailTestDialog"_s);
    setTitle(tr("Send a test mail"));
    setText(tr(
        "The desk sends a short mail with the saved settings and tells what the server said. That can take "
        "half a minute."));
    m_address->setObjectName(u"testAddress"_s);
    m_address->setLabel(tr("To"));
    m_address->setText(address);
    body()->addWidget(m_address);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Send"), false);
    connect(main, &QAbstractButton::clicked, this, [this] {
        m_address->setError(this->address().contains(u'@') ? QString() : tr("An e-mail address"));
        if (m_address->error().isEmpty())
            Q_EMIT submitted();
    });
    m_address->edit()->setFocus();
}

QString MailTestDialog::address() const
{
    return m_address->text().trimmed();
}

} // namespace guiche
