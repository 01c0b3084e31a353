// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace guiche {

void keepMemoryPrivate()
{
    if (qEnvironmentVariableIntValue("GUICHE_CORE_DUMPS") == 1)
        return;
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none); // the bridge, which it starts, inherits this
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace guiche
