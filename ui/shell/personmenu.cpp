// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personmenu.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QWidgetAction>

#include "ui/shell/presence.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString webChatKey(const QJsonObject &settings)
{
    return settings["webchat"_L1].toObject()["key"_L1].toString();
}

QUrl under(const QUrl &desk, const QString &path)
{
    QUrl url = desk.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    // StripTrailingSlash leaves a lone slash alone.
    const QString base = url.path();
    url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + path);
    return url;
}

} // namespace

PersonMenu::PersonMenu(DeskClient &client, Theme &theme, Languages &languages, UiSettings &settings,
                       QWidget *parent)
    : QObject(parent)
    , m_client(client)
    , m_theme(theme)
    , m_languages(languages)
    , m_settings(settings)
    , m_window(parent)
    , m_status(client.user().status)
    , m_reason(client.user().statusReason)
{
}

QUrl PersonMenu::webChatPage(const QUrl &desk, const QJsonObject &settings)
{
    const QString key = webChatKey(settings);
    return key.isEmpty() ? QUrl() : under(desk, u"/chat/"_s + key);
}

QString PersonMenu::embedCode(const QUrl &desk, const QJsonObject &settings)
{
    const QString key = webChatKey(settings);
    if (key.isEmpty())
        return {};
    return uR"(<script src="%1" data-key="%2" async></script>)"_s.arg(
        under(desk, u"/chat/widget.js"_s).toString(QUrl::FullyEncoded), key.toHtmlEscaped());
}

void PersonMenu::startWork()
{
    if (m_status == AgentStatus::Offline)
        setStatus(AgentStatus::Online, {});
}

void PersonMenu::popup(const QPoint &position)
{
    auto *menu = new Menu(m_theme, m_window);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPresence(*menu);
    menu->addSeparator();
    addWebChat(*menu);
    menu->addSeparator();
    addAppearance(*menu);
    addLanguage(*menu);
    menu->addSeparator();
    QAction *account = menu->addEntry("user"_L1, tr("Your account…"));
    account->setObjectName(u"yourAccount"_s);
    connect(account, &QAction::triggered, this, &PersonMenu::accountRequested);
    connect(menu->addEntry("logout"_L1, tr("Sign out")), &QAction::triggered, this,
            &PersonMenu::signOutRequested);
    menu->popup(position - QPoint(0, menu->sizeHint().height()));
}

void PersonMenu::addPresence(Menu &menu)
{
    for (const AgentStatus status : {AgentStatus::Online, AgentStatus::Busy}) {
        QAction *entry = menu.addEntry({}, presenceName(status));
        entry->setCheckable(true);
        entry->setChecked(m_status == status);
        connect(entry, &QAction::triggered, this, [this, status] { setStatus(status, {}); });
    }
    Menu *away = menu.addSubmenu(m_status == AgentStatus::Away ? "check"_L1 : QLatin1StringView(),
                                 presenceName(AgentStatus::Away));
    for (const QString &reason : {tr("Lunch", "reason of a break"), tr("Coffee", "reason of a break"),
                                  tr("Meeting", "reason of a break"), tr("Training", "reason of a break"),
                                  tr("Back soon", "reason of a break")}) {
        QAction *entry = away->addEntry({}, reason);
        entry->setCheckable(true);
        entry->setChecked(m_status == AgentStatus::Away && m_reason == reason);
        connect(entry, &QAction::triggered, this, [this, reason] { setStatus(AgentStatus::Away, reason); });
    }
    QAction *offline = menu.addEntry({}, presenceName(AgentStatus::Offline));
    offline->setCheckable(true);
    offline->setChecked(m_status == AgentStatus::Offline);
    connect(offline, &QAction::triggered, this, [this] { setStatus(AgentStatus::Offline, {}); });
}

void PersonMenu::addWebChat(Menu &menu)
{
    Menu *chat = menu.addSubmenu("bubble"_L1, tr("Web chat"));
    connect(chat->addEntry("copy"_L1, tr("Copy the link")), &QAction::triggered, this, [this] {
        withSettings([this](const QJsonObject &settings) {
            QGuiApplication::clipboard()->setText(webChatPage(m_client.baseUrl(), settings).toString());
            Q_EMIT said(tr("Link of the web chat copied."));
        });
    });
    connect(chat->addEntry("ext"_L1, tr("Open in the browser")), &QAction::triggered, this, [this] {
        withSettings([this](const QJsonObject &settings) {
            if (!QDesktopServices::openUrl(webChatPage(m_client.baseUrl(), settings)))
                Q_EMIT said(tr("The browser could not be opened. Copy the link instead."));
        });
    });
    connect(chat->addEntry("code"_L1, tr("Put it into a site…")), &QAction::triggered, this,
            [this] { withSettings([this](const QJsonObject &settings) { showEmbedCode(settings); }); });
}

void PersonMenu::addAppearance(Menu &menu)
{
    struct Choice
    {
        ThemeMode mode;
        QString name;
    };
    Menu *appearance = menu.addSubmenu(m_theme.isDark() ? "moon"_L1 : "sun"_L1, tr("Appearance"));
    for (const Choice &choice :
         {Choice{ThemeMode::System, tr("As the system")}, Choice{ThemeMode::Light, tr("Light")},
          Choice{ThemeMode::Dark, tr("Dark")}}) {
        QAction *entry = appearance->addEntry({}, choice.name);
        entry->setCheckable(true);
        entry->setChecked(m_theme.mode() == choice.mode);
        connect(entry, &QAction::triggered, this, [this, mode = choice.mode] {
            m_settings.setThemeMode(mode);
            m_theme.setMode(mode);
        });
    }
    appearance->addSeparator();
    // What the desktop asks for itself cannot be taken back here.
    QAction *contrast = appearance->addEntry({}, tr("High contrast"));
    contrast->setCheckable(true);
    contrast->setChecked(m_theme.isHighContrast());
    contrast->setEnabled(!m_theme.isHighContrast() || m_theme.highContrast() == Wish::On);
    connect(contrast, &QAction::triggered, this, [this](bool isOn) {
        m_settings.setHighContrast(isOn ? Wish::On : Wish::System);
        m_theme.setHighContrast(m_settings.highContrast());
    });
    QAction *motion = appearance->addEntry({}, tr("Reduce motion"));
    motion->setCheckable(true);
    motion->setChecked(m_theme.isMotionReduced());
    motion->setEnabled(!m_theme.isMotionReduced() || m_theme.reducedMotion() == Wish::On);
    connect(motion, &QAction::triggered, this, [this](bool isOn) {
        m_settings.setReducedMotion(isOn ? Wish::On : Wish::System);
        m_theme.setReducedMotion(m_settings.reducedMotion());
    });
}

void PersonMenu::addLanguage(Menu &menu)
{
    Menu *languages = menu.addSubmenu("globe"_L1, tr("Language"));
    for (const auto &language : Languages::available()) {
        QAction *entry = languages->addEntry({}, language.nativeName);
        entry->setCheckable(true);
        entry->setChecked(language.code == m_languages.current());
        connect(entry, &QAction::triggered, this, [this, code = language.code] { m_languages.use(code); });
    }
}

void PersonMenu::setStatus(AgentStatus status, const QString &reason)
{
    m_client.setStatus(status, reason, this, [this, status, reason](const Result<> &result) {
        if (!result)
            return Q_EMIT said(DeskClient::errorText(result.error()));
        m_status = status;
        m_reason = reason;
        Q_EMIT statusChanged(status, reason);
    });
}

void PersonMenu::withSettings(std::function<void(const QJsonObject &)> run)
{
    m_client.settings(this, [this, run = std::move(run)](const Result<QJsonObject> &result) {
        if (!result)
            return Q_EMIT said(DeskClient::errorText(result.error()));
        if (webChatKey(*result).isEmpty())
            return Q_EMIT said(tr("Your organization has no web chat yet."));
        run(*result);
    });
}

void PersonMenu::showEmbedCode(const QJsonObject &settings)
{
    auto *dialog = new DialogFrame(m_theme, m_window);
    dialog->setObjectName(u"embedDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setContentWidth(520);
    dialog->setTitle(tr("Put the web chat into a site"));
    dialog->setText(
        tr("Paste this line before the end of the page's body. The site's address must be among the allowed "
           "origins in the settings."));
    const QString code = embedCode(m_client.baseUrl(), settings);
    auto *line = new TextLabel(m_theme, TextStyle::Mono);
    line->setText(code);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dialog->body()->addWidget(line);
    dialog->addButton(ButtonKind::Secondary, tr("Close"));
    Button *copy = dialog->addButton(ButtonKind::Primary, tr("Copy"));
    copy->setIconName("copy"_L1);
    connect(dialog, &QDialog::accepted, this, [this, code] {
        QGuiApplication::clipboard()->setText(code);
        Q_EMIT said(tr("Code copied."));
    });
    dialog->open();
}

} // namespace guiche
