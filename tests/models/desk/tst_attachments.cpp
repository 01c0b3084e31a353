// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "deskfixture.h"
#include "models/domain/filekind.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAttachments : public QObject
{
    Q_OBJECT

private:
    Result<Attachment> add(const Principal &who, const QByteArray &bytes, const QString &name)
    {
        const auto stored = files().storeBytes(bytes, name);
        if (!stored)
            return std::unexpected(stored.error());
        return m_desk->write([&](WriteTransaction &tx) { return files().add(tx, who, *stored); });
    }
    const Attachments &files() { return m_desk->desk->attachments(); }
    const QByteArray m_png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void filesAreStoredByContent();
    void theTypeIsSniffed();
    void namesAreCleaned();
    void aFileIsMovedIn();
    void whoMayReadFollowsTheConversation();
    void visitorsReachOnlyTheirOwn();
    void anAttachmentIsSentOnce();
    void inlineContentIsDecoded();
};

void TestAttachments::filesAreStoredByContent()
{
    const auto one = add(m_desk->ana, "conteudo", u"a.txt"_s);
    const auto two = add(m_desk->bia, "conteudo", u"b.txt"_s);
    VERIFY_DONE(two);
    QVERIFY(one->id != two->id);
    QCOMPARE(one->sha256, two->sha256);
    QCOMPARE(one->sizeBytes, 8);
    QCOMPARE(one->url, u"/api/v1/attachments/"_s + one->id);
    QFile file(files().pathOf(*one));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("conteudo"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    VERIFY_REFUSED(files().storeBytes({}, u"empty"_s), ErrorCode::Validation);
    VERIFY_REFUSED(add(m_desk->viewer, "x", u"x"_s), ErrorCode::Forbidden);
}

void TestAttachments::theTypeIsSniffed()
{
    QCOMPARE(files().storeBytes(m_png, u"not-a.pdf"_s)->mimeType, u"image/png"_s);
    QCOMPARE(files().storeBytes("%PDF-1.4\n1 0 obj", u"x.png"_s)->mimeType, u"application/pdf"_s);
    QCOMPARE(messageTypeOf(u"image/png"_s), MessageType::Image);
    QCOMPARE(messageTypeOf(u"application/pdf"_s), MessageType::Document);
}

void TestAttachments::namesAreCleaned()
{
    QCOMPARE(files().storeBytes("1", u"../../etc/pass\"wd\n"_s)->filename, u"passwd"_s);
    QCOMPARE(files().storeBytes("2", u"C:\\dir\\foto.png"_s)->filename, u"foto.png"_s);
    QCOMPARE(files().storeBytes("3", u".."_s)->filename, u"file"_s);
    const QString longName = files().storeBytes("4", QString(300, u'a') + u".jpeg"_s)->filename;
    QCOMPARE(longName.size(), 200);
    QVERIFY(longName.endsWith(u".jpeg"_s));
}

void TestAttachments::aFileIsMovedIn()
{
    const QString path = m_desk->folder.filePath(u"upload"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_png);
    file.close();
    const auto stored = files().storeFile(path, u"foto.png"_s);
    VERIFY_DONE(stored);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(files().pathOf({.sha256 = stored->sha256})));
    VERIFY_REFUSED(files().storeFile(path, u"gone"_s), ErrorCode::StorageFull);
}

void TestAttachments::whoMayReadFollowsTheConversation()
{
    const auto mine = add(m_desk->ana, m_png, u"a.png"_s);
    VERIFY_DONE(files().get(*m_desk->reader, m_desk->ana, mine->id));
    VERIFY_REFUSED(files().get(*m_desk->reader, m_desk->bia, mine->id), ErrorCode::NotFound);
    VERIFY_REFUSED(files().get(*m_desk->reader, m_desk->stranger, mine->id), ErrorCode::NotFound);
    const QString id = m_desk->customerWrites();
    const auto sent = m_desk->send(m_desk->ana, id, {.content = u"veja"_s, .attachmentIds = {mine->id}});
    VERIFY_DONE(sent);
    QCOMPARE(sent->message.type, MessageType::Image);
    QCOMPARE(sent->message.attachments.first().id, mine->id);
    VERIFY_REFUSED(files().get(*m_desk->reader, m_desk->bia, mine->id), ErrorCode::Forbidden);
    VERIFY_DONE(files().get(*m_desk->reader, m_desk->boss, mine->id));
}

void TestAttachments::visitorsReachOnlyTheirOwn()
{
    const auto &chat = m_desk->desk->webChat();
    const QString key =
        m_desk->desk->settings().get(*m_desk->reader, m_desk->root)->value(u"webchat"_s)[u"key"_s].toString();
    const auto identify = [&] {
        return m_desk->write([&](WriteTransaction &tx) { return chat.identify(tx, key, {.name = u"V"_s}); })
            ->visitor;
    };
    const Visitor visitor = identify();
    const Visitor other = identify();
    const auto upload = add(WebChat::principalOf(visitor), m_png, u"v.png"_s);
    VERIFY_DONE(upload);
    VERIFY_DONE(chat.attachment(*m_desk->reader, visitor, upload->id));
    VERIFY_REFUSED(chat.attachment(*m_desk->reader, other, upload->id), ErrorCode::NotFound);
    const auto stolen = m_desk->write(
        [&](WriteTransaction &tx) { return chat.receive(tx, other, {.attachmentIds = {upload->id}}); });
    VERIFY_REFUSED(stolen, ErrorCode::Validation);
    const auto sent = m_desk->write(
        [&](WriteTransaction &tx) { return chat.receive(tx, visitor, {.attachmentIds = {upload->id}}); });
    VERIFY_DONE(sent);
    QCOMPARE(m_desk->read(sent->conversationId).lastText, u"v.png"_s);
    VERIFY_DONE(files().get(*m_desk->reader, m_desk->ana, upload->id)); // queued: every agent's
    const auto answer = add(m_desk->ana, "%PDF-1.4 boleto", u"boleto.pdf"_s);
    VERIFY_DONE(m_desk->send(m_desk->ana, sent->conversationId, {.attachmentIds = {answer->id}}));
    VERIFY_DONE(chat.attachment(*m_desk->reader, visitor, answer->id));
    VERIFY_REFUSED(chat.attachment(*m_desk->reader, other, answer->id), ErrorCode::NotFound);
}

void TestAttachments::anAttachmentIsSentOnce()
{
    const auto file = add(m_desk->ana, m_png, u"a.png"_s);
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->send(m_desk->ana, id, {.attachmentIds = {file->id}}));
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.attachmentIds = {file->id}}), ErrorCode::Validation);
    const auto foreign = add(m_desk->stranger, m_png, u"a.png"_s);
    VERIFY_REFUSED(m_desk->send(m_desk->ana, id, {.attachmentIds = {foreign->id}}), ErrorCode::Validation);
}

void TestAttachments::inlineContentIsDecoded()
{
    QCOMPARE(Attachments::decodeInline(u"data:image/png;base64,aGk="_s), std::optional<QByteArray>("hi"));
    QCOMPARE(Attachments::decodeInline(u"aGk="_s), std::optional<QByteArray>("hi"));
    QVERIFY(!Attachments::decodeInline(u"https://example.com/a.png"_s));
    QVERIFY(!Attachments::decodeInline(u"data:text/plain,hi"_s));
    QVERIFY(!Attachments::decodeInline({}));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
