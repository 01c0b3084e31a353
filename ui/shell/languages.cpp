// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! Qt counts none of something as one in Brazilian Portuguese; people write "0 contatos".
class BrazilianTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override
    {
        return QTranslator::translate(context, sourceText, disambiguation, n == 0 ? 2 : n);
    }
};

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    removeAll();
}

QList<Languages::Language> Languages::available()
{
    return {{u"pt-BR"_s, u"Português (Brasil)"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
}

QString Languages::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString start = wanted.left(2).toLower();
        for (const Language &language : available()) {
            if (language.code.startsWith(start))
                return language.code;
        }
    }
    return u"pt-BR"_s;
}

void Languages::use(const QString &code)
{
    const auto known = available();
    const bool isKnown = std::ranges::any_of(known, [&code](const Language &l) { return l.code == code; });
    const QString wanted = isKnown ? code : ofSystem();
    if (wanted == m_current)
        return;
    m_current = wanted;
    removeAll();
    QString file = wanted;
    file.replace(u'-', u'_');
    QLocale::setDefault(QLocale(file));
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qtbase_"_s + file);
    install(u":/i18n"_s, u"guiche_"_s + file);
    Q_EMIT changed(wanted);
}

void Languages::install(const QString &folder, const QString &file)
{
    std::unique_ptr<QTranslator> translator;
    if (m_current == "pt-BR"_L1)
        translator = std::make_unique<BrazilianTranslator>();
    else
        translator = std::make_unique<QTranslator>();
    // English is in the source; a missing file leaves the texts in it.
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void Languages::removeAll()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace guiche
