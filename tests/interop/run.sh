#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs tst_Interop where it can be run: Node 20 or newer, npm and Chromium are there, and the packages were or can
# be fetched. Else says what is missing, in BUILD/skipped too, and ends with 77, which CTest calls skipped.
# With TAKEBACK_INTEROP=required in the environment (.ci/run sets it) only a missing Node 20 and a registry that
# cannot be reached, which is no fault of this tree, are reasons to skip; anything else is a failure.
#
#   run.sh SOURCES BUILD PROGRAM [ARGUMENT...]    BUILD receives node_modules, which the next run finds there
set -eu

sources=$1 build=$2
shift 2
mkdir -p "$build"

skip() {
    printf 'tst_Interop was skipped: %s.\n' "$1" | tee "$build/skipped"
    exit 77
}
missing() {
    [ "${TAKEBACK_INTEROP:-}" = required ] || skip "$1"
    printf 'tst_Interop is required, but %s.\n' "$1" >&2
    exit 1
}

node=$(command -v node || command -v nodejs) || skip "there is no Node"
major=$("$node" -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || skip "this Node is version $major, it takes 20"
command -v npm >/dev/null || missing "there is no npm"
chromium=
for name in chromium chromium-browser google-chrome; do
    [ -n "$chromium" ] || chromium=$(command -v "$name" || true)
done
[ -n "$chromium" ] || missing "there is no Chromium"

# The packages, once: what is installed belongs to the lock file beside it.
if ! cmp -s "$sources/package-lock.json" "$build/node_modules/takeback-lock.json"; then
    cp "$sources/package.json" "$sources/package-lock.json" "$sources/.npmrc" "$build"
    log=$build/npm.log
    if ! (cd "$build" && timeout 120 npm ci --fetch-retries=1 --fetch-timeout=30000 >"$log" 2>&1); then
        cat "$log"
        # What lies here is wrong, or what came is not what the hashes promise.
        ! grep -Eq 'EINTEGRITY|EUSAGE|EJSONPARSE' "$log" || exit 1
        skip "the packages of tests/interop/package.json cannot be fetched"
    fi
    cp "$sources/package-lock.json" "$build/node_modules/takeback-lock.json"
fi
cp "$sources/authority.mjs" "$sources/browser.mjs" "$build"

# Profiles of Chromium, and whatever else is written for a moment.
HOME=$(mktemp -d)
trap 'rm -rf "$HOME" || { sleep 1; rm -rf "$HOME"; }' EXIT
trap 'exit 1' HUP INT TERM
export HOME TMPDIR="$HOME" TAKEBACK_NODE="$node" TAKEBACK_CHROMIUM="$chromium" TAKEBACK_INTEROP_SCRIPTS="$build"
"$@"
