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
    <name>guiche::ApiKeyTableModel</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::CallsPane</name>
    <message numerus="yes">
        <source>History · %n request(s)</source>
        <translation>
            <numerusform>History · %n request</numerusform>
            <numerusform>History · %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>More than %Ln found</numerusform>
            <numerusform>More than %Ln found</numerusform>
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
    <name>guiche::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln contact(s) that the list shows</source>
        <translation>
            <numerusform>The %Ln contact that the list shows</numerusform>
            <numerusform>The %Ln contacts that the list shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <comment>contacts of an import</comment>
        <translation>
            <numerusform>%Ln as it was</numerusform>
            <numerusform>%Ln as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln refused row(s) are listed.</source>
        <extracomment>Below the list of refused rows. %n: how many are listed</extracomment>
        <translation>
            <numerusform>The first refused row is listed.</numerusform>
            <numerusform>The first %Ln refused rows are listed.</numerusform>
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
    <name>guiche::MasterKeyCard</name>
    <message numerus="yes">
        <source>The master key is rotated: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>The master key is rotated: %n value sealed anew.</numerusform>
            <numerusform>The master key is rotated: %n values sealed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Being rotated: %n value(s)</source>
        <translation>
            <numerusform>Being rotated: %n value</numerusform>
            <numerusform>Being rotated: %n values</numerusform>
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
    <name>guiche::SaveBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
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
    <name>guiche::SecondFactorPane</name>
    <message numerus="yes">
        <source>At sign-in you type a code of your authenticator. %n recovery codes are left.</source>
        <translation>
            <numerusform>At sign-in you type a code of your authenticator. %n recovery code is left.</numerusform>
            <numerusform>At sign-in you type a code of your authenticator. %n recovery codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SecretActions</name>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it after %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard forgets it after %n second.</numerusform>
            <numerusform>Copied. The clipboard forgets it after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SecretDetail</name>
    <message numerus="yes">
        <source>Showing asks for your password and notes who read it. The value hides after %n second(s).</source>
        <translation>
            <numerusform>Showing asks for your password and notes who read it. The value hides after %n second.</numerusform>
            <numerusform>Showing asks for your password and notes who read it. The value hides after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s).</source>
        <translation>
            <numerusform>Hides in %n second.</numerusform>
            <numerusform>Hides in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1. Hides in %n second(s).</source>
        <extracomment>An older value of a secret is shown. %1: the number of its version</extracomment>
        <translation>
            <numerusform>Version %1. Hides in %n second.</numerusform>
            <numerusform>Version %1. Hides in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SecretTableModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
    <name>guiche::SettingsPane</name>
    <message numerus="yes">
        <source>Messages of closed conversations that are older than %n day(s) are removed, with their files.</source>
        <translation>
            <numerusform>Messages of closed conversations that are older than %n day are removed, with their files.</numerusform>
            <numerusform>Messages of closed conversations that are older than %n days are removed, with their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of closed conversations that are older than %n day(s) are removed.</source>
        <translation>
            <numerusform>Files of closed conversations that are older than %n day are removed.</numerusform>
            <numerusform>Files of closed conversations that are older than %n days are removed.</numerusform>
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
    <name>guiche::SignInsPane</name>
    <message numerus="yes">
        <source>%n sign-ins could not be ended.</source>
        <translation>
            <numerusform>%n sign-in could not be ended.</numerusform>
            <numerusform>%n sign-ins could not be ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::TeamModel</name>
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
</context>
<context>
    <name>guiche::TeamPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
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
