// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "ui/settings/contactfieldssetting.h"
#include "ui/settings/dayhourssetting.h"
#include "ui/settings/linessetting.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/textsetting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSettingFields final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<SettingField> make(const FieldSpec &spec)
    {
        std::unique_ptr<SettingField> field(makeSettingField(m_theme, spec));
        field->show();
        return field;
    }
    [[nodiscard]] static QJsonObject span(const QString &from, const QString &to)
    {
        return {{u"from"_s, from}, {u"to"_s, to}};
    }

    Theme m_theme{ThemeMode::Light};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"pt_BR"_s)); }

    void everySettingHasAFieldWithAName()
    {
        QSet<QString> paths;
        for (const SectionSpec &section : settingSections()) {
            QVERIFY(*section.title != '\0');
            for (const CardSpec &card : section.cards) {
                for (const FieldSpec &spec : card.fields) {
                    QVERIFY2(*spec.title != '\0', spec.path);
                    QVERIFY2(!paths.contains(QString::fromLatin1(spec.path)), spec.path);
                    paths.insert(QString::fromLatin1(spec.path));
                    if (spec.kind == FieldKind::Session)
                        continue;
                    const auto field = make(spec);
                    QVERIFY2(field->focusProxy() != nullptr, spec.path);
                    QVERIFY2(!field->focusProxy()->accessibleName().isEmpty(), spec.path);
                }
            }
        }
        QVERIFY(paths.contains(u"retention.messages_days"_s));
    }

    void numbersOutOfBoundsAreNamed()
    {
        const auto field =
            make({.path = "a.b", .kind = FieldKind::Number, .title = "N", .minimum = 10, .maximum = 720});
        const QSignalSpy edited(field.get(), &SettingField::edited);
        field->setValue(24);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(field->value(), QJsonValue(24));
        QVERIFY(field->problem().isEmpty());
        auto *edit = field->findChild<LineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"9x"_s); // letters do not go in
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field->value(), QJsonValue(9));
        QCOMPARE(field->problem(), u"A number from 10 to 720."_s);
        edit->clear();
        QVERIFY(!field->problem().isEmpty());
    }

    void coloursAndZonesAreChecked()
    {
        const auto color = make({.path = "a.color", .kind = FieldKind::Color, .title = "C", .maximum = 7});
        color->setValue(u"#12AbcF"_s);
        QVERIFY(color->problem().isEmpty());
        color->setValue(u"teal"_s);
        QVERIFY(!color->problem().isEmpty());
        const auto zone = make({.path = "a.zone", .kind = FieldKind::Zone, .title = "Z", .maximum = 64});
        zone->setValue(u"America/Sao_Paulo"_s);
        QVERIFY(zone->problem().isEmpty());
        zone->setValue(u"America/Gotham"_s);
        QVERIFY(!zone->problem().isEmpty());
    }

    void originsAreOneALine()
    {
        const auto field = make({.path = "a.origins", .kind = FieldKind::Origins, .title = "O"});
        auto *edit = field->findChild<QPlainTextEdit *>();
        edit->setPlainText(u" https://shop.example/ \n\nhttp://localhost:3000\n"_s);
        QCOMPARE(field->value(),
                 QJsonValue(QJsonArray{u"https://shop.example"_s, u"http://localhost:3000"_s}));
        QVERIFY(field->problem().isEmpty());
        edit->setPlainText(u"https://shop.example/path"_s);
        QVERIFY(field->problem().contains(u"https://shop.example/path"_s));
        QVERIFY(!LinesSetting::isOrigin(u"shop.example"_s));
        QVERIFY(!LinesSetting::isOrigin(u"javascript://x"_s));
    }

    void datesAreWrittenAsTheCountryDoes()
    {
        const auto field = make({.path = "a.days", .kind = FieldKind::Dates, .title = "D"});
        field->setValue(QJsonArray{u"2026-12-25"_s});
        auto *edit = field->findChild<QPlainTextEdit *>();
        QCOMPARE(edit->toPlainText(), u"25/12/2026"_s);
        edit->setPlainText(u"01/01/2027\n2026-11-02"_s);
        QCOMPARE(field->value(), QJsonValue(QJsonArray{u"2027-01-01"_s, u"2026-11-02"_s}));
        QVERIFY(field->problem().isEmpty());
        edit->setPlainText(u"31/02/2026"_s);
        QVERIFY(field->problem().contains(u"31/02/2026"_s));
    }

    void timesAreCompletedWhileLeaving()
    {
        QCOMPARE(DayHoursSetting::completed(u"9"_s), u"09:00"_s);
        QCOMPARE(DayHoursSetting::completed(u"930"_s), u"09:30"_s);
        QCOMPARE(DayHoursSetting::completed(u"18h"_s), u"18:00"_s);
        QCOMPARE(DayHoursSetting::completed(u"8:05"_s), u"08:05"_s);
        QCOMPARE(DayHoursSetting::completed(u"24"_s), u"24:00"_s);
        QCOMPARE(DayHoursSetting::completed(u"25:00"_s), u"25:00"_s);
        QCOMPARE(DayHoursSetting::completed(u"9:75"_s), u"9:75"_s);
    }

    void aDayHasSpansOrIsClosed()
    {
        const auto field = make({.path = "h.monday", .kind = FieldKind::Hours, .title = "Monday"});
        field->setValue(QJsonArray());
        QCOMPARE(field->value(), QJsonValue(QJsonArray()));
        auto *add = field->findChild<IconButton *>(u"addSpan"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(field->value(), QJsonValue(QJsonArray{span(u"08:00"_s, u"18:00"_s)}));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(field->value(),
                 QJsonValue(QJsonArray{span(u"08:00"_s, u"18:00"_s), span(u"19:00"_s, u"24:00"_s)}));
        QVERIFY(field->problem().isEmpty());
        auto *last = field->findChildren<LineEdit *>().last();
        last->selectAll();
        QTest::keyClicks(last, u"7"_s);
        QVERIFY(field->problem().contains(u"The end comes after"_s));
        last->selectAll();
        QTest::keyClicks(last, u"7x"_s);
        QVERIFY(field->problem().contains(u"08:00"_s));
        field->setValue(QJsonArray{span(u"09:00"_s, u"13:00"_s)});
        QCOMPARE(field->value(), QJsonValue(QJsonArray{span(u"09:00"_s, u"13:00"_s)}));
    }

    void keysFollowTheNameUntilTheyAreKept()
    {
        QCOMPARE(ContactFieldsSetting::keyFor(u"Data de Nascimento"_s), u"data_de_nascimento"_s);
        QCOMPARE(ContactFieldsSetting::keyFor(u"2ª opção: avô!"_s), u"opcao_avo"_s);
        const auto field = make({.path = "contacts.fields", .kind = FieldKind::ContactFields, .title = "F"});
        field->setValue(QJsonArray());
        QTest::mouseClick(field->findChild<Button *>(u"addContactField"_s), Qt::LeftButton);
        auto *label = field->findChild<LineEdit *>(u"fieldLabel"_s);
        auto *key = field->findChild<LineEdit *>(u"fieldKey"_s);
        QVERIFY(!field->problem().isEmpty());
        QTest::keyClicks(label, u"Ponto de venda"_s);
        QCOMPARE(key->text(), u"ponto_de_venda"_s);
        QVERIFY(field->problem().isEmpty());
        auto *type = field->findChild<QComboBox *>(u"fieldType"_s);
        type->setCurrentIndex(3);
        QVERIFY(field->problem().contains(u"choices"_s));
        QTest::keyClicks(field->findChild<LineEdit *>(u"fieldChoices"_s), u"Centro, Norte ,"_s);
        const QJsonObject kept{{u"key"_s, u"ponto_de_venda"_s},
                               {u"label"_s, u"Ponto de venda"_s},
                               {u"type"_s, u"choice"_s},
                               {u"choices"_s, QJsonArray{u"Centro"_s, u"Norte"_s}}};
        QCOMPARE(field->value(), QJsonValue(QJsonArray{kept}));
        field->settle();
        QTest::keyClicks(label, u" 2"_s);
        QCOMPARE(key->text(), u"ponto_de_venda"_s);
    }

    void anEmptyPasswordStaysAndARemovedOneIsNull()
    {
        const auto field =
            make({.path = "smtp.password", .kind = FieldKind::Password, .title = "P", .maximum = 255});
        auto *password = static_cast<PasswordSetting *>(field.get());
        password->setStored(true);
        password->setValue(u""_s);
        QCOMPARE(password->value(), QJsonValue(u""_s));
        auto *remove = field->findChild<LinkButton *>(u"removePassword"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(password->value().isNull());
        QTest::keyClicks(field->findChild<LineEdit *>(), u"s3nha"_s);
        QCOMPARE(password->value(), QJsonValue(u"s3nha"_s));
        QCOMPARE(field->findChild<LineEdit *>()->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestSettingFields)
#include "tst_settingfields.moc"
