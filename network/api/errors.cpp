// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/errors.h"

#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

//! The weight of one element (`;q=0.8`); 1 when it has none or one that is not a number.
double weightOf(std::string_view element)
{
    const auto at = element.find(";");
    if (at == std::string_view::npos)
        return 1.0;
    const std::string_view parameter = trimmed(element.substr(at + 1));
    if (!parameter.starts_with("q="))
        return 1.0;
    bool isNumber = false;
    const double weight = QByteArrayView(parameter.substr(2)).toDouble(&isNumber);
    return isNumber ? weight : 1.0;
}

bool startsWithLanguage(std::string_view range, std::string_view language)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return range.size() >= 2 && lower(range[0]) == language[0] && lower(range[1]) == language[1] &&
           (range.size() == 2 || range[2] == '-' || range[2] == ';' || range[2] == ' ');
}

} // namespace

Language preferredLanguage(std::string_view acceptLanguage)
{
    Language best = Language::Portuguese;
    double bestWeight = 0;
    while (!acceptLanguage.empty()) {
        const auto comma = acceptLanguage.find(',');
        const std::string_view element = trimmed(acceptLanguage.substr(0, comma));
        acceptLanguage =
            comma == std::string_view::npos ? std::string_view() : acceptLanguage.substr(comma + 1);
        std::optional<Language> language;
        if (startsWithLanguage(element, "pt") || element.starts_with('*'))
            language = Language::Portuguese;
        else if (startsWithLanguage(element, "en"))
            language = Language::English;
        else if (startsWithLanguage(element, "es"))
            language = Language::Spanish;
        const double weight = language ? weightOf(element) : 0;
        if (weight > bestWeight) {
            best = *language;
            bestWeight = weight;
        }
    }
    return best;
}

ErrorTexts::ErrorTexts()
{
    if (!m_portuguese.load(u":/i18n/guiche_pt_BR.qm"_s) || !m_spanish.load(u":/i18n/guiche_es.qm"_s))
        qCInfo(lcApi, "Translations are not built in: error texts are English");
}

QString ErrorTexts::text(const char *source, Language language) const
{
    QString translated;
    if (language == Language::Portuguese)
        translated = m_portuguese.translate("Error", source);
    else if (language == Language::Spanish)
        translated = m_spanish.translate("Error", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString ErrorTexts::text(const Error &error, Language language) const
{
    return error.filled(text(error.text, language));
}

} // namespace guiche
