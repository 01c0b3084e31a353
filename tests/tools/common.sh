# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the checks of the sources have in common. To be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root" || exit 1
problems=0

# problem TEXT: notes one, in the form that editors can follow (file:line: …).
problem() {
    printf '%s\n' "$1"
    problems=$((problems + 1))
}

# Every file of ours: of git's own list where there is one (new files too), else of the tree.
our_files() {
    if git -C "$root" rev-parse --git-dir >/dev/null 2>&1; then
        git -C "$root" ls-files --cached --others --exclude-standard | while read -r file; do
            if [ -f "$file" ]; then printf '%s\n' "$file"; fi
        done
    else
        find . \( -name build -o -name node_modules -o -name .git \) -prune -o -type f -print | sed 's,^\./,,'
    fi
}

finish() {
    if [ $problems -gt 0 ]; then
        echo "$problems problems"
        exit 1
    fi
    echo "no problems"
}
