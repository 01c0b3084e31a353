// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>

#include "deskfixture.h"
#include "models/desk/audit.h"
#include "models/desk/retention.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Data goes when it is as old as the organization says, and nothing else does.
class TestRetention final : public QObject
{
    Q_OBJECT

    static constexpr TimeMs Day = 24LL * 3600 * 1000;
    std::unique_ptr<DeskFixture> m_desk;

    void keepFor(const QString &setting, int days)
    {
        VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->settings().patch(tx, m_desk->admin,
                                                  {{u"retention"_s, QJsonObject{{setting, days}}}});
        }));
    }
    Retention::Swept sweep()
    {
        return m_desk->desk->retention().sweep(*m_desk->store, *m_desk->reader, [] { return false; });
    }
    qint64 scalar(const QString &sql) { return m_desk->reader->scalar(sql)->value_or(-1); }
    qsizetype found(const QString &text)
    {
        return m_desk->desk->search().find(*m_desk->reader, m_desk->admin, text, {}, 20)->messages.size();
    }
    //! A file that was uploaded and sent in the conversation; its path.
    QString sendFile(const QString &conversation, const QByteArray &bytes, QString *id = nullptr)
    {
        const Attachments &attachments = m_desk->desk->attachments();
        const auto stored = attachments.storeBytes(bytes, u"a.txt"_s);
        const auto added =
            m_desk->write([&](WriteTransaction &tx) { return attachments.add(tx, m_desk->admin, *stored); });
        if (id)
            *id = added->id;
        if (!conversation.isEmpty() &&
            !m_desk->send(m_desk->admin, conversation,
                          {.type = MessageType::Document, .attachmentIds = {added->id}}))
            qCritical("not sent");
        QFile file(attachments.pathOf(*added));
        // Not one of the files that an upload may be about to use.
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
        return file.fileName();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void nothingGoesUnlessItIsSet();
    void oldMessagesOfClosedConversationsGo();
    void newerMessagesStay();
    void openConversationsAreNeverTouched();
    void anotherOrganizationsDataStay();
    void filesGoWithTheirLastAttachment();
    void oldAttachmentsGoWithoutTheirMessages();
    void aFileThatIsBeingUploadedStays();
    void manyMessagesGoInBatches();
};

void TestRetention::nothingGoesUnlessItIsSet()
{
    const QString conversation = m_desk->customerWrites();
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    m_desk->clock.advance(4000 * Day);
    const auto swept = sweep();
    QCOMPARE(swept.messages, 0);
    QCOMPARE(m_desk->read(conversation).messagesCount, 1);
}

void TestRetention::oldMessagesOfClosedConversationsGo()
{
    const QString conversation = m_desk->customerWrites(u"+5511900000001"_s, u"minha senha é abacaxi"_s);
    VERIFY_DONE(m_desk->send(m_desk->admin, conversation, {.content = u"obrigado, abacaxi"_s}));
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    QTRY_COMPARE(found(u"abacaxi"_s), 2);
    keepFor(u"messages_days"_s, 30);
    m_desk->clock.advance(29 * Day);
    QCOMPARE(sweep().messages, 0);
    m_desk->clock.advance(2 * Day);
    QCOMPARE(sweep().messages, 2);
    QCOMPARE(scalar(u"SELECT count(*) FROM message"_s), 0);
    QCOMPARE(found(u"abacaxi"_s), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM message_fts WHERE message_fts MATCH 'abacaxi'"_s), 0);
    const Conversation left = m_desk->read(conversation);
    QCOMPARE(left.messagesCount, 0);
    QCOMPARE(left.unreadCount, 0);
    QCOMPARE(left.lastText, QString());
    QVERIFY(left.status == ConversationStatus::Resolved);
    QCOMPARE(scalar(u"SELECT sum(unread) FROM conversation_counter"_s), 0);
    QCOMPARE(sweep().messages, 0);
    // In the log, once, with its count.
    const auto entries =
        Audit("a key of stamps").list(*m_desk->reader, m_desk->admin, {.action = u"retention.swept"_s});
    VERIFY_DONE(entries);
    QCOMPARE(entries->entries.size(), 1);
    QCOMPARE(entries->entries.first().entry["after"_L1]["messages"_L1].toInt(), 2);
}

void TestRetention::newerMessagesStay()
{
    const QString conversation = m_desk->customerWrites(u"+5511900000001"_s, u"velha"_s);
    m_desk->clock.advance(20 * Day);
    m_desk->customerWrites(u"+5511900000001"_s, u"nova"_s);
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    keepFor(u"messages_days"_s, 30);
    m_desk->clock.advance(15 * Day);
    QCOMPARE(sweep().messages, 1);
    const Conversation left = m_desk->read(conversation);
    QCOMPARE(left.messagesCount, 1);
    QCOMPARE(left.lastText, u"nova"_s);
    QTRY_COMPARE(found(u"nova"_s), 1);
    QCOMPARE(found(u"velha"_s), 0);
}

void TestRetention::openConversationsAreNeverTouched()
{
    const QString queued = m_desk->customerWrites();
    const QString taken = m_desk->customerWrites(u"+5511900000002"_s);
    VERIFY_DONE(m_desk->assign(m_desk->admin, taken, m_desk->ana.userId));
    const QString path = sendFile(taken, "conteúdo");
    keepFor(u"messages_days"_s, 1);
    keepFor(u"attachments_days"_s, 1);
    m_desk->clock.advance(400 * Day);
    const auto swept = sweep();
    QCOMPARE(swept.messages, 0);
    QCOMPARE(swept.attachments, 0);
    QCOMPARE(m_desk->read(queued).messagesCount, 1);
    QVERIFY(QFile::exists(path));
}

void TestRetention::anotherOrganizationsDataStay()
{
    Principal theirs = m_desk->program;
    theirs.organizationId = m_desk->stranger.organizationId;
    const auto received = m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->apiChannel().receive(tx, theirs,
                                                  {.customerPhone = u"+5511900000009"_s, .content = u"oi"_s});
    });
    VERIFY_DONE(received);
    VERIFY_DONE(m_desk->close(m_desk->stranger, received->conversationId));
    keepFor(u"messages_days"_s, 1);
    m_desk->clock.advance(10 * Day);
    QCOMPARE(sweep().messages, 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM message"_s), 1);
}

void TestRetention::filesGoWithTheirLastAttachment()
{
    const QString first = m_desk->customerWrites();
    const QString second = m_desk->customerWrites(u"+5511900000002"_s);
    const QString path = sendFile(first, "a mesma coisa");
    QCOMPARE(sendFile(second, "a mesma coisa"), path);
    const QString other = sendFile(first, "outra coisa");
    VERIFY_DONE(m_desk->close(m_desk->admin, first));
    keepFor(u"messages_days"_s, 1);
    m_desk->clock.advance(3 * Day);
    const auto swept = sweep();
    QCOMPARE(swept.messages, 3);
    QCOMPARE(swept.files, 1);
    QVERIFY(QFile::exists(path)); // the open conversation has it
    QVERIFY(!QFile::exists(other));
    VERIFY_DONE(m_desk->close(m_desk->admin, second));
    QCOMPARE(sweep().files, 1);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(scalar(u"SELECT count(*) FROM attachment"_s), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM file_to_remove"_s), 0);
}

void TestRetention::oldAttachmentsGoWithoutTheirMessages()
{
    const QString conversation = m_desk->customerWrites();
    QString id;
    const QString path = sendFile(conversation, "conteúdo", &id);
    const QString unsent = sendFile({}, "nunca enviado");
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    keepFor(u"attachments_days"_s, 7);
    m_desk->clock.advance(8 * Day);
    const auto swept = sweep();
    QCOMPARE(swept.attachments, 2);
    QCOMPARE(swept.messages, 0);
    QCOMPARE(m_desk->read(conversation).messagesCount, 2);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(unsent));
    VERIFY_REFUSED(m_desk->desk->attachments().get(*m_desk->reader, m_desk->admin, id), ErrorCode::NotFound);
}

void TestRetention::aFileThatIsBeingUploadedStays()
{
    const QString conversation = m_desk->customerWrites();
    const QString path = sendFile(conversation, "conteúdo");
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    keepFor(u"attachments_days"_s, 1);
    m_desk->clock.advance(3 * Day);
    // Somebody uploads the same content; its row is not written yet.
    VERIFY_DONE(m_desk->desk->attachments().storeBytes("conteúdo", u"b.txt"_s));
    QCOMPARE(sweep().files, 0);
    QVERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
    file.close();
    QCOMPARE(sweep().files, 1);
    QVERIFY(!QFile::exists(path));
}

void TestRetention::manyMessagesGoInBatches()
{
    const QString conversation = m_desk->customerWrites();
    for (int i = 0; i < 450; ++i)
        VERIFY_DONE(m_desk->send(m_desk->admin, conversation, {.content = QString::number(i)}));
    VERIFY_DONE(m_desk->close(m_desk->admin, conversation));
    keepFor(u"messages_days"_s, 1);
    m_desk->clock.advance(3 * Day);
    QCOMPARE(sweep().messages, 451);
    QCOMPARE(m_desk->read(conversation).messagesCount, 0);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
