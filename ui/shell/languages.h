// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace guiche {

//! \brief Switches the language of the whole program while it runs. Every widget gets
//! `QEvent::LanguageChange`. Main thread.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    struct Language
    {
        QString code;       //!< `pt-BR`, `en`, `es`
        QString nativeName; //!< in the language itself
    };

    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static QList<Language> available();
    //! \brief The first of the system's languages that we speak; `pt-BR` when none.
    [[nodiscard]] static QString ofSystem();
    [[nodiscard]] QString current() const { return m_current; }
    //! \brief An unknown code means the system's language.
    void use(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(const QString &folder, const QString &file);
    void removeAll();

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace guiche
