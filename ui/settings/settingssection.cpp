// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentWidth = 720;

} // namespace

//! Scrolls up and down only: the content takes the width that there is.
class SettingsSection::Scroller final : public QScrollArea
{
public:
    Scroller()
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }
};

SettingsSection::SettingsSection(Theme &theme, const SectionSpec &spec, const MakeField &makeField,
                                 QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_scroller(new Scroller)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"section-"_s + name());
    m_column->setSpacing(theme.px(16));
    for (const CardSpec &cardSpec : spec.cards) {
        Part part{.spec = &cardSpec,
                  .card = new Card(theme),
                  .title = new TextLabel(theme, TextStyle::Body, Ink::Text, 600),
                  .text = new TextLabel(theme, TextStyle::Small, Ink::Muted)};
        part.card->setObjectName(u"card-"_s + QString::fromLatin1(cardSpec.name));
        part.card->column()->setSpacing(theme.px(16));
        part.text->setWordWrap(true);
        part.card->column()->addWidget(part.title);
        part.card->column()->addWidget(part.text);
        for (const FieldSpec &field : cardSpec.fields) {
            m_fields.append(makeField(field));
            part.card->column()->addWidget(m_fields.last());
        }
        m_column->addWidget(part.card);
        m_parts.append(part);
    }
    auto *content = new QWidget;
    content->setMaximumWidth(theme.px(ContentWidth));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(m_column);
    inner->addStretch(1);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    row->addWidget(content, 1);
    // Takes what the content does not want.
    row->addStretch();
    m_scroller->setWidget(holder);
    holder->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroller);
    retranslate();
}

Card *SettingsSection::card(QLatin1StringView name) const
{
    for (const Part &part : m_parts) {
        if (name == QLatin1StringView(part.spec->name))
            return part.card;
    }
    return nullptr;
}

void SettingsSection::addCard(QWidget *card)
{
    m_column->addWidget(card);
}

void SettingsSection::reveal(SettingField *field)
{
    field->focusField();
    m_scroller->ensureWidgetVisible(field);
}

void SettingsSection::focusFirst()
{
    if (!m_fields.isEmpty())
        reveal(m_fields.first());
}

void SettingsSection::retranslate()
{
    for (const Part &part : std::as_const(m_parts)) {
        part.title->setText(settingText(part.spec->title));
        part.text->setText(settingText(part.spec->text));
        part.text->setVisible(!part.text->text().isEmpty());
        part.card->setAccessibleName(part.title->text());
    }
}

} // namespace guiche
