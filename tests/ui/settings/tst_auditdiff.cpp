// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "ui/settings/auditdiff.h"
#include "ui/settings/audittext.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using enum DiffLine::Kind;

class TestAuditDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersArePairedByTheirPath()
    {
        const QJsonObject before{
            {u"role"_s, u"atendente"_s},
            {u"webchat"_s, QJsonObject{{u"title"_s, u"A"_s}, {u"color"_s, u"#000000"_s}}}};
        const QJsonObject after{
            {u"role"_s, u"supervisor"_s},
            {u"webchat"_s, QJsonObject{{u"title"_s, u"A"_s}, {u"color"_s, u"#ffffff"_s}}}};
        const QList<DiffLine> lines = differences(before, after);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], (DiffLine{u"role"_s, u"atendente"_s, u"supervisor"_s, Changed}));
        QCOMPARE(lines[1], (DiffLine{u"webchat.color"_s, u"#000000"_s, u"#ffffff"_s, Changed}));
        QCOMPARE(lines[2], (DiffLine{u"webchat.title"_s, u"A"_s, u"A"_s, Same}));
    }

    void whatCameAndWentHasOneSide()
    {
        const QList<DiffLine> made = differences({}, {{u"name"_s, u"ERP"_s}});
        QCOMPARE(made, (QList<DiffLine>{{u"name"_s, {}, u"ERP"_s, Added}}));
        const QList<DiffLine> removed = differences({{u"name"_s, u"ERP"_s}}, {});
        QCOMPARE(removed, (QList<DiffLine>{{u"name"_s, u"ERP"_s, {}, Removed}}));
    }

    void valuesReadAsPeopleWriteThem()
    {
        const QList<DiffLine> lines = differences(
            {{u"a"_s, true}, {u"b"_s, QJsonValue::Null}, {u"c"_s, QJsonArray{u"x"_s, 2}}, {u"d"_s, 80}},
            {{u"a"_s, false}, {u"b"_s, u""_s}, {u"c"_s, QJsonArray()}, {u"d"_s, 1.5}});
        QCOMPARE(lines[0].before, u"yes"_s);
        QCOMPARE(lines[0].after, u"no"_s);
        QCOMPARE(lines[1].before, u"none"_s);
        QCOMPARE(lines[1].after, u"empty"_s);
        QCOMPARE(lines[2].before, u"x\n2"_s);
        QCOMPARE(lines[2].after, u"empty"_s);
        QCOMPARE(lines[3].before, u"80"_s);
        QCOMPARE(lines[3].after, u"1.5"_s);
    }

    void codesHaveNamesAndUnknownOnesStay()
    {
        QCOMPARE(AuditText::action(u"user.updated"_s), u"Person changed"_s);
        QCOMPARE(AuditText::action(u"tea.made"_s), u"tea.made"_s);
        AuditItem item{.actorType = u"system"_s, .subjectType = u"user"_s, .subjectId = u"7"_s};
        QCOMPARE(AuditText::subject(item), u"Person 7"_s);
        QCOMPARE(AuditText::actor(item), u"The desk itself"_s);
        item.subjectId = u"0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"_s;
        QCOMPARE(AuditText::subject(item), u"Person …8e9f0a1b"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuditDiff)
#include "tst_auditdiff.moc"
