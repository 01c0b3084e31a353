# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What installer/run, tests/run and .ci/run have in common: Debian packages, Node, building. To be sourced with
# `root` set to the folder of the project.

# The oldest Node that the tests' browser driver runs on.
readonly node_minimum=18

say() { printf '%s\n' "guiche: $*"; }

# fail MESSAGE [EXIT_CODE]: one plain sentence that says what to do.
fail() {
    printf '%s\n' "guiche: $1" >&2
    exit "${2:-1}"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Packages must be installed, which needs root, and sudo is not there. Run this as root: $*"
    fi
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Read to its end: where a pipe fails with any of its parts, an apt-cache that is cut off says no.
is_offered() { apt-cache show --no-all-versions "$1" 2>/dev/null | grep '^Filename:' >/dev/null; }

# package_choices FILE…: the lines of the lists, without comments.
package_choices() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

# Of every line in the lists of which nothing is installed: its first alternative that apt offers, or else `?line`.
# The alternative `-` is nothing: the package is only installed where it is offered.
missing_packages() {
    local line name found
    while read -r line; do
        found=
        for name in ${line//|/ }; do
            if is_installed "$name"; then
                found=installed
                break
            fi
        done
        [ -n "$found" ] && continue
        for name in ${line//|/ }; do
            [ "$name" = - ] && continue 2
            if is_offered "$name"; then
                found=$name
                break
            fi
        done
        printf '%s\n' "${found:-?$line}"
    done < <(package_choices "$@")
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300 "$@"
}

update_package_lists() {
    say "Reading Debian's package lists …"
    apt_get update >>"$setup_log" 2>&1 \
        || fail "apt-get update failed; is the network up? Details: $setup_log"
}

install_packages() {
    local missing unknown
    command -v apt-get >/dev/null \
        || fail "apt-get is not there: this script sets up Debian 12 or later. README.md lists what is needed elsewhere."
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return

    mkdir -p "$root/build"
    setup_log=$root/build/setup.log
    : >"$setup_log"
    if printf '%s\n' "${missing[@]}" | grep -q '^?'; then
        update_package_lists
        mapfile -t missing < <(missing_packages "$@")
    fi
    unknown=$(printf '%s\n' "${missing[@]}" | sed -n 's/^?//p' | tr '\n' ' ')
    [ -z "$unknown" ] \
        || fail "These packages are not offered by this system's package sources: $unknown
guiche: Debian 12 or later is needed, with the section 'main' in its package sources."

    say "Installing ${#missing[@]} packages (a few minutes the first time): ${missing[*]}"
    if ! apt_get install --no-install-recommends "${missing[@]}" >>"$setup_log" 2>&1; then
        # Old lists name packages that the mirrors no longer hold.
        update_package_lists
        apt_get install --no-install-recommends "${missing[@]}" >>"$setup_log" 2>&1 \
            || fail "The packages could not be installed: $(tail -n 3 "$setup_log")
guiche: The whole report is in $setup_log"
    fi
}

# unpack_headers FILE: what installer/debian-headers.txt lists, into build/debian/PACKAGE, in the version of the library
# that is installed. Needs no root.
unpack_headers() {
    local package library version place=$root/build/debian folder
    while read -r package library; do
        is_installed "$package" && continue
        version=$(dpkg-query -W -f '${Version}' "$library") || fail "The package $library is not installed."
        [ "$(cat "$place/$package.version" 2>/dev/null)" = "$version" ] && continue
        say "Fetching the headers of $library …"
        mkdir -p "$place"
        setup_log=$root/build/setup.log
        : >"$setup_log"
        rm -rf "$place/$package" "$place/$package.version"
        folder=$(mktemp -d "$place/fetch.XXXXXX")
        download_package "$folder" "$package=$version" \
            || { update_package_lists && download_package "$folder" "$package=$version"; } \
            || download_package "$folder" "$package" \
            || fail "The package $package could not be fetched: $(tail -n 3 "$setup_log")"
        dpkg-deb -x "$folder"/*.deb "$place/$package" >>"$setup_log" 2>&1 \
            || fail "The package $package could not be unpacked. Details: $setup_log"
        rm -rf "$folder"
        printf '%s\n' "$version" >"$place/$package.version"
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
}

# download_package FOLDER PACKAGE[=VERSION]
download_package() { (cd "$1" && apt-get -q download "$2") >>"$setup_log" 2>&1; }

has_node() {
    command -v npm >/dev/null && command -v node >/dev/null \
        && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge $node_minimum ]
}

# Debian's Node, unless there is one already that will do (from wherever its owner got it).
ensure_node() {
    local list
    has_node && return
    list=$(mktemp)
    printf 'nodejs\nnpm\n' >"$list"
    install_packages "$list"
    rm -f "$list"
    has_node || fail "Node $node_minimum or later and npm are needed; 'node' here is $(node --version 2>/dev/null || echo missing). \
Remove it, or put a newer one first in PATH, and run this again."
}

# Compilers of this code want about 1.5 GB each: as many as there are processors, as far as the memory goes.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
    if [ "$memory" -lt "$processors" ]; then processors=$memory; fi
    if [ "$processors" -lt 1 ]; then processors=1; fi
    echo "$processors"
}

# build_preset PRESET: configures and builds build/PRESET, silently unless something is wrong.
build_preset() {
    local preset=$1 log=$root/build/$1.log
    # ccache finds what another clone of the project has compiled.
    export CCACHE_BASEDIR=$root
    mkdir -p "$root/build"
    say "Configuring build/$preset …"
    if ! (cd "$root" && cmake --preset "$preset") >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "The build could not be configured. The whole report is in $log"
    fi
    say "Building build/$preset (the first time takes several minutes) …"
    if [ -t 1 ] || [ -n "${GUICHE_BUILD_VERBOSE:-}" ]; then
        cmake --build "$root/build/$preset" -j "$(build_jobs)" \
            || fail "The build failed; the compiler's messages are above."
    elif ! cmake --build "$root/build/$preset" -j "$(build_jobs)" >>"$log" 2>&1; then
        grep -E -A 15 'error|FAILED|Killed' "$log" | head -n 120 >&2
        fail "The build failed. The whole report is in $log"
    fi
}
