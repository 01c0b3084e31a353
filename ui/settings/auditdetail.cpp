// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditdetail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/domain/types.h"
#include "ui/settings/audittext.h"
#include "ui/settings/diffview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"

namespace guiche {

using namespace Qt::StringLiterals;

AuditDetail::AuditDetail(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_action(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_code(new TextLabel(theme, TextStyle::Mono, Ink::Muted))
    , m_facts(new TextLabel(theme, TextStyle::Ui))
    , m_onlyActor(new LinkButton(theme))
    , m_onlyAction(new LinkButton(theme))
    , m_onlySubject(new LinkButton(theme))
    , m_diffTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_none(new TextLabel(theme, TextStyle::Ui, Ink::Faint))
    , m_scroller(new QScrollArea)
    , m_diff(new DiffView(theme))
    , m_hash(new TextLabel(theme, TextStyle::Mono, Ink::Faint))
    , m_copy(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"auditDetail"_s);
    setPadding(16, 16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_action->setObjectName(u"auditAction"_s);
    m_facts->setObjectName(u"auditFacts"_s);
    m_onlyActor->setObjectName(u"onlyActor"_s);
    m_onlyAction->setObjectName(u"onlyAction"_s);
    m_onlySubject->setObjectName(u"onlySubject"_s);
    m_copy->setObjectName(u"copyEntry"_s);
    for (TextLabel *label : {m_action, m_facts, m_none, m_hash})
        label->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIconName("copy"_L1);
    m_copy->setKeycap(u"Ctrl+C"_s);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, theme.px(4), 0);
    inner->addWidget(m_none);
    inner->addWidget(m_diff);
    inner->addStretch(1);
    m_scroller->setObjectName(u"diffScroller"_s);
    m_scroller->setWidget(holder);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_copy);
    column()->addWidget(m_action);
    column()->addWidget(m_code);
    column()->addWidget(m_facts);
    column()->addWidget(m_onlyActor, 0, Qt::AlignLeft);
    column()->addWidget(m_onlyAction, 0, Qt::AlignLeft);
    column()->addWidget(m_onlySubject, 0, Qt::AlignLeft);
    column()->addWidget(new Rule(theme));
    column()->addWidget(m_diffTitle);
    column()->addWidget(m_scroller, 1);
    column()->addWidget(new Rule(theme));
    column()->addWidget(m_hash);
    column()->addLayout(foot);
    connect(m_onlyActor, &QAbstractButton::clicked, this, [this] { keepOnly({.actor = m_item.actorId}); });
    connect(m_onlyAction, &QAbstractButton::clicked, this, [this] { keepOnly({.action = m_item.action}); });
    connect(m_onlySubject, &QAbstractButton::clicked, this, [this] {
        keepOnly({.subject = m_item.subjectId.isEmpty() ? m_item.subjectType
                                                        : m_item.subjectType + u':' + m_item.subjectId});
    });
    connect(m_copy, &QAbstractButton::clicked, this, &AuditDetail::copyRequested);
    show();
}

void AuditDetail::keepOnly(const AuditFilter &filter)
{
    Q_EMIT filterRequested(filter);
}

void AuditDetail::setItem(const AuditItem &item)
{
    m_item = item;
    show();
}

void AuditDetail::show()
{
    m_action->setText(AuditText::action(m_item.action));
    m_code->setText(m_item.action);
    QStringList facts{AuditText::moment(m_item.at), AuditText::actor(m_item), AuditText::subject(m_item)};
    if (!m_item.remoteAddress.isEmpty())
        //: %1: a network address
        facts += tr("From %1").arg(m_item.remoteAddress);
    m_facts->setText(facts.join(u'\n'));
    m_onlyActor->setVisible(!m_item.actorId.isEmpty());
    //: %1: name of a person or a program
    m_onlyActor->setText(tr("Only by %1").arg(AuditText::actor(m_item)));
    m_onlyAction->setText(tr("Only this action"));
    //: %1: a thing, like "Person 7"
    m_onlySubject->setText(tr("Only about %1").arg(AuditText::subject(m_item)));
    m_diffTitle->setText(tr("Before and after"));
    const QList<DiffLine> lines = differences(m_item.before, m_item.after);
    m_diff->setLines(lines);
    m_diff->setVisible(!lines.isEmpty());
    m_none->setText(tr("Nothing was changed by it."));
    m_none->setVisible(lines.isEmpty());
    //: %1: number of an entry of the audit log, %2: its hash
    m_hash->setText(
        tr("Entry %1 · %2").arg(m_item.id, m_item.hash.first(std::min<qsizetype>(16, m_item.hash.size()))));
    m_hash->setToolTip(m_item.hash);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy this entry"));
}

QString AuditDetail::copyText(const AuditItem &item)
{
    const QJsonObject object{
        {u"id"_s, item.id},
        {u"timestamp"_s, toIso8601(item.at)},
        {u"actor"_s,
         QJsonObject{{u"type"_s, item.actorType}, {u"id"_s, item.actorId}, {u"name"_s, item.actorName}}},
        {u"action"_s, item.action},
        {u"subject"_s, QJsonObject{{u"type"_s, item.subjectType}, {u"id"_s, item.subjectId}}},
        {u"remote_address"_s, item.remoteAddress},
        {u"before"_s, item.before},
        {u"after"_s, item.after},
        {u"hash"_s, item.hash}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void AuditDetail::focusFirst()
{
    QWidget *first = m_onlyActor->isVisible() ? m_onlyActor : m_onlyAction;
    first->setFocus(Qt::ShortcutFocusReason);
}

void AuditDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    Card::changeEvent(event);
}

} // namespace guiche
