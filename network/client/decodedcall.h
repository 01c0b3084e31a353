// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief One call whose answer `decode` (which takes the answer, or its JSON object) turns into the value; a
//! call without a value needs none. Errors: those of RestClient.
template <class T, class Decode>
void request(RestClient &rest, const ApiCall &call, QObject *context, Done<T> done, Decode decode)
{
    rest.call(call, context, [done = std::move(done), decode](const Result<ApiAnswer> &answer) {
        if (!answer)
            done(std::unexpected(answer.error()));
        else if constexpr (std::is_invocable_v<Decode, const ApiAnswer &>)
            done(decode(*answer));
        else
            done(decode(answer->object));
    });
}

inline void request(RestClient &rest, const ApiCall &call, QObject *context, Done<> done)
{
    rest.call(call, context, [done = std::move(done)](const Result<ApiAnswer> &answer) {
        if (answer)
            done({});
        else
            done(std::unexpected(answer.error()));
    });
}

} // namespace guiche
