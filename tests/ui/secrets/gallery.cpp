// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QTableView>

#include <cstdio>

#include "tests/ui/quiet.h"
#include "tests/ui/secrets/vaultfixture.h"
#include "ui/integrations/apikeyspane.h"
#include "ui/secrets/secretdetail.h"
#include "ui/secrets/secretspage.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

//! Saves pictures of the secrets and the API keys, to be looked at beside the design.
class SecretsGallery
{
public:
    SecretsGallery(const QString &folder, const QString &language)
        : m_folder(folder)
        , m_language(language)
    {
        QDir().mkpath(folder);
    }

    void run()
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                m_suffix = (mode == ThemeMode::Dark ? u"-dark"_s : u"-light"_s) +
                           (size.width() < 1100 ? u"-small"_s : QString());
                secrets(mode, size);
                keys(mode, size);
                empty(mode, size);
            }
        }
    }

private:
    void save(VaultFixture &fixture, const QString &name)
    {
        waitUntilQuiet(150);
        fixture.window->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

    void saveDialog(VaultFixture &fixture, const QString &name)
    {
        waitUntilQuiet(150);
        if (auto *dialog = fixture.visible<DialogFrame>(name)) {
            dialog->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
            dialog->close();
            waitUntilQuiet(50);
        }
    }

    bool start(VaultFixture &fixture, const QSize &size)
    {
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return false;
        }
        waitUntilQuiet(100);
        fixture.find<QAbstractButton>(u"rail-key"_s)->click();
        waitUntilQuiet(100);
        return true;
    }

    void secrets(ThemeMode mode, const QSize &size)
    {
        VaultFixture fixture(mode, m_language);
        fixture.vault.fill();
        if (!start(fixture, size))
            return;
        auto *table = fixture.find<QTableView>(u"secretTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        fixture.find(u"rotateSecret"_s)->setFocus();
        save(fixture, u"secrets"_s);
        table->setCurrentIndex(table->model()->index(5, 0));
        table->setFocus();
        auto *detail = fixture.find<SecretDetail>(u"secretDetail"_s);
        detail->showValue(2, u"EAAGm0PX4ZCpsBAKZBZC8tZA9Qb2nR7o3dTqkVw1yXhLcJ5uFvGz0e"_s);
        detail->setCheck(
            SecretCheck{.isValid = false, .message = u"O serviço respondeu com o status 401."_s});
        save(fixture, u"secrets-shown"_s);
        for (const auto &[button, dialog] : {std::pair(u"newSecret"_s, u"secretEditDialog"_s),
                                             std::pair(u"rotateSecret"_s, u"rotateSecretDialog"_s),
                                             std::pair(u"deleteSecret"_s, u"typedNameDialog"_s)}) {
            fixture.find<QAbstractButton>(button)->click();
            saveDialog(fixture, dialog);
        }
        detail->hideValue();
        fixture.find<QAbstractButton>(u"showValue"_s)->click();
        saveDialog(fixture, u"confirmPasswordDialog"_s);
        fixture.desk.stop();
        waitUntilQuiet(300);
        save(fixture, u"secrets-offline"_s);
    }

    void keys(ThemeMode mode, const QSize &size)
    {
        VaultFixture fixture(mode, m_language);
        fixture.vault.fill();
        static const SystemClock clock;
        if (!fixture.signIn() ||
            !fixture.openAlone(new ApiKeysPane(fixture.client, fixture.theme, clock), size - QSize(80, 64)))
            return;
        waitUntilQuiet(150);
        auto *table = fixture.find<QTableView>(u"apiKeyTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        table->setFocus();
        save(fixture, u"keys"_s);
        fixture.find<QAbstractButton>(u"newApiKeyButton"_s)->click();
        waitUntilQuiet(100);
        if (auto *dialog = fixture.visible<DialogFrame>(u"apiKeyDialog"_s)) {
            dialog->grab().save(QDir(m_folder).filePath(u"apiKeyDialog"_s + m_suffix + u".png"_s));
            fixture.find<TextField>(u"apiKeyName"_s)->setText(u"Loja virtual"_s);
            dialog->mainButton()->click();
        }
        waitUntilQuiet(300);
        saveDialog(fixture, u"apiKeyShownDialog"_s);
    }

    void empty(ThemeMode mode, const QSize &size)
    {
        static const SystemClock clock;
        {
            VaultFixture fixture(mode, m_language);
            if (start(fixture, size))
                save(fixture, u"secrets-empty"_s);
        }
        {
            VaultFixture fixture(mode, m_language);
            if (fixture.signIn() && fixture.openAlone(new ApiKeysPane(fixture.client, fixture.theme, clock),
                                                      size - QSize(80, 64)))
                save(fixture, u"keys-empty"_s);
        }
        VaultFixture fixture(mode, m_language);
        fixture.desk.on(u"GET /api/v1/secrets/"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"O banco de dados não responde."_s);
        });
        if (start(fixture, size))
            save(fixture, u"secrets-error"_s);
    }

    QString m_folder;
    QString m_language;
    QString m_suffix;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SecretsGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
