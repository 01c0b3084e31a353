// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAttachments final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_agent;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_agent = m_desk->person(m_admin, u"atendente"_s, u"a@empresa.com"_s);
    }
    void uploadIsKeptByteForByte();
    void largeFilesAreStreamed();
    void tooLargeFilesAreRefused();
    void unchangedFilesAnswer304();
    void activeContentIsNeverShownInline();
    void badFormsAreRefused();
    void namesLoseTheirFolders();
    void onlyTheOrganizationReadsThem();
    void readersDoNotUpload();
};

void TestAttachments::uploadIsKeptByteForByte()
{
    const QByteArray bytes = QByteArray("%PDF-1.4\r\n--limit\r\n\0\xff", 22);
    Answer answer;
    const QByteArray id = m_desk->upload(m_agent.token, "fatura março.pdf", bytes, &answer);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["filename"_L1].toString(), u"fatura março.pdf"_s);
    QCOMPARE(answer.json()["mime_type"_L1].toString(), u"application/pdf"_s);
    QCOMPARE(answer.json()["size"_L1].toInt(), int(bytes.size()));
    QCOMPARE(answer.json()["sha256"_L1].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const Answer read = m_desk->get("/api/v1/attachments/" + id, m_agent.token);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, bytes);
    QCOMPARE(read.header("Content-Type"), "application/pdf");
    QVERIFY(read.header("Content-Disposition").startsWith("inline; filename=\"fatura mar"));
    QVERIFY(read.header("Content-Disposition").contains("filename*=UTF-8''fatura%20mar%C3%A7o.pdf"));
    QCOMPARE(read.header("X-Content-Type-Options"), "nosniff");
}

void TestAttachments::largeFilesAreStreamed()
{
    QByteArray bytes(20 * 1024 * 1024, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 4096)
        bytes[i] = char(i >> 12);
    const QByteArray id = m_desk->upload(m_agent.token, "video.bin", bytes);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_desk->get("/api/v1/attachments/" + id, m_agent.token).body == bytes);
}

void TestAttachments::tooLargeFilesAreRefused()
{
    Answer answer;
    (void)m_desk->upload(m_agent.token, "x.bin", QByteArray(64 * 1024 * 1024 + 1, 'x'), &answer);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.errorCode(), u"PAYLOAD_TOO_LARGE"_s);
}

void TestAttachments::unchangedFilesAnswer304()
{
    const QByteArray id = m_desk->upload(m_agent.token, "a.txt", "texto");
    const Answer first = m_desk->get("/api/v1/attachments/" + id, m_agent.token);
    QVERIFY(!first.header("ETag").isEmpty());
    const Answer again =
        m_desk->send("GET", "/api/v1/attachments/" + id,
                     {{"Authorization", "Bearer " + m_agent.token}, {"If-None-Match", first.header("ETag")}});
    QCOMPARE(again.status, 304);
    const Answer other =
        m_desk->send("GET", "/api/v1/attachments/" + id,
                     {{"Authorization", "Bearer " + m_agent.token}, {"If-None-Match", "\"other\""}});
    QCOMPARE(other.status, 200);
}

void TestAttachments::activeContentIsNeverShownInline()
{
    for (const auto &[name, bytes] :
         {std::pair{QByteArray("a.html"), QByteArray("<!DOCTYPE html><script>alert(1)</script>")},
          std::pair{QByteArray("a.svg"), QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")}}) {
        const Answer read =
            m_desk->get("/api/v1/attachments/" + m_desk->upload(m_agent.token, name, bytes), m_agent.token);
        QVERIFY2(read.header("Content-Disposition").startsWith("attachment;"),
                 read.header("Content-Disposition"));
        QVERIFY(read.header("Content-Security-Policy").contains("sandbox"));
        QCOMPARE(read.header("X-Content-Type-Options"), "nosniff");
    }
}

void TestAttachments::badFormsAreRefused()
{
    const auto post = [this](const QByteArray &type, const QByteArray &body) {
        return m_desk->send("POST", "/api/v1/attachments",
                            {{"Authorization", "Bearer " + m_agent.token}, {"Content-Type", type}}, body);
    };
    QCOMPARE(post("application/json", "{}").status, 415);
    QCOMPARE(post("multipart/form-data", "x").status, 400);
    QCOMPARE(post("multipart/form-data; boundary=b", "").status, 400);
    QCOMPARE(post("multipart/form-data; boundary=b",
                  "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx")
                 .status,
             400);
    const Answer missing =
        post("multipart/form-data; boundary=b",
             "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n");
    QCOMPARE(missing.status, 400);
    QCOMPARE(missing.field(), u"file"_s);
    Answer empty;
    (void)m_desk->upload(m_agent.token, "vazio.txt", "", &empty);
    QCOMPARE(empty.status, 400);
}

void TestAttachments::namesLoseTheirFolders()
{
    Answer answer;
    (void)m_desk->upload(m_agent.token, "../../etc/passwd", "x", &answer);
    QCOMPARE(answer.json()["filename"_L1].toString(), u"passwd"_s);
    // Would be shown as `fatexe.pdf`.
    (void)m_desk->upload(m_agent.token,
                         "fat\xE2\x80\xAE"
                         "fdp.exe",
                         "x", &answer);
    QCOMPARE(answer.json()["filename"_L1].toString(), u"fatfdp.exe"_s);
}

void TestAttachments::onlyTheOrganizationReadsThem()
{
    const Person stranger = m_desk->registerOrganization(u"bia@outra.com"_s);
    const QByteArray id = m_desk->upload(m_agent.token, "a.txt", "segredo");
    QCOMPARE(m_desk->get("/api/v1/attachments/" + id, stranger.token).status, 404);
    QCOMPARE(m_desk->get("/api/v1/attachments/" + id).status, 401);
    QCOMPARE(m_desk->get("/api/v1/attachments/nothing", m_agent.token).status, 404);
}

void TestAttachments::readersDoNotUpload()
{
    const Person reader = m_desk->person(m_admin, u"user"_s, u"u@empresa.com"_s);
    Answer answer;
    (void)m_desk->upload(reader.token, "a.txt", "x", &answer);
    QCOMPARE(answer.status, 403);
    (void)m_desk->upload("nothing", "a.txt", "x", &answer);
    QCOMPARE(answer.status, 401);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
