// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace guiche {

//! \brief What a setting is edited with.
enum class FieldKind {
    Text,
    LongText,
    Number, //!< whole, between `minimum` and `maximum`
    Switch,
    Choice,
    Session, //!< one of the WhatsApp sessions, or none
    Color,
    Origins, //!< one a line
    Dates,   //!< one a line
    Zone,    //!< IANA name
    Hours,   //!< of one day
    ContactFields,
    Password, //!< write only
    Shown,    //!< read only, to copy
};

//! \brief Texts are English sources of the context `SettingTexts`.
struct ChoiceSpec
{
    const char *value = "";
    const char *text = "";
    bool isName = false; //!< the same in every language
};

struct FieldSpec
{
    const char *path = "";
    FieldKind kind = FieldKind::Text;
    const char *title = "";
    const char *hint = "";
    const char *unit = ""; //!< stands behind a number
    int minimum = 0;       //!< of a number
    int maximum = 0;       //!< of a number; of a text its length
    std::span<const ChoiceSpec> choices = {};
};

struct CardSpec
{
    const char *name = ""; //!< for object names; not shown
    const char *title = "";
    const char *text = ""; //!< below the title; may be empty
    std::span<const FieldSpec> fields = {};
};

struct SectionSpec
{
    const char *name = ""; //!< for object names; not shown
    const char *icon = "";
    const char *title = "";
    std::span<const CardSpec> cards = {};
};

//! \brief Every setting of the desk, in the order in which the page shows them. Those of the mail server
//! stand below `smtp`.
[[nodiscard]] std::span<const SectionSpec> settingSections();

//! \brief In the user's language; empty stays empty.
[[nodiscard]] QString settingText(const char *source);

} // namespace guiche
