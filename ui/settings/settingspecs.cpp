// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspecs.h"

#include <QCoreApplication>

namespace guiche {

namespace {

using enum FieldKind;

constexpr int MaxRate = 100'000;
constexpr int MaxDays = 3650;

constexpr ChoiceSpec Languages[] = {
    {"pt-BR", "Português (Brasil)", true}, {"en", "English", true}, {"es", "Español", true}};
constexpr ChoiceSpec Registration[] = {
    {"closed", QT_TRANSLATE_NOOP("SettingTexts", "Closed: nobody can")},
    {"open", QT_TRANSLATE_NOOP("SettingTexts", "Open: anybody who reaches this desk")}};
constexpr ChoiceSpec MailSecurity[] = {
    {"starttls", QT_TRANSLATE_NOOP("SettingTexts", "STARTTLS (usually port 587)")},
    {"tls", QT_TRANSLATE_NOOP("SettingTexts", "TLS from the start (usually port 465)")}};

constexpr FieldSpec LanguageFields[] = {
    {.path = "languages.default",
     .kind = Choice,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Language of answers and mails"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "For customers and programs that do not ask for one; the chat page too."),
     .choices = Languages}};
constexpr FieldSpec OrganizationFields[] = {
    {.path = "organization.name",
     .kind = Text,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Name of the organization"),
     .hint = QT_TRANSLATE_NOOP(
         "SettingTexts", "Colleagues see it in the window, customers on the chat page without a title."),
     .maximum = 100}};
constexpr CardSpec OrganizationCards[] = {
    {.name = "organization",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Your organization"),
     .fields = OrganizationFields},
    {.name = "language", .title = QT_TRANSLATE_NOOP("SettingTexts", "Language"), .fields = LanguageFields}};

constexpr FieldSpec AwayFields[] = {
    {.path = "business_hours.enabled",
     .kind = Switch,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Answer by itself outside of business hours"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Whoever opens a conversation then gets the message below.")},
    {.path = "business_hours.away_message",
     .kind = LongText,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Message outside of business hours"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Empty: nothing is answered."),
     .maximum = 1000},
    {.path = "business_hours.time_zone",
     .kind = Zone,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Time zone"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "For example America/Sao_Paulo."),
     .maximum = 64}};
constexpr FieldSpec WeekFields[] = {
    {.path = "business_hours.monday", .kind = Hours, .title = QT_TRANSLATE_NOOP("SettingTexts", "Monday")},
    {.path = "business_hours.tuesday", .kind = Hours, .title = QT_TRANSLATE_NOOP("SettingTexts", "Tuesday")},
    {.path = "business_hours.wednesday",
     .kind = Hours,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Wednesday")},
    {.path = "business_hours.thursday",
     .kind = Hours,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Thursday")},
    {.path = "business_hours.friday", .kind = Hours, .title = QT_TRANSLATE_NOOP("SettingTexts", "Friday")},
    {.path = "business_hours.saturday",
     .kind = Hours,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Saturday")},
    {.path = "business_hours.sunday", .kind = Hours, .title = QT_TRANSLATE_NOOP("SettingTexts", "Sunday")}};
constexpr FieldSpec HolidayFields[] = {{.path = "business_hours.holidays",
                                        .kind = Dates,
                                        .title = QT_TRANSLATE_NOOP("SettingTexts", "Closed on these days"),
                                        .hint = QT_TRANSLATE_NOOP("SettingTexts", "One date a line.")}};
constexpr CardSpec HourCards[] = {
    {.name = "away",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Outside of business hours"),
     .fields = AwayFields},
    {.name = "week", .title = QT_TRANSLATE_NOOP("SettingTexts", "Hours of the week"), .fields = WeekFields},
    {.name = "holidays", .title = QT_TRANSLATE_NOOP("SettingTexts", "Holidays"), .fields = HolidayFields}};

constexpr FieldSpec ConversationFields[] = {
    {.path = "conversations.reopen_window_hours",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Reopen window"),
     .hint = QT_TRANSLATE_NOOP(
         "SettingTexts",
         "A customer who writes again within this time reopens the closed conversation, with the "
         "same agent if possible. 0: always a new one."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "hours"),
     .minimum = 0,
     .maximum = 720}};
constexpr CardSpec ConversationCards[] = {{.name = "reopen",
                                           .title = QT_TRANSLATE_NOOP("SettingTexts", "Reopening"),
                                           .fields = ConversationFields}};

constexpr FieldSpec ChatLookFields[] = {
    {.path = "webchat.title",
     .kind = Text,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Title"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Empty: the name of the organization."),
     .maximum = 100},
    {.path = "webchat.color",
     .kind = Color,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Colour"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Written #rrggbb."),
     .maximum = 7},
    {.path = "webchat.greeting",
     .kind = LongText,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Greeting"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Stands above the first message. Empty: none."),
     .maximum = 500}};
constexpr FieldSpec ChatSiteFields[] = {
    {.path = "webchat.allowed_origins",
     .kind = Origins,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Sites that may show the chat"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "One a line, like https://shop.example, without a path.")}};
constexpr CardSpec ChatCards[] = {{.name = "chatLook",
                                   .title = QT_TRANSLATE_NOOP("SettingTexts", "Look of the chat page"),
                                   .fields = ChatLookFields},
                                  {.name = "chatSites",
                                   .title = QT_TRANSLATE_NOOP("SettingTexts", "Chat on your own sites"),
                                   .fields = ChatSiteFields}};

constexpr FieldSpec WhatsAppFields[] = {
    {.path = "whatsapp.default_session_id",
     .kind = Session,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Session that sends"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "When nothing else says which one, and the number has not written before.")},
    {.path = "whatsapp.cloud_messages_per_second",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Most messages a second by the Cloud API"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Of each number. Meta allows 80, more for large accounts."),
     .minimum = 1,
     .maximum = 1000}};
constexpr CardSpec WhatsAppCards[] = {
    {.name = "whatsapp", .title = QT_TRANSLATE_NOOP("SettingTexts", "Sending"), .fields = WhatsAppFields}};

constexpr FieldSpec ContactFieldFields[] = {
    {.path = "contacts.fields",
     .kind = ContactFields,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Own fields of contacts")}};
constexpr CardSpec ContactCards[] = {
    {.name = "contactFields",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Own fields"),
     .text = QT_TRANSLATE_NOOP("SettingTexts",
                               "What your organization keeps of its contacts beside name, phone and e-mail."),
     .fields = ContactFieldFields}};

constexpr FieldSpec MailFields[] = {
    {.path = "smtp.host",
     .kind = Text,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Server"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "Empty: mails go through the first organization's server, if it has one."),
     .maximum = 255},
    {.path = "smtp.port",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Port"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "0: the usual one."),
     .minimum = 0,
     .maximum = 65535},
    {.path = "smtp.security",
     .kind = Choice,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Encryption"),
     .choices = MailSecurity},
    {.path = "smtp.user", .kind = Text, .title = QT_TRANSLATE_NOOP("SettingTexts", "User"), .maximum = 255},
    {.path = "smtp.password",
     .kind = Password,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Password"),
     .maximum = 255},
    {.path = "smtp.from",
     .kind = Text,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Sender"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "The address that mails come from. Empty: the user, if that is an address."),
     .maximum = 255}};
constexpr CardSpec MailCards[] = {
    {.name = "mail",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Mail server"),
     .text = QT_TRANSLATE_NOOP("SettingTexts",
                               "Codes for forgotten passwords and notices to your people go through it."),
     .fields = MailFields}};

constexpr FieldSpec SignInFields[] = {
    {.path = "registration",
     .kind = Choice,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Who may register a new organization from another computer"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "The first organization decides for all."),
     .choices = Registration},
    {.path = "security.require_totp",
     .kind = Switch,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Everybody needs a second factor to sign in"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Who has none yet sets one up at the next sign-in.")}};
constexpr FieldSpec OriginFields[] = {
    {.path = "security.allowed_origins",
     .kind = Origins,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Web pages that may call the API"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "One a line, like https://crm.example, without a path.")}};
constexpr CardSpec SecurityCards[] = {
    {.name = "signIn",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Registration and sign-in"),
     .fields = SignInFields},
    {.name = "origins", .title = QT_TRANSLATE_NOOP("SettingTexts", "Web pages"), .fields = OriginFields}};

constexpr FieldSpec RateFields[] = {
    {.path = "rate_limits.login_per_15_minutes",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Sign-ins"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "By address. The first organization decides for all."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "in 15 minutes"),
     .minimum = 1,
     .maximum = MaxRate},
    {.path = "rate_limits.register_per_hour",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Registrations"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "By address. The first organization decides for all."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "an hour"),
     .minimum = 1,
     .maximum = MaxRate},
    {.path = "rate_limits.requests_per_minute",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Calls of the API"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "By caller; for those who are not signed in the first organization decides."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "a minute"),
     .minimum = 10,
     .maximum = MaxRate},
    {.path = "rate_limits.whatsapp_send_per_minute",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Messages sent by the API"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "By caller."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "a minute"),
     .minimum = 1,
     .maximum = MaxRate},
    {.path = "rate_limits.scan_per_minute",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "New pairing codes by /scan"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "By user. The first organization decides for all."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "a minute"),
     .minimum = 1,
     .maximum = MaxRate},
    {.path = "rate_limits.desktop_per_minute",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Calls of this program"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "By person."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "a minute"),
     .minimum = 100,
     .maximum = MaxRate}};
constexpr CardSpec RateCards[] = {
    {.name = "rates",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Rate limits"),
     .text = QT_TRANSLATE_NOOP(
         "SettingTexts",
         "Who goes beyond them is refused for a while, so that one caller cannot slow down all."),
     .fields = RateFields}};

constexpr FieldSpec RetentionFields[] = {
    {.path = "retention.messages_days",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Messages of closed conversations"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "Older ones are removed for good, with their files. 0: they are kept."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "days"),
     .minimum = 0,
     .maximum = MaxDays},
    {.path = "retention.attachments_days",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Files of closed conversations"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts",
                               "Older ones are removed for good; their messages stay. 0: they are kept."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "days"),
     .minimum = 0,
     .maximum = MaxDays}};
constexpr CardSpec RetentionCards[] = {
    {.name = "retention",
     .title = QT_TRANSLATE_NOOP("SettingTexts", "How long things are kept"),
     .fields = RetentionFields}};

constexpr FieldSpec WebhookFields[] = {
    {.path = "webhooks.allow_private",
     .kind = Switch,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Webhooks may go to private networks"),
     .hint = QT_TRANSLATE_NOOP(
         "SettingTexts",
         "Addresses like 10.0.0.7 or 192.168.1.20. The first organization decides for all.")}};
constexpr FieldSpec ApiChannelFields[] = {
    {.path = "api_channel.webhook_secret",
     .kind = Shown,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Secret of callbacks"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "What answers to a callback_url are signed with.")},
    {.path = "user_sessions.ttl_hours",
     .kind = Number,
     .title = QT_TRANSLATE_NOOP("SettingTexts", "Life of user sessions"),
     .hint = QT_TRANSLATE_NOOP("SettingTexts", "Where the caller of POST /sessions does not say."),
     .unit = QT_TRANSLATE_NOOP("SettingTexts", "hours"),
     .minimum = 1,
     .maximum = 720}};
constexpr CardSpec IntegrationCards[] = {
    {.name = "webhooks", .title = QT_TRANSLATE_NOOP("SettingTexts", "Webhooks"), .fields = WebhookFields},
    {.name = "programs", .title = QT_TRANSLATE_NOOP("SettingTexts", "Programs"), .fields = ApiChannelFields}};

constexpr SectionSpec Sections[] = {
    {"organization", "building", QT_TRANSLATE_NOOP("SettingTexts", "Organization"), OrganizationCards},
    {"hours", "clock", QT_TRANSLATE_NOOP("SettingTexts", "Business hours"), HourCards},
    {"conversations", "chat", QT_TRANSLATE_NOOP("SettingTexts", "Conversations"), ConversationCards},
    {"chat", "bubble", QT_TRANSLATE_NOOP("SettingTexts", "Chat page"), ChatCards},
    {"whatsapp", "phone", QT_TRANSLATE_NOOP("SettingTexts", "WhatsApp"), WhatsAppCards},
    {"contacts", "user", QT_TRANSLATE_NOOP("SettingTexts", "Contacts"), ContactCards},
    {"mail", "send", QT_TRANSLATE_NOOP("SettingTexts", "Mail"), MailCards},
    {"security", "lock", QT_TRANSLATE_NOOP("SettingTexts", "Security"), SecurityCards},
    {"rates", "bolt", QT_TRANSLATE_NOOP("SettingTexts", "Rate limits"), RateCards},
    {"retention", "history", QT_TRANSLATE_NOOP("SettingTexts", "Retention"), RetentionCards},
    {"integrations", "plug", QT_TRANSLATE_NOOP("SettingTexts", "Integrations"), IntegrationCards}};

} // namespace

std::span<const SectionSpec> settingSections()
{
    return Sections;
}

QString settingText(const char *source)
{
    return *source == '\0' ? QString() : QCoreApplication::translate("SettingTexts", source);
}

} // namespace guiche
