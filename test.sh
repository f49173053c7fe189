#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test. Arguments go to ctest: ./test.sh -R tst_Layers
set -eu

CDPATH= cd -- "$(dirname -- "$0")"
packaging/install-dependencies.sh
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
