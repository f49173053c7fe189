#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test. Arguments go to ctest: ./test.sh -R tst_Layers
# ./test.sh bench [--n 1000,10000] tests nothing, but measures: see tests/bench/bench.py.
set -eu

CDPATH= cd -- "$(dirname -- "$0")"
packaging/install-dependencies.sh
if [ "${1:-}" = bench ]; then
    shift
    exec tests/bench/run.sh "$@"
fi
if [ ! -f build/dev/build.ninja ] || [ CMakePresets.json -nt build/dev/build.ninja ]; then
    cmake --preset dev
fi
printf 'Building Takeback and its tests (quick the second time) ...\n'
cmake --build --preset dev
reason=build/dev/tests/interop/skipped # which CTest keeps to itself
rm -f $reason
code=0
ctest --preset dev "$@" || code=$?
[ ! -f $reason ] || cat $reason
exit $code
