// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include "network/api/contract.h"
#include "network/api/families.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QList<Route> allRoutes()
{
    QList<Route> routes;
    for (const Family &family : allFamilies())
        routes.append(QList<Route>(family.routes.begin(), family.routes.end()));
    return routes;
}

QString rateName(RateClass rate)
{
    switch (rate) {
    case RateClass::None:
        return u"none"_s;
    case RateClass::Default:
        return u"default"_s;
    case RateClass::Login:
        return u"login"_s;
    case RateClass::Register:
        return u"register"_s;
    case RateClass::PasswordReset:
        return u"password-reset"_s;
    case RateClass::Scan:
        return u"scan"_s;
    case RateClass::WhatsAppSend:
        return u"whatsapp-send"_s;
    case RateClass::SecretValue:
        return u"secret-value"_s;
    }
    return {};
}

} // namespace

//! The route tables and the published document say the same.
class TestContract final : public QObject
{
    Q_OBJECT

    const Contract m_contract;

    [[nodiscard]] QJsonObject described(const Route &route) const
    {
        return m_contract.document()["paths"_L1][text(route.path)][text(methodName(route.method)).toLower()]
            .toObject();
    }
    void checkReferences(const QJsonValue &value) const
    {
        if (value.isArray()) {
            const QJsonArray elements = value.toArray();
            for (const QJsonValue &element : elements)
                checkReferences(element);
        }
        const QJsonObject object = value.toObject();
        if (object.contains("$ref"_L1))
            QVERIFY2(withoutReferences(value, m_contract.document()).isObject(),
                     qPrintable(object["$ref"_L1].toString()));
        for (const QJsonValue &member : object)
            checkReferences(member);
    }

private Q_SLOTS:
    void everyRouteIsDescribedWithItsOperationAccessAndLimit();
    void everyDescribedOperationHasARoute();
    void pathVariablesAreDescribed();
    void everyReferenceLeadsSomewhere();
    void everyExampleFitsItsSchema();
    void operationsNameTheErrorsThatThePipelineGives();
};

void TestContract::everyRouteIsDescribedWithItsOperationAccessAndLimit()
{
    for (const Route &route : allRoutes()) {
        const QJsonObject operation = described(route);
        const QByteArray name = text(route.operationId).toUtf8();
        QVERIFY2(!operation.isEmpty(), name);
        QCOMPARE(operation["operationId"_L1].toString(), text(route.operationId));
        QCOMPARE(operation["x-rate-limit"_L1].toString(), rateName(route.rate));
        const std::optional<Role> weakest = permissions::weakestRole(route.permission);
        QCOMPARE(operation["x-minimum-role"_L1].toString(), weakest ? toName(*weakest) : QString());
        QCOMPARE(operation["x-scope"_L1].toString(),
                 toStrings(permissions::row(route.permission).scopes).join(u','));
        if (route.operationId != "getMetrics")
            QCOMPARE(operation["security"_L1].toArray().isEmpty(), permissions::row(route.permission).isOpen);
        const QJsonObject content = operation["requestBody"_L1]["content"_L1].toObject();
        if (route.body != BodyKind::OptionalJson)
            QVERIFY2(content.contains("application/json"_L1) ==
                         (route.body == BodyKind::Json || route.body == BodyKind::JsonPatch ||
                          route.body == BodyKind::Signed),
                     name);
        QVERIFY2(content.contains("multipart/form-data"_L1) == (route.body == BodyKind::Multipart), name);
        QVERIFY2(route.handler, name);
    }
}

void TestContract::everyDescribedOperationHasARoute()
{
    QSet<QString> routed;
    for (const Route &route : allRoutes()) {
        QVERIFY2(!routed.contains(text(route.operationId)), text(route.operationId).toUtf8());
        routed.insert(text(route.operationId));
    }
    QSet<QString> known;
    const QJsonObject paths = m_contract.document()["paths"_L1].toObject();
    for (const QJsonValue &path : paths) {
        const QJsonObject operations = path.toObject();
        for (const QJsonValue &operation : operations)
            known.insert(operation["operationId"_L1].toString());
    }
    QCOMPARE(known, routed);
}

void TestContract::pathVariablesAreDescribed()
{
    for (const Route &route : allRoutes()) {
        const QJsonArray parameters = described(route)["parameters"_L1].toArray();
        for (const QString &segment : text(route.path).split(u'/')) {
            if (!segment.startsWith(u'{'))
                continue;
            const QString name = segment.mid(1, segment.size() - 2);
            const bool isDescribed =
                std::any_of(parameters.begin(), parameters.end(), [&name](const QJsonValue &parameter) {
                    return parameter["in"_L1].toString() == "path"_L1 &&
                           parameter["name"_L1].toString() == name;
                });
            QVERIFY2(isDescribed, qPrintable(text(route.path)));
        }
    }
}

void TestContract::everyReferenceLeadsSomewhere()
{
    checkReferences(m_contract.document());
}

void TestContract::everyExampleFitsItsSchema()
{
    int examples = 0;
    const QJsonObject document = m_contract.document();
    for (const Route &route : allRoutes()) {
        const QJsonObject operation = described(route);
        QJsonArray contents{operation["requestBody"_L1]["content"_L1]["application/json"_L1]};
        const QJsonObject responses = withoutReferences(operation["responses"_L1], document).toObject();
        for (const QJsonValue &response : responses)
            contents.append(response["content"_L1]["application/json"_L1]);
        for (const QJsonValue &content : contents) {
            const QJsonObject whole = withoutReferences(content, document).toObject();
            if (!whole.contains("example"_L1))
                continue;
            const QJsonValue example = whole["example"_L1];
            const QJsonValue schema = example.isArray() ? whole["schema"_L1]["items"_L1] : whole["schema"_L1];
            const Schema form(schema.toObject());
            const QJsonArray values = example.isArray() ? example.toArray() : QJsonArray{example};
            for (const QJsonValue &value : values) {
                const Result<> checked = form.check(value.toObject());
                QVERIFY2(checked,
                         checked ? ""
                                 : qPrintable(text(route.operationId) + u' ' + checked.error().english()));
            }
            ++examples;
        }
    }
    QVERIFY(examples > 100);
}

void TestContract::operationsNameTheErrorsThatThePipelineGives()
{
    for (const Route &route : allRoutes()) {
        const QJsonObject responses = described(route)["responses"_L1].toObject();
        const QByteArray name = text(route.operationId).toUtf8();
        QVERIFY2(responses.contains("421"_L1) && responses.contains("403"_L1) && responses.contains("500"_L1),
                 name);
        // What is signed is not counted, what pretends to be is.
        const bool isCounted = route.rate != RateClass::None || route.permission == Permission::Signature;
        QVERIFY2(responses.contains("429"_L1) == isCounted, name);
        QVERIFY2(permissions::row(route.permission).isOpen || responses.contains("401"_L1), name);
        if (route.body == BodyKind::Json)
            QVERIFY2(responses.contains(QString::number(route.validationStatus)) &&
                         responses.contains("415"_L1),
                     name);
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
