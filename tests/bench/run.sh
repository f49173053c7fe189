#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what measures, optimised, fetches Microsoft's Graph client for JavaScript, and measures: ./test.sh bench
# Arguments go to bench.py. Without Node 20 or the packages its rows are missing, which the table says.
set -eu

cd -- "$(dirname -- "$0")/../.."
sources=tests/bench build=build/release/tests/bench
if [ ! -f build/release/build.ninja ] || [ CMakePresets.json -nt build/release/build.ninja ]; then
    cmake --preset release
fi
printf 'Building what is measured, optimised (quick the second time) ...\n'
cmake --build --preset release --target bench

no_node=
node=$(command -v node || command -v nodejs || true)
if [ -z "$node" ] || [ "$("$node" -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    no_node="there is no Node 20 or newer"
elif ! command -v npm >/dev/null; then
    no_node="there is no npm"
elif ! cmp -s $sources/package-lock.json $build/node_modules/takeback-lock.json; then
    # Once: what is installed belongs to the lock file beside it.
    cp $sources/package.json $sources/package-lock.json $sources/.npmrc $build
    if (cd $build && timeout 120 npm ci --fetch-retries=1 --fetch-timeout=30000 >npm.log 2>&1); then
        cp $sources/package-lock.json $build/node_modules/takeback-lock.json
    else
        cat $build/npm.log
        no_node="the packages of tests/bench/package.json cannot be fetched"
    fi
fi
cp $sources/client.mjs $build
exec env TAKEBACK_NODE="$node" TAKEBACK_NO_NODE="$no_node" /usr/bin/python3 $sources/bench.py --programs $build "$@"
