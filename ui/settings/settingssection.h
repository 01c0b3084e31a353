// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

#include "ui/settings/settingfield.h"

namespace guiche {

class Card;

//! \brief One section of the settings: its cards with their fields, one below the other, scrolling.
class SettingsSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsSection)

public:
    using MakeField = std::function<SettingField *(const FieldSpec &)>;

    SettingsSection(Theme &theme, const SectionSpec &spec, const MakeField &makeField,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return QString::fromLatin1(m_spec.name); }
    [[nodiscard]] QString title() const { return settingText(m_spec.title); }
    [[nodiscard]] const QList<SettingField *> &fields() const { return m_fields; }
    //! \brief The card with that name in the table; nullptr: there is none.
    [[nodiscard]] Card *card(QLatin1StringView name) const;
    //! \brief Below the others.
    void addCard(QWidget *card);
    //! \brief Brings a field into view and gives it the focus.
    void reveal(SettingField *field);
    void focusFirst();
    void retranslate();

private:
    class Scroller;
    struct Part
    {
        const CardSpec *spec = nullptr;
        Card *card = nullptr;
        class TextLabel *title = nullptr;
        class TextLabel *text = nullptr;
    };

    SectionSpec m_spec;
    Scroller *m_scroller;
    class QVBoxLayout *m_column;
    QList<Part> m_parts;
    QList<SettingField *> m_fields;
};

} // namespace guiche
