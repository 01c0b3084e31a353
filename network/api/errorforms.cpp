// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/errorforms.h"

#include <QJsonArray>

#include "network/api/orderedjson.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

Reply userSessionErrorForm(const ErrorAnswer &answer)
{
    OrderedJson body;
    body.add("success"_L1, false).add("error"_L1, answer.detail);
    return jsonReply(body.text(), answer.status);
}

Reply zpwootErrorForm(const ErrorAnswer &answer)
{
    const int status = answer.code == ErrorCode::Conflict ? 400 : answer.status;
    OrderedJson body;
    body.add("statusCode"_L1, status);
    if (answer.code == ErrorCode::Validation)
        body.add("message"_L1, QJsonArray::fromStringList(answer.detail.split(u'\n')))
            .add("error"_L1, u"Bad Request"_s);
    else
        body.add("message"_L1, answer.detail);
    return jsonReply(body.text(), status);
}

Reply quepasaErrorForm(const ErrorAnswer &answer)
{
    const bool isPublishedCode = !answer.field.isEmpty() && answer.field == answer.field.toUpper();
    OrderedJson body;
    body.add("error"_L1, true)
        .add("message"_L1, answer.detail)
        .add("code"_L1, isPublishedCode ? answer.field : QString(errorCodeName(answer.code)));
    return jsonReply(body.text(), answer.status);
}

} // namespace guiche
