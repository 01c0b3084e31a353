// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/apinames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

#include "models/items/apidocument.h"

namespace guiche {

namespace {

// The summaries of resources/openapi/guiche.json, sorted, so that they can be translated; a test compares.
constexpr const char *Operations[] = {
    QT_TRANSLATE_NOOP("ApiNames", "A user session"),
    QT_TRANSLATE_NOOP("ApiNames", "Activate a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Add an internal note"),
    QT_TRANSLATE_NOOP("ApiNames", "Answer Meta's question"),
    QT_TRANSLATE_NOOP("ApiNames", "Ask for a new password"),
    QT_TRANSLATE_NOOP("ApiNames", "Ask for a pairing code"),
    QT_TRANSLATE_NOOP("ApiNames", "Assign the conversation"),
    QT_TRANSLATE_NOOP("ApiNames", "Begin a second factor"),
    QT_TRANSLATE_NOOP("ApiNames", "Cancel an import"),
    QT_TRANSLATE_NOOP("ApiNames", "Change a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Change a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Change a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Change a user"),
    QT_TRANSLATE_NOOP("ApiNames", "Change one's password"),
    QT_TRANSLATE_NOOP("ApiNames", "Change settings"),
    QT_TRANSLATE_NOOP("ApiNames", "Change the mail server"),
    QT_TRANSLATE_NOOP("ApiNames", "Change the own presence"),
    QT_TRANSLATE_NOOP("ApiNames", "Check the audit log"),
    QT_TRANSLATE_NOOP("ApiNames", "Close the conversation"),
    QT_TRANSLATE_NOOP("ApiNames", "Confirm your password"),
    QT_TRANSLATE_NOOP("ApiNames", "Connect a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Create a canned answer"),
    QT_TRANSLATE_NOOP("ApiNames", "Create a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Create a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Create a user session"),
    QT_TRANSLATE_NOOP("ApiNames", "Create a user"),
    QT_TRANSLATE_NOOP("ApiNames", "Create an API key"),
    QT_TRANSLATE_NOOP("ApiNames", "Deactivate a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Deactivate a user"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete a canned answer"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete a user session"),
    QT_TRANSLATE_NOOP("ApiNames", "Delete an API key"),
    QT_TRANSLATE_NOOP("ApiNames", "Disconnect a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Download a file"),
    QT_TRANSLATE_NOOP("ApiNames", "End one of one's sign-ins"),
    QT_TRANSLATE_NOOP("ApiNames", "End the second factor"),
    QT_TRANSLATE_NOOP("ApiNames", "Events that a webhook can ask for"),
    QT_TRANSLATE_NOOP("ApiNames", "Export the audit log"),
    QT_TRANSLATE_NOOP("ApiNames", "Get a QR code"),
    QT_TRANSLATE_NOOP("ApiNames", "Get a delivery with its attempts"),
    QT_TRANSLATE_NOOP("ApiNames", "Give the conversation to another agent"),
    QT_TRANSLATE_NOOP("ApiNames", "Hand in a customer's message"),
    QT_TRANSLATE_NOOP("ApiNames", "Hand out a code for a new password"),
    QT_TRANSLATE_NOOP("ApiNames", "How the desk is"),
    QT_TRANSLATE_NOOP("ApiNames", "Let a colleague in again"),
    QT_TRANSLATE_NOOP("ApiNames", "List API keys"),
    QT_TRANSLATE_NOOP("ApiNames", "List and find contacts"),
    QT_TRANSLATE_NOOP("ApiNames", "List canned answers"),
    QT_TRANSLATE_NOOP("ApiNames", "List conversations"),
    QT_TRANSLATE_NOOP("ApiNames", "List deliveries of outgoing webhooks"),
    QT_TRANSLATE_NOOP("ApiNames", "List imports"),
    QT_TRANSLATE_NOOP("ApiNames", "List one's sign-ins"),
    QT_TRANSLATE_NOOP("ApiNames", "List secrets"),
    QT_TRANSLATE_NOOP("ApiNames", "List the WhatsApp numbers"),
    QT_TRANSLATE_NOOP("ApiNames", "List the agents"),
    QT_TRANSLATE_NOOP("ApiNames", "List the message templates"),
    QT_TRANSLATE_NOOP("ApiNames", "List the sessions"),
    QT_TRANSLATE_NOOP("ApiNames", "List the tags of contacts"),
    QT_TRANSLATE_NOOP("ApiNames", "List users"),
    QT_TRANSLATE_NOOP("ApiNames", "Log a session out"),
    QT_TRANSLATE_NOOP("ApiNames", "Log out"),
    QT_TRANSLATE_NOOP("ApiNames", "Make a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Make a new webhook secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Mark the conversation as read"),
    QT_TRANSLATE_NOOP("ApiNames", "Merge another contact into this one"),
    QT_TRANSLATE_NOOP("ApiNames", "Metrics in the text format of Prometheus"),
    QT_TRANSLATE_NOOP("ApiNames", "Put the second factor in force"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a canned answer"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a conversation with its newest messages"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Read a user"),
    QT_TRANSLATE_NOOP("ApiNames", "Read how far an import is"),
    QT_TRANSLATE_NOOP("ApiNames", "Read older messages"),
    QT_TRANSLATE_NOOP("ApiNames", "Read one's second factor"),
    QT_TRANSLATE_NOOP("ApiNames", "Read status and account"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the QR code"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the audit log"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the definitions of the organization's own fields"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the event log"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the history of a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the mail server"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the settings"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the status of a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Read the value of a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Register an organization"),
    QT_TRANSLATE_NOOP("ApiNames", "Remove a colleague's second factor"),
    QT_TRANSLATE_NOOP("ApiNames", "Remove the proxy of a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Renew the tokens"),
    QT_TRANSLATE_NOOP("ApiNames", "Replace a canned answer"),
    QT_TRANSLATE_NOOP("ApiNames", "Replace a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Replace the tags"),
    QT_TRANSLATE_NOOP("ApiNames", "Replay a delivery"),
    QT_TRANSLATE_NOOP("ApiNames", "Replay a range of deliveries"),
    QT_TRANSLATE_NOOP("ApiNames", "Rotate a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Rotate the master key"),
    QT_TRANSLATE_NOOP("ApiNames", "Search messages and contacts"),
    QT_TRANSLATE_NOOP("ApiNames", "See whether a code for a new password is good"),
    QT_TRANSLATE_NOOP("ApiNames", "Send a message once more"),
    QT_TRANSLATE_NOOP("ApiNames", "Send a message"),
    QT_TRANSLATE_NOOP("ApiNames", "Set a new password"),
    QT_TRANSLATE_NOOP("ApiNames", "Set the proxy of a session"),
    QT_TRANSLATE_NOOP("ApiNames", "Set the tags of a contact"),
    QT_TRANSLATE_NOOP("ApiNames", "Sign a colleague out everywhere"),
    QT_TRANSLATE_NOOP("ApiNames", "Sign in"),
    QT_TRANSLATE_NOOP("ApiNames", "Sign out everywhere"),
    QT_TRANSLATE_NOOP("ApiNames", "Sign out"),
    QT_TRANSLATE_NOOP("ApiNames", "State of the master key"),
    QT_TRANSLATE_NOOP("ApiNames", "Take contacts from a table"),
    QT_TRANSLATE_NOOP("ApiNames", "Take in what Meta sends"),
    QT_TRANSLATE_NOOP("ApiNames", "Take the next conversation of the queue"),
    QT_TRANSLATE_NOOP("ApiNames", "The page that sets a new password"),
    QT_TRANSLATE_NOOP("ApiNames", "This document"),
    QT_TRANSLATE_NOOP("ApiNames", "This document, for reading and trying out"),
    QT_TRANSLATE_NOOP("ApiNames", "Try a secret out"),
    QT_TRANSLATE_NOOP("ApiNames", "Try the mail server"),
    QT_TRANSLATE_NOOP("ApiNames", "Undo a merge"),
    QT_TRANSLATE_NOOP("ApiNames", "Upload a file"),
    QT_TRANSLATE_NOOP("ApiNames", "Use of a secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Use of every secret"),
    QT_TRANSLATE_NOOP("ApiNames", "Who is signed in"),
    QT_TRANSLATE_NOOP("ApiNames", "Write contacts into a table"),
    QT_TRANSLATE_NOOP("ApiNames", "Write to a number"),
    QT_TRANSLATE_NOOP("ApiNames", "Write with an approved template"),
};

struct TagName
{
    const char *tag;
    const char *name;
};

constexpr TagName Tags[] = {
    {"agents", QT_TRANSLATE_NOOP("ApiNames", "Agents")},
    {"api-keys", QT_TRANSLATE_NOOP("ApiNames", "API keys")},
    {"attachments", QT_TRANSLATE_NOOP("ApiNames", "Files")},
    {"audit", QT_TRANSLATE_NOOP("ApiNames", "Audit log")},
    {"auth", QT_TRANSLATE_NOOP("ApiNames", "Signing in")},
    {"canned-responses", QT_TRANSLATE_NOOP("ApiNames", "Canned answers")},
    {"channels", QT_TRANSLATE_NOOP("ApiNames", "API channel")},
    {"contacts", QT_TRANSLATE_NOOP("ApiNames", "Contacts")},
    {"conversations", QT_TRANSLATE_NOOP("ApiNames", "Conversations")},
    {"desk", QT_TRANSLATE_NOOP("ApiNames", "The desk")},
    {"events", QT_TRANSLATE_NOOP("ApiNames", "Event log")},
    {"search", QT_TRANSLATE_NOOP("ApiNames", "Search")},
    {"secrets", QT_TRANSLATE_NOOP("ApiNames", "Secrets")},
    {"session-node", QT_TRANSLATE_NOOP("ApiNames", "Sessions by token")},
    {"settings", QT_TRANSLATE_NOOP("ApiNames", "Settings")},
    {"user-sessions", QT_TRANSLATE_NOOP("ApiNames", "User sessions")},
    {"users", QT_TRANSLATE_NOOP("ApiNames", "People")},
    {"webhooks", QT_TRANSLATE_NOOP("ApiNames", "Webhooks")},
    {"whatsapp", QT_TRANSLATE_NOOP("ApiNames", "WhatsApp")},
    {"whatsapp-sessions", QT_TRANSLATE_NOOP("ApiNames", "WhatsApp sessions")},
};

const TagName *tagNameOf(const QString &tag)
{
    const auto found =
        std::ranges::find_if(Tags, [&tag](const TagName &one) { return tag == QLatin1StringView(one.tag); });
    return found == std::end(Tags) ? nullptr : found;
}

} // namespace

bool isApiOperationNamed(const QString &summary)
{
    return std::ranges::any_of(Operations,
                               [&summary](const char *one) { return summary == QLatin1StringView(one); });
}

bool isApiTagNamed(const QString &tag)
{
    return tagNameOf(tag) != nullptr;
}

QString apiOperationName(const ApiOperation &operation)
{
    return QCoreApplication::translate("ApiNames", operation.summary.toUtf8().constData());
}

QString apiTagName(const QString &tag)
{
    if (const TagName *name = tagNameOf(tag))
        return QCoreApplication::translate("ApiNames", name->name);
    QString shown = tag;
    shown.replace(u'-', u' ');
    return shown.isEmpty() ? shown : shown.front().toUpper() + shown.sliced(1);
}

} // namespace guiche
