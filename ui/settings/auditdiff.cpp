// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditdiff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QCoreApplication::translate("AuditText", "none", "a value that is not set");
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("AuditText", "yes")
                              : QCoreApplication::translate("AuditText", "no");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString().isEmpty()
                   ? QCoreApplication::translate("AuditText", "empty", "a text without characters")
                   : value.toString();
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        QStringList texts;
        for (const QJsonValue &entry : list)
            texts += entry.isObject() || entry.isArray()
                         ? QString::fromUtf8(
                               QJsonDocument::fromVariant(entry.toVariant()).toJson(QJsonDocument::Compact))
                         : valueText(entry);
        return texts.isEmpty() ? QCoreApplication::translate("AuditText", "empty", "a list without entries")
                               : texts.join(u'\n');
    }
    case QJsonValue::Object: // an empty one; the others are gone into
        return u"{}"_s;
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

void flatten(const QJsonObject &object, const QString &prefix, QMap<QString, QJsonValue> &into)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = prefix + member.key();
        if (member->isObject() && !member->toObject().isEmpty())
            flatten(member->toObject(), path + u'.', into);
        else
            into.insert(path, member.value());
    }
}

} // namespace

QList<DiffLine> differences(const QJsonObject &before, const QJsonObject &after)
{
    QMap<QString, QJsonValue> old;
    QMap<QString, QJsonValue> fresh;
    flatten(before, {}, old);
    flatten(after, {}, fresh);
    QMap<QString, QJsonValue> all = old;
    all.insert(fresh);
    QList<DiffLine> lines;
    for (auto member = all.cbegin(); member != all.cend(); ++member) {
        const QString &path = member.key();
        const bool wasThere = old.contains(path);
        const bool isThere = fresh.contains(path);
        const bool isSame = wasThere && isThere && old[path] == fresh[path];
        lines.append({.path = path,
                      .before = wasThere ? valueText(old[path]) : QString(),
                      .after = isThere ? valueText(fresh[path]) : QString(),
                      .kind = isSame                ? DiffLine::Kind::Same
                              : wasThere && isThere ? DiffLine::Kind::Changed
                              : isThere             ? DiffLine::Kind::Added
                                                    : DiffLine::Kind::Removed});
    }
    return lines;
}

} // namespace guiche
