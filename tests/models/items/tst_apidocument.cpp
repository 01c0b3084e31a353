// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "models/items/apidocument.h"
#include "models/items/apinames.h"
#include "models/items/operationlistmodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestApiDocument final : public QObject
{
    Q_OBJECT

    static QByteArray sample()
    {
        return "{\n"
               "  \"openapi\": \"3.1.0\", \"info\": {\"title\": \"Desk\", \"version\": \"2\"},\n"
               "  \"tags\": [{\"name\": \"users\"}, {\"name\": \"unused\"}, {\"name\": \"auth\"}],\n"
               "  \"security\": [{\"bearer\": []}],\n"
               "  \"paths\": {\n"
               "    \"/b/{b_id}\": {\n"
               "      \"parameters\": [{\"$ref\": \"#/components/parameters/Id\"}],\n"
               "      \"put\": {\"operationId\": \"putB\", \"tags\": [\"users\"], \"summary\": \"Change "
               "B\",\n"
               "        \"parameters\": [\n"
               "          {\"name\": \"dry\", \"in\": \"query\", \"schema\": {\"type\": \"boolean\", "
               "\"default\": false}},\n"
               "          {\"name\": \"If-Match\", \"in\": \"header\", \"required\": true, \"schema\": "
               "{\"type\": \"string\"}},\n"
               "          {\"name\": \"sid\", \"in\": \"cookie\", \"schema\": {\"type\": \"string\"}}],\n"
               "        \"requestBody\": {\"required\": true, \"content\": {\n"
               "          \"application/merge-patch+json\": {\"schema\": {\"type\": \"object\"}},\n"
               "          \"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/B~1new\"},\n"
               "            \"example\": {\"z\": 1, \"a\": \"é\"}}}}}},\n"
               "    \"/login\": {\"post\": {\"operationId\": \"login\", \"tags\": [\"auth\"], \"summary\": "
               "\"Sign in\", \"security\": [],\n"
               "        \"requestBody\": {\"content\": {\"multipart/form-data\": {\"schema\": {\"type\": "
               "\"object\", \"required\": [\"file\"],\n"
               "          \"properties\": {\"note\": {\"type\": \"string\"},\n"
               "                         \"file\": {\"type\": \"string\", \"contentMediaType\": "
               "\"text/csv\"}}}}}}}},\n"
               "    \"/a\": {\"get\": {\"tags\": [\"users\"], \"summary\": \"List A\"}}\n"
               "  },\n"
               "  \"components\": {\n"
               "    \"parameters\": {\"Id\": {\"name\": \"b_id\", \"in\": \"path\", \"required\": true, "
               "\"description\": \"Which\",\n"
               "      \"schema\": {\"type\": \"string\", \"format\": \"uuid\"}}},\n"
               "    \"schemas\": {\"B/new\": {\"type\": \"object\", \"required\": [\"name\"], \"allOf\": [\n"
               "        {\"properties\": {\"extra\": {\"type\": [\"null\", \"integer\"]}}}],\n"
               "      \"properties\": {\"kind\": {\"type\": [\"string\", \"null\"], \"enum\": [\"x\", \"y\", "
               "null]}, \"name\": {\"type\": \"string\"}}}}\n"
               "  }\n"
               "}";
    }

    static QByteArray published()
    {
        QFile file(QStringLiteral(GUICHE_OPENAPI));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void operationsKeepTheDocumentsOrderInTheirGroups()
    {
        const auto document = parseApiDocument(sample());
        QVERIFY(document.has_value());
        QCOMPARE(document->tags, (QStringList{u"users"_s, u"auth"_s}));
        QStringList ids;
        for (const ApiOperation &operation : document->operations)
            ids += operation.id;
        QCOMPARE(ids, (QStringList{u"putB"_s, u"GET /a"_s, u"login"_s}));
    }

    void parametersAreResolvedWithTheSharedOnesFirst()
    {
        const ApiOperation operation = parseApiDocument(sample())->operations.first();
        QCOMPARE(operation.method, u"PUT"_s);
        QCOMPARE(operation.parameters.size(), 3);
        const ApiParameter &id = operation.parameters.at(0);
        QCOMPARE(id.place, ApiParameter::Place::Path);
        QCOMPARE(id.field.name, u"b_id"_s);
        QCOMPARE(id.field.format, u"uuid"_s);
        QCOMPARE(id.field.description, u"Which"_s);
        QVERIFY(id.field.isRequired);
        QCOMPARE(operation.parameters.at(1).field.type, u"boolean"_s);
        QCOMPARE(operation.parameters.at(1).field.preset, u"false"_s);
        QCOMPARE(operation.parameters.at(2).place, ApiParameter::Place::Header);
        QVERIFY(operation.takesCredentials);
    }

    void bodiesHaveTheirFieldsAndTheExampleAsWritten()
    {
        const ApiOperation operation = parseApiDocument(sample())->operations.first();
        QCOMPARE(operation.contentType, u"application/json"_s);
        QVERIFY(operation.isBodyRequired);
        QCOMPARE(operation.example, u"{\n  \"z\": 1,\n  \"a\": \"é\"\n}"_s);
        QCOMPARE(operation.fields.size(), 3);
        QCOMPARE(operation.fields.at(0).name, u"name"_s); // what is required comes first
        QVERIFY(operation.fields.at(0).isRequired);
        QCOMPARE(operation.fields.at(1).name, u"kind"_s);
        QCOMPARE(operation.fields.at(1).choices, (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(operation.fields.at(2).type, u"integer"_s);
    }

    void formsWithFilesSayWhichFieldIsOne()
    {
        const ApiOperation operation = parseApiDocument(sample())->operations.last();
        QCOMPARE(operation.contentType, u"multipart/form-data"_s);
        QVERIFY(!operation.takesCredentials);
        QVERIFY(operation.fields.at(0).isFile);
        QCOMPARE(operation.fields.at(0).name, u"file"_s);
        QVERIFY(!operation.fields.at(1).isFile);
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << sample().first(sample().size() / 2);
        QTest::newRow("another thing") << QByteArray("[1, 2]");
        QTest::newRow("no paths") << QByteArray("{\"openapi\": \"3.1.0\", \"paths\": {}}");
    }
    void whatIsNoDocumentIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto document = parseApiDocument(bytes);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, ErrorCode::Malformed);
    }

    void oddShapesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a circle") << QByteArray(
            "{\"paths\": {\"/x\": {\"get\": {\"parameters\": [{\"$ref\": \"#/a\"}]}}}, \"a\": {\"$ref\": "
            "\"#/b\"}, \"b\": {\"$ref\": \"#/a\"}}");
        QTest::newRow("a schema of itself")
            << QByteArray("{\"paths\": {\"/x\": {\"post\": {\"requestBody\": {\"content\": "
                          "{\"application/json\": {\"schema\": {\"$ref\": \"#/s\"}}}}}}},\n"
                          "                \"s\": {\"allOf\": [{\"$ref\": \"#/s\"}]}}");
        QTest::newRow("another document") << QByteArray("{\"paths\": {\"/x\": {\"post\": {\"requestBody\": "
                                                        "{\"$ref\": \"https://example.com/x.json\"}}}}}");
        QTest::newRow("wrong kinds") << QByteArray(
            "{\"tags\": 1, \"paths\": {\"/x\": {\"get\": {\"tags\": \"no\", \"parameters\": 7, \"summary\": "
            "[]}, \"post\": 3}}}");
    }
    void oddShapesDoNoHarm()
    {
        QFETCH(const QByteArray, bytes);
        const auto document = parseApiDocument(bytes);
        QVERIFY(document.has_value());
        QCOMPARE(document->operations.size(), 1);
        QCOMPARE(document->operations.first().path, u"/x"_s);
    }

    void thePublishedDocumentIsUnderstoodWhole()
    {
        const auto document = parseApiDocument(published());
        QVERIFY(document.has_value());
        QVERIFY(document->operations.size() >= 129);
        for (const ApiOperation &operation : document->operations) {
            QVERIFY2(!operation.id.isEmpty() && operation.path.startsWith(u'/'), qPrintable(operation.path));
            // Every variable of a path has its parameter.
            QVERIFY2(operation.path.count(u'{') == std::ranges::count(operation.parameters,
                                                                      ApiParameter::Place::Path,
                                                                      &ApiParameter::place),
                     qPrintable(operation.path));
            if (operation.contentType.endsWith("json"_L1) && operation.isBodyRequired)
                QVERIFY2(!operation.example.isEmpty(), qPrintable(operation.id));
        }
    }

    // Whoever adds a route adds its summary to models/items/apinames.cpp, so that it can be translated.
    void everyNameOfThePublishedDocumentCanBeTranslated()
    {
        const auto document = parseApiDocument(published());
        QVERIFY(document.has_value());
        QStringList unknown;
        for (const ApiOperation &operation : document->operations) {
            if (!isApiOperationNamed(operation.summary))
                unknown += operation.summary;
        }
        for (const QString &tag : document->tags) {
            if (!isApiTagNamed(tag))
                unknown += tag;
        }
        QVERIFY2(unknown.isEmpty(),
                 qPrintable(u"missing in models/items/apinames.cpp: "_s + unknown.join(u", "_s)));
    }

    void theModelFoldsAndFilters()
    {
        OperationListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(*parseApiDocument(sample()));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.groupAt(0), u"users"_s);
        QVERIFY(model.operationAt(0) == nullptr);
        QCOMPARE(model.index(1).data().toString(), u"Change B"_s);
        QCOMPARE(model.index(0).data().toString(), u"People"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.toggleGroup(u"users"_s);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0).data(OperationListModel::IsFoldedRole).toBool());
        QCOMPARE(changed.size(), 1);

        model.setFilter(u"CHÁNGE b"_s); // in a folded group, with an accent too many
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.operationAt(1)->id, u"putB"_s);
        model.setFilter(u"post login"_s);
        QCOMPARE(model.operationAt(1)->id, u"login"_s);
        model.setFilter(u"nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
        model.reveal(u"putB"_s);
        QCOMPARE(model.rowOf(u"putB"_s), 1);
        QCOMPARE(model.rowCount(), 5);
    }

    void itsRowsAreReadOut()
    {
        OperationListModel model;
        model.setDocument(*parseApiDocument(sample()));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Change B, PUT /b/{b_id}"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"People, group, open"_s);
    }
};

QTEST_GUILESS_MAIN(TestApiDocument)
#include "tst_apidocument.moc"
