// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditfilterbar.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/settings/audittext.h"
#include "ui/settings/linessetting.h"
#include "ui/settings/perioddialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestBox = 220;

} // namespace

AuditFilterBar::AuditFilterBar(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_actor(new ComboBox(theme))
    , m_action(new ComboBox(theme))
    , m_subject(new ComboBox(theme))
    , m_period(new ComboBox(theme))
    , m_clear(new LinkButton(theme))
{
    m_actor->setObjectName(u"auditActor"_s);
    m_action->setObjectName(u"auditActionFilter"_s);
    m_subject->setObjectName(u"auditSubject"_s);
    m_period->setObjectName(u"auditPeriod"_s);
    m_clear->setObjectName(u"auditClear"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    for (ComboBox *box : {m_actor, m_action, m_subject, m_period}) {
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        box->setMaximumWidth(theme.px(WidestBox));
        row->addWidget(box, 1);
    }
    row->addWidget(m_clear);
    row->addStretch();
    for (ComboBox *box : {m_actor, m_action, m_subject})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::tell);
    connect(m_period, &QComboBox::activated, this, &AuditFilterBar::onPeriod);
    connect(m_clear, &QAbstractButton::clicked, this, &AuditFilterBar::clear);
    retranslate();
}

void AuditFilterBar::setPeople(const QList<AuditActor> &people)
{
    m_people = people;
    fillPeople();
}

void AuditFilterBar::fillPeople()
{
    const QSignalBlocker blocker(m_actor);
    const QString chosen = m_actor->currentData().toString();
    const QString name = m_actor->currentText();
    m_actor->clear();
    m_actor->addItem(tr("Everybody"), QString());
    for (const AuditActor &person : std::as_const(m_people))
        m_actor->addItem(person.name, person.id);
    choose(*m_actor, chosen, name);
}

// What is not in the list (a program, one conversation) goes to its end.
void AuditFilterBar::choose(ComboBox &box, const QString &value, const QString &name)
{
    if (box.findData(value) < 0)
        box.addItem(name, value);
    box.setCurrentIndex(box.findData(value));
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter{.actor = m_actor->currentData().toString(),
                       .action = m_action->currentData().toString(),
                       .subject = m_subject->currentData().toString()};
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    QDate first = m_first;
    QDate last = m_last;
    switch (m_period->currentIndex()) {
    case AnyTime:
        return filter;
    case Today:
        first = today;
        last = {};
        break;
    case Week:
        first = today.addDays(-6);
        last = {};
        break;
    case Month:
        first = today.addDays(-29);
        last = {};
        break;
    default:
        break;
    }
    if (first.isValid())
        filter.from = first.startOfDay().toMSecsSinceEpoch();
    if (last.isValid())
        filter.until = last.endOfDay().toMSecsSinceEpoch();
    return filter;
}

void AuditFilterBar::narrow(const AuditFilter &filter, const QString &name)
{
    {
        const QSignalBlocker actor(m_actor);
        const QSignalBlocker action(m_action);
        const QSignalBlocker subject(m_subject);
        if (!filter.actor.isEmpty())
            choose(*m_actor, filter.actor, name);
        if (!filter.action.isEmpty())
            choose(*m_action, filter.action, AuditText::action(filter.action));
        if (!filter.subject.isEmpty())
            choose(*m_subject, filter.subject, name);
    }
    update();
    tell();
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker actor(m_actor);
        const QSignalBlocker action(m_action);
        const QSignalBlocker subject(m_subject);
        for (ComboBox *box : {m_actor, m_action, m_subject, m_period}) {
            box->setCurrentIndex(0);
            box->update();
        }
        m_shownPeriod = AnyTime;
    }
    m_actor->setFocus(Qt::OtherFocusReason);
    tell();
}

void AuditFilterBar::onPeriod()
{
    if (m_period->currentIndex() != Chosen) {
        m_shownPeriod = m_period->currentIndex();
        return tell();
    }
    auto *dialog = new PeriodDialog(m_theme, m_first, m_last, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_period->setCurrentIndex(m_shownPeriod); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_first = dialog->first();
        m_last = dialog->last();
        m_shownPeriod = Chosen;
        retranslate();
        tell();
    });
    dialog->open();
}

void AuditFilterBar::tell()
{
    m_clear->setVisible(filter() != AuditFilter());
    Q_EMIT changed();
}

void AuditFilterBar::focusFirst()
{
    m_actor->setFocus(Qt::ShortcutFocusReason);
}

void AuditFilterBar::retranslate()
{
    m_actor->setAccessibleName(tr("By whom"));
    m_action->setAccessibleName(tr("Which action"));
    m_subject->setAccessibleName(tr("About what"));
    m_period->setAccessibleName(tr("When"));
    m_clear->setText(tr("Show all"));
    fillPeople();
    const auto fill = [](ComboBox &box, const QString &all, const QStringList &codes, auto name) {
        const QSignalBlocker blocker(&box);
        const QString chosen = box.currentData().toString();
        const QString shown = box.currentText();
        box.clear();
        box.addItem(all, QString());
        for (const QString &code : codes)
            box.addItem(name(code), code);
        choose(box, chosen, shown);
        box.update();
    };
    fill(*m_action, tr("Every action"), AuditText::knownActions(), &AuditText::action);
    fill(*m_subject, tr("About everything"), AuditText::knownSubjects(), &AuditText::subjectType);
    const QSignalBlocker blocker(m_period);
    QString period = tr("Choose days…");
    if (m_shownPeriod == Chosen && m_first.isValid() && m_last.isValid())
        //: %1 and %2: two dates
        period = tr("%1 to %2").arg(LinesSetting::dateText(m_first), LinesSetting::dateText(m_last));
    else if (m_shownPeriod == Chosen && m_first.isValid())
        //: %1: a date
        period = tr("Since %1").arg(LinesSetting::dateText(m_first));
    else if (m_shownPeriod == Chosen && m_last.isValid())
        //: %1: a date
        period = tr("Until %1").arg(LinesSetting::dateText(m_last));
    m_period->clear();
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), period});
    m_period->setCurrentIndex(m_shownPeriod);
    m_period->update();
    m_clear->setVisible(filter() != AuditFilter());
}

void AuditFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
