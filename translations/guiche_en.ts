<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ConversationText</name>
    <message numerus="yes">
        <source>waiting for %n minute(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>waiting for %n minute</numerusform>
            <numerusform>waiting for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <extracomment>How long a customer has waited for an answer.</extracomment>
        <translation>
            <numerusform>waiting for %n hour</numerusform>
            <numerusform>waiting for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>%n customer messages that nobody has read.</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::JumpButton</name>
    <message numerus="yes">
        <source>Go to the newest message, %n new</source>
        <translation>
            <numerusform>Go to the newest message, %n new</numerusform>
            <numerusform>Go to the newest message, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::MessageDelegate</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <comment>line above what was unread</comment>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::PasswordStrengthBar</name>
    <message numerus="yes">
        <source>At least %n characters, with an upper-case letter, a digit and a sign.</source>
        <translation>
            <numerusform>At least %n character, with an upper-case letter, a digit and a sign.</numerusform>
            <numerusform>At least %n characters, with an upper-case letter, a digit and a sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more characters.</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SearchOverlay</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SessionWatch</name>
    <message numerus="yes">
        <source>%n session(s) dropped.</source>
        <translation>
            <numerusform>%n session dropped.</numerusform>
            <numerusform>%n sessions dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SignInPage</name>
    <message numerus="yes">
        <source>E-mail or password do not match. %n attempts left.</source>
        <translation>
            <numerusform>E-mail or password do not match. %n attempt left.</numerusform>
            <numerusform>E-mail or password do not match. %n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code does not match. %n attempts left.</source>
        <translation>
            <numerusform>The code does not match. %n attempt left.</numerusform>
            <numerusform>The code does not match. %n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::Transcript</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <extracomment>The line above the messages that were unread when the conversation was opened.</extracomment>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::WebhooksPage</name>
    <message numerus="yes">
        <source>%n delivery(ies) queued again.</source>
        <translation>
            <numerusform>%n delivery queued again.</numerusform>
            <numerusform>%n deliveries queued again.</numerusform>
        </translation>
    </message>
</context>
</TS>
