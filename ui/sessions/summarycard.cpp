// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/summarycard.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/sessions/sessiontext.h"
#include "ui/theme/painting.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"

namespace guiche {

using namespace Qt::StringLiterals;

class SummaryCard::Portrait final : public QWidget
{
public:
    explicit Portrait(Theme &theme)
        : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setSession(const Session &session)
    {
        m_id = session.id;
        m_initials = Theme::initials(session.pushName.isEmpty() ? session.name : session.pushName);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(56), m_theme.px(56)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = m_theme.px(52);
        painter.drawPixmap(0, 0, m_theme.avatar(m_id, m_initials, side, devicePixelRatioF()));
        const Tokens &t = m_theme.tokens();
        const int ring = m_theme.px(16);
        const QRectF outer(side - ring + m_theme.px(2), side - ring + m_theme.px(2), ring, ring);
        paint::roundedRect(painter, outer, ring / 2.0, t.surface);
        const double inset = m_theme.px(3);
        paint::roundedRect(painter, outer.adjusted(inset, inset, -inset, -inset), ring / 2.0 - inset,
                           t.success);
    }

private:
    Theme &m_theme;
    QString m_id;
    QString m_initials;
};

SummaryCard::SummaryCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_portrait(new Portrait(theme))
    , m_number(new TextLabel(theme, TextStyle::Heading))
    , m_name(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
{
    setObjectName(u"summaryCard"_s);
    m_number->setObjectName(u"summaryNumber"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addStretch(1);
    words->addWidget(m_number);
    words->addWidget(m_name);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(16));
    head->addWidget(m_portrait);
    head->addLayout(words, 1);
    column()->addLayout(head);
    column()->addSpacing(theme.px(8));
    column()->addWidget(new Rule(theme));
    column()->addSpacing(theme.px(8));
    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme.px(24));
    m_type = addFact(facts);
    m_platform = addFact(facts);
    m_since = addFact(facts);
    m_activity = addFact(facts);
    facts->addStretch(1);
    column()->addLayout(facts);
}

SummaryCard::Fact SummaryCard::addFact(QLayout *row)
{
    auto *box = new QWidget;
    auto *stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(theme().px(4));
    Fact fact{box, new TextLabel(theme(), TextStyle::Small, Ink::Muted),
              new TextLabel(theme(), TextStyle::Ui, Ink::Text, 500)};
    stack->addWidget(fact.caption);
    stack->addWidget(fact.value);
    box->setMinimumWidth(theme().px(140));
    row->addWidget(box);
    return fact;
}

void SummaryCard::setFact(const Fact &fact, const QString &caption, const QString &value)
{
    fact.caption->setText(caption);
    fact.value->setText(value);
    fact.box->setVisible(!value.isEmpty());
}

void SummaryCard::setSession(const Session &session, TimeMs now)
{
    m_portrait->setSession(session);
    const QString phone = SessionText::phone(session);
    m_number->setText(phone.isEmpty() ? session.name : phone);
    //: Below a session's number. %1: the name that customers see at WhatsApp
    m_name->setText(session.pushName.isEmpty() ? QString()
                                               : tr("%1 · name shown at WhatsApp").arg(session.pushName));
    m_name->setVisible(!session.pushName.isEmpty());
    setFact(m_type, tr("Type"), SessionText::type(session.type));
    setFact(m_platform, tr("Platform"), session.platform);
    setFact(m_since, tr("Connected since"), SessionText::moment(session.statusSince, now));
    setFact(m_activity, tr("Last message"),
            session.lastUsedAt == 0 ? QString() : SessionText::ago(now - session.lastUsedAt));
}

} // namespace guiche
