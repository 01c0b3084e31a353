// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/integrations/requestdraft.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestRequestDraft final : public QObject
{
    Q_OBJECT

    using Place = ApiParameter::Place;

    static ApiOperation operation()
    {
        return {.id = u"op"_s,
                .method = u"POST"_s,
                .path = u"/a/{a_id}/b"_s,
                .parameters = {{Place::Path, {.name = u"a_id"_s, .type = u"string"_s, .isRequired = true}},
                               {Place::Query, {.name = u"limit"_s, .type = u"integer"_s, .preset = u"20"_s}},
                               {Place::Header, {.name = u"If-Match"_s, .type = u"string"_s}}},
                .contentType = u"application/json"_s,
                .example = u"{\n  \"a\": 1\n}"_s};
    }

    static QString path(const RequestDraft &draft) { return draft.preview(ConsoleCaller::SignIn).path; }

private Q_SLOTS:
    void anOperationBecomesADraftThatSendsItsExample()
    {
        RequestDraft draft = RequestDraft::from(operation());
        QCOMPARE(draft.usedParameters(), 1);
        draft.values[0].text = u"7"_s;
        const auto request = draft.request(ConsoleCaller::SignIn, {});
        QVERIFY(request.has_value());
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(request->path, u"/a/7/b"_s); // the preset is only what counts when nothing is sent
        QCOMPARE(request->contentType, QByteArray("application/json"));
        QCOMPARE(request->body, QByteArray("{\n  \"a\": 1\n}"));
        QVERIFY(request->headers.isEmpty());
    }

    void valuesAreEncodedWhereTheyGo()
    {
        RequestDraft draft = RequestDraft::from(operation());
        draft.values[0].text = u"a/b?c é"_s;
        draft.values[1] = {.isUsed = true, .text = u"1&2=3+4"_s};
        draft.values[2] = {.isUsed = true, .text = u"\"5\""_s};
        const auto request = draft.request(ConsoleCaller::SignIn, {});
        QVERIFY(request.has_value());
        QCOMPARE(request->path, u"/a/a%2Fb%3Fc%20%C3%A9/b?limit=1%262%3D3%2B4"_s);
        QCOMPARE(request->headers, (QList<HeaderPair>{{"If-Match", "\"5\""}}));
    }

    void whatIsNeededIsAskedFor()
    {
        const RequestDraft draft = RequestDraft::from(operation());
        const auto request = draft.request(ConsoleCaller::SignIn, {});
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().field, u"a_id"_s);
        QCOMPARE(path(draft), u"/a/{a_id}/b"_s); // still to be seen
    }

    void aTypedAddressChangesTheParameters()
    {
        RequestDraft draft = RequestDraft::from(operation());
        draft.values[0].text = u"7"_s;
        draft.setPath(u"/x/{new}/{a_id}?q=é&r={raw}"_s);
        QCOMPARE(draft.parameters.size(), 4);
        QCOMPARE(draft.parameters.at(0).field.name, u"new"_s);
        QCOMPARE(draft.values.at(1).text, u"7"_s);
        draft.values[0].text = u"n"_s;
        QCOMPARE(path(draft), u"/x/n/7?q=%C3%A9&r={raw}"_s);
        draft.setPath(u"/x"_s);
        QCOMPARE(draft.parameters.size(), 2);
        QCOMPARE(draft.parameters.at(0).field.name, u"limit"_s);
    }

    void anAddressBeginsWithOneSlash_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "//evil.example/x", "http://evil.example/"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void anAddressBeginsWithOneSlash()
    {
        QFETCH(const QString, text);
        RequestDraft draft;
        draft.setPath(text);
        const auto request = draft.request(ConsoleCaller::SignIn, {});
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().field, u"path"_s);
    }

    void headersOfOnesOwnAreChecked()
    {
        RequestDraft draft;
        draft.setPath(u"/x"_s);
        draft.headers = {{u" X-One "_s, u" 1 "_s}, {QString(), u"nothing"_s}};
        QCOMPARE(draft.request(ConsoleCaller::SignIn, {})->headers, (QList<HeaderPair>{{"X-One", "1"}}));
        draft.headers = {{u"X One"_s, u"1"_s}};
        QCOMPARE(draft.request(ConsoleCaller::SignIn, {}).error().field, u"X One"_s);
        draft.headers = {{u"X-One"_s, u"1\r\nX-Two: 2"_s}};
        QCOMPARE(draft.request(ConsoleCaller::SignIn, {}).error().field, u"X-One"_s);
    }

    void aKeyIsAskedForWhereOneIsUsed()
    {
        RequestDraft draft;
        draft.setPath(u"/x"_s);
        QCOMPARE(draft.request(ConsoleCaller::ApiKey, {}).error().field, u"api_key"_s);
        const auto request = draft.request(ConsoleCaller::ApiKey, u"gk_1"_s);
        QCOMPARE(request->apiKey, QByteArray("gk_1"));
        QCOMPARE(draft.preview(ConsoleCaller::ApiKey).apiKey, QByteArray()); // never in what is shown
    }

    void aFormNeedsItsFile()
    {
        ApiOperation upload{
            .id = u"up"_s,
            .method = u"POST"_s,
            .path = u"/up"_s,
            .contentType = u"multipart/form-data"_s,
            .fields = {{.name = u"file"_s, .type = u"string"_s, .isRequired = true, .isFile = true}}};
        RequestDraft draft = RequestDraft::from(upload);
        QCOMPARE(draft.request(ConsoleCaller::SignIn, {}).error().field, u"file"_s);
        draft.filePath = u"/tmp/x.csv"_s;
        const auto request = draft.request(ConsoleCaller::SignIn, {});
        QCOMPARE(request->fileField, QByteArray("file"));
        QCOMPARE(request->filePath, u"/tmp/x.csv"_s);
        QVERIFY(request->body.isEmpty() && request->contentType.isEmpty());
    }
};

QTEST_MAIN(TestRequestDraft)
#include "tst_requestdraft.moc"
