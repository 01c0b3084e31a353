// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/perioddialog.h"

#include <QBoxLayout>

#include "ui/settings/linessetting.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(Theme &theme, const QDate &first, const QDate &last, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_first(new TextField(theme))
    , m_last(new TextField(theme))
{
    setObjectName(u"periodDialog"_s);
    setTitle(tr("Choose a period"));
    m_first->setObjectName(u"periodFirst"_s);
    m_first->setLabel(tr("First day"));
    m_last->setObjectName(u"periodLast"_s);
    m_last->setLabel(tr("Last day"));
    //: %1: a date as the country writes it
    const QString hint = tr("Like %1; empty: no limit.").arg(LinesSetting::dateText(QDate::currentDate()));
    m_first->setHint(hint);
    m_last->setHint(hint);
    if (first.isValid())
        m_first->setText(LinesSetting::dateText(first));
    if (last.isValid())
        m_last->setText(LinesSetting::dateText(last));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(m_first, 1, Qt::AlignTop);
    row->addWidget(m_last, 1, Qt::AlignTop);
    body()->addLayout(row);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Show"), false);
    connect(main, &QAbstractButton::clicked, this, &PeriodDialog::submit);
    m_first->edit()->setFocus();
}

QDate PeriodDialog::first() const
{
    return LinesSetting::dateFrom(m_first->text().trimmed());
}

QDate PeriodDialog::last() const
{
    return LinesSetting::dateFrom(m_last->text().trimmed());
}

void PeriodDialog::submit()
{
    for (TextField *field : {m_first, m_last}) {
        const QString text = field->text().trimmed();
        const bool isGood = text.isEmpty() || LinesSetting::dateFrom(text).isValid();
        field->setError(isGood ? QString() : tr("This is not a date"));
        if (!isGood)
            return;
    }
    if (first().isValid() && last().isValid() && last() < first())
        return m_last->setError(tr("Before the first day"));
    accept();
}

} // namespace guiche
