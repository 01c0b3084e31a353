// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/client/clientsetup.h"

using namespace guiche::test;

class DeskTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uploadsAFileWithProgress();
    void refusesAFileThatIsTooLarge();
    void downloadsAnAttachment();
    void savesAnAttachmentToAFile();
    void neverSendsTheTokenElsewhere();
};

void DeskTransfersTest::uploadsAFileWithProgress()
{
    Setup s;
    s.signIn();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nota \"fiscal\" ção.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += QByteArray::number(i);
    file.write(bytes);
    file.close();
    s.desk.on(u"POST /api/v1/attachments"_s, [&](const FakeDesk::Request &request) {
        const bool isWhole = request.body.contains(bytes) && request.body.contains("name=\"file\"") &&
                             request.headers.value("content-type").startsWith("multipart/form-data") &&
                             request.body.contains("application/pdf");
        return isWhole
                   ? Reply::json(
                         {{u"id"_s, u"a1"_s}, {u"filename"_s, u"nota.pdf"_s}, {u"size"_s, bytes.size()}}, 201)
                   : Reply::error(400, u"VALIDATION_ERROR"_s, u"not whole"_s);
    });
    // The token runs out on the way: the file is sent again as a whole.
    s.desk.expireAccessTokens();
    QList<double> steps;
    Answer<Attachment> answer;
    s.client.upload(
        path, &s.context, [&](double progress) { steps.append(progress); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result, 10'000);
    QVERIFY2(answer.isOk(), answer.isOk() ? "" : qPrintable(answer.text()));
    QCOMPARE((*answer.result)->id, u"a1"_s);
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.last(), 1.0);
}

void DeskTransfersTest::refusesAFileThatIsTooLarge()
{
    Setup s;
    s.signIn();
    const int before = int(s.desk.requests().size());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"video.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(65 * 1024 * 1024)); // sparse
    Answer<Attachment> answer;
    s.client.upload(file.fileName(), &s.context, {}, answer.done());
    QTRY_VERIFY(answer.result);
    QCOMPARE(answer.code(), ErrorCode::PayloadTooLarge);
    Answer<Attachment> missing;
    s.client.upload(folder.filePath(u"gone.txt"_s), &s.context, {}, missing.done());
    QTRY_VERIFY(missing.result);
    QCOMPARE(missing.text(), u"gone.txt cannot be read."_s);
    QCOMPARE(s.desk.requests().size(), before);
}

void DeskTransfersTest::downloadsAnAttachment()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/attachments/a1"_s, [](const FakeDesk::Request &) {
        return Reply{.status = 200, .body = QByteArray("\x89PNG\0\1", 6), .contentType = "image/png"};
    });
    Answer<QByteArray> bytes;
    s.client.download({.id = u"a1"_s, .url = u"/api/v1/attachments/a1"_s}, &s.context, bytes.done());
    QTRY_VERIFY(bytes.isOk());
    QCOMPARE(**bytes.result, QByteArray("\x89PNG\0\1", 6));
}

void DeskTransfersTest::savesAnAttachmentToAFile()
{
    Setup s;
    s.signIn();
    QByteArray bytes(3'000'000, 'x');
    bytes[1'500'000] = 'y';
    s.desk.on(u"GET /api/v1/attachments/a1"_s, [&](const FakeDesk::Request &) {
        return Reply{.status = 200, .body = bytes, .contentType = "application/octet-stream"};
    });
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nota.pdf"_s);
    Answer<void> saved;
    s.client.downloadToFile({.url = u"/api/v1/attachments/a1"_s}, path, &s.context, saved.done());
    QTRY_VERIFY(saved.isOk());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    file.close();

    // What is refused leaves the file as it was, and no half of another beside it.
    Answer<void> refused;
    s.client.downloadToFile({.url = u"/api/v1/attachments/a2"_s}, path, &s.context, refused.done());
    QTRY_VERIFY(refused.result);
    QCOMPARE(refused.code(), ErrorCode::NotFound);
    QCOMPARE(QFileInfo(path).size(), 3'000'000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    Answer<void> nowhere;
    s.client.downloadToFile({.url = u"/api/v1/attachments/a1"_s}, folder.filePath(u"no/such/folder/x"_s),
                            &s.context, nowhere.done());
    QTRY_VERIFY(nowhere.result);
    QCOMPARE(nowhere.code(), ErrorCode::StorageFull);
}

void DeskTransfersTest::neverSendsTheTokenElsewhere()
{
    Setup s;
    s.signIn();
    FakeDesk other;
    other.on(u"GET /health"_s, [](const FakeDesk::Request &) { return Reply{.body = "bytes"}; });
    Answer<QByteArray> bytes;
    s.client.download({.url = other.url().toString() + u"/health"_s}, &s.context, bytes.done());
    QTRY_VERIFY(bytes.isOk());
    QVERIFY(!other.requests().last().headers.contains("authorization"));
    // A redirect of the desk itself is not followed.
    s.desk.on(u"GET /api/v1/attachments/a1"_s, [&](const FakeDesk::Request &) {
        Reply reply{.status = 302};
        reply.headers.emplaceBack("Location", other.url().toEncoded() + "/health");
        return reply;
    });
    const qsizetype before = other.requests().size();
    Answer<QByteArray> redirected;
    s.client.download({.url = u"/api/v1/attachments/a1"_s}, &s.context, redirected.done());
    QTRY_VERIFY(redirected.result);
    QVERIFY(!redirected.isOk());
    QCOMPARE(other.requests().size(), before);
}

QTEST_GUILESS_MAIN(DeskTransfersTest)
#include "tst_desktransfers.moc"
