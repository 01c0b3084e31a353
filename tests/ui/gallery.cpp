// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the components and of the first screens, to be looked at beside the design.
#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QPainter>
#include <QTest>

#include "tests/support/fakedesk.h"
#include "tests/ui/fakepage.h"
#include "tests/ui/quiet.h"
#include "tests/ui/fakekeyring.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/presence.h"
#include "ui/shell/shellview.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/painting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

class Card final : public QWidget
{
public:
    explicit Card(Theme &theme, const QString &title)
        : m_theme(theme)
        , column(new QVBoxLayout(this))
    {
        column->setContentsMargins(20, 16, 20, 16);
        column->setSpacing(12);
        auto *label = new TextLabel(theme, TextStyle::Small, Ink::Muted, 600);
        label->setText(title);
        if (!title.isEmpty())
            column->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedRect(painter, rect(), 12, m_theme.tokens().surface, m_theme.tokens().border);
    }

private:
    Theme &m_theme;

public:
    QVBoxLayout *column;
};

class Canvas final : public QWidget
{
public:
    explicit Canvas(Theme &theme)
        : m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().canvas);
    }

private:
    Theme &m_theme;
};

QLayout *buttonRow(Theme &theme, ButtonKind kind, const QString &text, QLatin1StringView icon)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int state = 0; state < 5; ++state) {
        auto *button = new Button(theme, kind, text);
        button->setIconName(icon);
        button->setDown(state == 2);
        button->setEnabled(state != 4);
        button->setAttribute(Qt::WA_UnderMouse, state == 1);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QWidget *emptyCard(Theme &theme, QLatin1StringView icon, const QString &title, const QString &text,
                   const QString &action, const QString &keycap)
{
    auto *card = new Card(theme, {});
    auto *state = new EmptyState(theme);
    state->setContent(icon, title, text);
    state->setAction(action, keycap);
    card->column->addWidget(state);
    return card;
}

QWidget *components(Theme &theme)
{
    auto *page = new Canvas(theme);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(16);
    auto *buttons = new Card(theme, u"Botões: padrão · sobre · pressionado · desabilitado"_s);
    buttons->column->addLayout(buttonRow(theme, ButtonKind::Primary, u"Atender"_s, {}));
    buttons->column->addLayout(buttonRow(theme, ButtonKind::Secondary, u"Filtros"_s, "filter"_L1));
    buttons->column->addLayout(buttonRow(theme, ButtonKind::Ghost, u"Cancelar"_s, {}));
    buttons->column->addLayout(buttonRow(theme, ButtonKind::Danger, u"Excluir"_s, "trash"_L1));
    buttons->column->addLayout(buttonRow(theme, ButtonKind::DangerFill, u"Excluir"_s, "trash"_L1));
    auto *fields = new Card(theme, u"Campos: padrão · foco · erro · desabilitado"_s);
    auto *search = new LineEdit(theme, LineEdit::Look::Search);
    search->setPlaceholderText(u"Buscar"_s);
    search->setKeycap(u"Ctrl+K"_s);
    auto *phone = new TextField(theme);
    phone->setObjectName(u"focused"_s);
    phone->setText(u"+55 11 90000-2000"_s);
    auto *bad = new TextField(theme);
    bad->setLabel(u"Telefone"_s);
    bad->setText(u"+55 11"_s);
    bad->setError(u"Faltam dígitos: use DDI, DDD e número"_s);
    auto *teams = new LineEdit(theme);
    teams->setText(u"Todas as equipes"_s);
    teams->setEnabled(false);
    fields->column->addWidget(search);
    fields->column->addWidget(phone);
    fields->column->addWidget(bad);
    fields->column->addWidget(teams);
    auto *states = new Card(theme, u"Pílulas, chips, abas, escolhas"_s);
    auto *pills = new QHBoxLayout;
    struct Sample
    {
        Tone tone;
        QLatin1StringView icon;
        QString text;
    };
    for (const Sample &sample :
         {Sample{Tone::Neutral, "clock"_L1, u"2 min"_s}, Sample{Tone::Warn, "clock"_L1, u"8 min"_s},
          Sample{Tone::Danger, "alert"_L1, u"10 min"_s}, Sample{Tone::Danger, "flag"_L1, u"Alta"_s},
          Sample{Tone::Success, {}, u"Conectada"_s}}) {
        auto *pill = new Pill(theme);
        pill->setText(sample.text);
        pill->setLook(sample.tone, sample.icon, sample.icon.isEmpty());
        pill->setPillHeight(22);
        pills->addWidget(pill);
    }
    pills->addStretch(1);
    auto *tabs = new SegmentedTabs(theme);
    tabs->setTitles({u"Minhas"_s, u"Fila"_s, u"Todas"_s});
    tabs->setCount(0, 10);
    tabs->setCount(1, 12);
    tabs->setCount(2, 45);
    auto *chips = new QHBoxLayout;
    for (const QString &text : {u"Não lidas · 4"_s, u"WhatsApp"_s, u"SLA em risco · 2"_s})
        chips->addWidget(new Chip(theme, text));
    static_cast<Chip *>(chips->itemAt(0)->widget())->setChecked(true);
    chips->addStretch(1);
    auto *keep = new CheckBox(theme, u"Manter conectado"_s);
    keep->setChecked(true);
    auto *language = new ComboBox(theme);
    language->setIconName("globe"_L1);
    language->addItem(u"Português (Brasil)"_s);
    states->column->addLayout(pills);
    states->column->addWidget(tabs);
    states->column->addLayout(chips);
    states->column->addWidget(keep);
    states->column->addWidget(language);
    states->column->addStretch(1);
    auto *banners = new Card(theme, u"Faixas"_s);
    banners->column->setContentsMargins(0, 16, 0, 16);
    banners->column->setSpacing(0);
    struct Strip
    {
        Tone tone;
        QLatin1StringView icon;
        QString title, text, action;
    };
    for (const Strip &strip :
         {Strip{Tone::Warn, "offline"_L1, u"Sem conexão."_s, u"Mensagens saem ao reconectar, em 4 s."_s,
                u"Tentar agora"_s},
          Strip{Tone::Danger,
                {},
                u"Sessão Filial Recife caiu."_s,
                u"3 mensagens não saíram."_s,
                u"Reconectar"_s},
          Strip{Tone::Info,
                {},
                u"Janela de 24 h fechada."_s,
                u"Só modelos aprovados podem ser enviados."_s,
                u"Escolher modelo"_s},
          Strip{Tone::Success, {}, u"Conexão de volta."_s, u"4 mensagens enviadas."_s, {}}}) {
        auto *banner = new Banner(theme);
        banner->setMessage(strip.tone, strip.title, strip.text, strip.icon);
        if (!strip.action.isEmpty())
            banner->addCommand(strip.action, page, [] {});
        banners->column->addWidget(banner);
    }
    banners->column->addStretch(1);
    grid->addWidget(buttons, 0, 0);
    grid->addWidget(fields, 0, 1);
    grid->addWidget(states, 0, 2);
    grid->addWidget(banners, 1, 0, 1, 3);
    grid->addWidget(emptyCard(theme, "inboxe"_L1, u"Nenhuma conversa com você"_s,
                              u"Quando atender alguém da fila, a conversa aparece aqui."_s,
                              u"Atender próxima"_s, u"Ctrl+J"_s),
                    2, 0);
    grid->addWidget(emptyCard(theme, "search"_L1, u"Nada encontrado para “boleto 9917”"_s,
                              u"Confira a grafia ou busque em todas as conversas."_s, u"Buscar em todas"_s,
                              {}),
                    2, 1);
    grid->addWidget(emptyCard(theme, "phone"_L1, u"Nenhuma sessão do WhatsApp"_s,
                              u"Conecte um número para começar a receber mensagens."_s, u"Nova sessão"_s,
                              u"Ctrl+N"_s),
                    2, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(2, 1);
    return page;
}

void save(QWidget &widget, const QString &file)
{
    widget.resize(1440, 900);
    widget.show();
    widget.activateWindow();
    waitUntilQuiet();
    if (auto *focused = widget.findChild<TextField *>(u"focused"_s))
        focused->setFocus();
    waitUntilQuiet();
    widget.grab().save(file);
}

struct Gallery
{
    QDir folder;
    Theme &theme;
    Languages &languages;
    QString suffix;

    void saveComponents() const
    {
        const std::unique_ptr<QWidget> page(components(theme));
        save(*page, folder.filePath(u"components-%1.png"_s.arg(suffix)));
    }

    void saveSignIn() const
    {
        FakeDesk desk;
        desk.on(u"POST /api/v1/auth/login"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json({{u"detail"_s, u"E-mail ou senha não conferem."_s},
                                          {u"error_code"_s, u"UNAUTHORIZED"_s},
                                          {u"attempts_left"_s, 4}},
                                         401);
        });
        DeskClient client(desk.url());
        SignInPage page(client, theme, languages,
                        {.email = u"ana@aurora.example"_s, .organization = u"Loja Aurora"_s});
        page.findChild<TextField *>(u"password"_s)->setText(u"0123456789"_s);
        page.resize(1440, 900);
        page.show();
        page.findChild<Button *>(u"submit"_s)->click();
        waitUntilQuiet();
        save(page, folder.filePath(u"sign-in-%1.png"_s.arg(suffix)));
        page.resize(980, 760);
        waitUntilQuiet();
        page.grab().save(folder.filePath(u"sign-in-small-%1.png"_s.arg(suffix)));
    }

    void saveFirstRun() const
    {
        FakeDesk desk;
        DeskClient client(desk.url());
        FirstRunPage page(client, theme, languages, true);
        save(page, folder.filePath(u"first-run-1-%1.png"_s.arg(suffix)));
        page.findChild<TextField *>(u"organization"_s)->setText(u"Loja Aurora"_s);
        page.findChild<Button *>(u"next"_s)->click();
        page.findChild<TextField *>(u"name"_s)->setText(u"Paula Menezes"_s);
        page.findChild<TextField *>(u"email"_s)->setText(u"paula@aurora.example"_s);
        page.findChild<TextField *>(u"password"_s)->setFocus();
        QTest::keyClicks(page.findChild<TextField *>(u"password"_s)->edit(), u"Guich3-mesa"_s);
        save(page, folder.filePath(u"first-run-2-%1.png"_s.arg(suffix)));
    }

    void saveShell() const
    {
        FakeDesk desk;
        desk.on(u"GET /api/v1/search"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json(QJsonObject{
                {u"contacts"_s, QJsonArray{QJsonObject{{u"id"_s, u"c1"_s},
                                                       {u"name"_s, u"Marina Duarte"_s},
                                                       {u"phone"_s, u"+5511900004821"_s},
                                                       {u"conversation_id"_s, u"1"_s}}}},
                {u"messages"_s,
                 QJsonArray{QJsonObject{
                     {u"id"_s, u"m1"_s},
                     {u"conversation_id"_s, u"1"_s},
                     {u"contact_id"_s, u"c2"_s},
                     {u"customer_name"_s, u"Padaria São Bento"_s},
                     {u"content"_s, u"Precisamos da segunda via do boleto de outubro, por favor"_s},
                     {u"timestamp"_s, u"2026-02-01T10:00:00Z"_s}}}}});
        });
        DeskClient client(desk.url());
        FakeKeyring keyring;
        UiSettings settings(folder.filePath(u"gallery.ini"_s));
        settings.setLastSignIn(client.baseUrl(), {.isKept = false});
        MainWindow window(
            client, UiServices{theme, languages, keyring, settings,
                               [](DeskClient &, Theme &, QWidget *parent) { return new FakePage(parent); }});
        window.resize(1440, 900);
        window.show();
        window.start();
        waitUntilQuiet();
        window.findChild<TextField *>(u"email"_s)->setText(u"ana@example.com"_s);
        window.findChild<TextField *>(u"password"_s)->setText(u"Senha-123"_s);
        window.findChild<Button *>(u"submit"_s)->click();
        waitUntilQuiet();
        save(window, folder.filePath(u"shell-%1.png"_s.arg(suffix)));
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        save(window, folder.filePath(u"shell-shortcuts-%1.png"_s.arg(suffix)));
        QTest::keyClick(&window, Qt::Key_Escape);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"boleto"_s);
        waitUntilQuiet();
        save(window, folder.filePath(u"shell-search-%1.png"_s.arg(suffix)));
        QTest::keyClick(&window, Qt::Key_Escape);
        desk.stop();
        waitUntilQuiet();
        window.findChild<QAbstractButton *>(u"ownAvatar"_s)->click();
        waitUntilQuiet();
        if (QWidget *menu = QApplication::activePopupWidget()) {
            menu->grab().save(folder.filePath(u"menu-%1.png"_s.arg(suffix)));
            menu->close();
        }
        window.resize(1024, 700);
        waitUntilQuiet();
        window.grab().save(folder.filePath(u"shell-offline-%1.png"_s.arg(suffix)));
        DialogFrame dialog(theme, &window);
        dialog.setTitle(u"Encerrar a conversa"_s);
        dialog.setText(u"O cliente pode escrever de novo; a conversa volta para a fila."_s);
        auto *field = new TextField(theme);
        field->setLabel(u"Observação"_s);
        dialog.body()->addWidget(field);
        dialog.addButton(ButtonKind::Secondary, u"Cancelar"_s);
        dialog.addButton(ButtonKind::Primary, u"Encerrar"_s);
        dialog.open();
        waitUntilQuiet();
        dialog.grab().save(folder.filePath(u"dialog-%1.png"_s.arg(suffix)));
        dialog.close();
    }
};

} // namespace

} // namespace guiche

int main(int argc, char **argv)
{
    using namespace guiche;
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QDir::currentPath()));
    Theme theme(ThemeMode::Light);
    theme.setScale(app.arguments().value(2, u"1"_s).toDouble());
    theme.install();
    Languages languages;
    languages.use(u"pt-BR"_s);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        const Gallery gallery{folder, theme, languages, mode == ThemeMode::Dark ? u"dark"_s : u"light"_s};
        gallery.saveComponents();
        gallery.saveSignIn();
        gallery.saveFirstRun();
        gallery.saveShell();
    }
    return 0;
}
