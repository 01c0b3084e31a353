// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTableView>

#include <cstdio>

#include "tests/ui/quiet.h"
#include "tests/ui/secrets/vaultfixture.h"
#include "tests/ui/gallerypictures.h"
#include "ui/integrations/apikeyspane.h"
#include "ui/secrets/secretdetail.h"
#include "ui/secrets/secretspage.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

//! Saves pictures of the secrets and the API keys, to be looked at beside the design.
class SecretsGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            secrets(mode, size);
            keys(mode, size);
            empty(mode, size);
        });
    }

private:
    void save(VaultFixture &fixture, const QString &name)
    {
        waitUntilQuiet(150);
        keep(fixture.window.get(), name);
    }

    void saveDialog(VaultFixture &fixture, const QString &name)
    {
        waitUntilQuiet(150);
        if (auto *dialog = fixture.visible<DialogFrame>(name)) {
            keep(dialog, name);
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
        VaultFixture fixture(mode, language());
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
        VaultFixture fixture(mode, language());
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
            keep(dialog, u"apiKeyDialog"_s);
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
            VaultFixture fixture(mode, language());
            if (start(fixture, size))
                save(fixture, u"secrets-empty"_s);
        }
        {
            VaultFixture fixture(mode, language());
            if (fixture.signIn() && fixture.openAlone(new ApiKeysPane(fixture.client, fixture.theme, clock),
                                                      size - QSize(80, 64)))
                save(fixture, u"keys-empty"_s);
        }
        VaultFixture fixture(mode, language());
        fixture.desk.on(u"GET /api/v1/secrets/"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"O banco de dados não responde."_s);
        });
        if (start(fixture, size))
            save(fixture, u"secrets-error"_s);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SecretsGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
