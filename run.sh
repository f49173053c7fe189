#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Takeback and starts it.
#   ./run.sh        the demo: a pretend Microsoft 365, no account and no network needed
#   ./run.sh ARGS   takeback ARGS
# Where there is no display, ./run.sh does the demo's main job once on a screen in memory and tells what happened.
set -eu

top=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
program=$top/build/release/ui/takeback
say() { printf '%s\n' "$*"; }

drive=no
[ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || drive=yes

if [ $drive = yes ]; then
    "$top/packaging/install-dependencies.sh"
else
    "$top/packaging/install-dependencies.sh" --build-only
fi

cd "$top"
if [ ! -f build/release/build.ninja ] || [ CMakePresets.json -nt build/release/build.ninja ]; then
    cmake --preset release
fi
say "Building Takeback (quick the second time) ..."
cmake --build --preset release
cd "$OLDPWD"

if [ $drive = no ]; then
    [ $# -gt 0 ] || set -- --demo
    say "Starting takeback $*"
    exec "$program" "$@"
fi

say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so there is no window to show."
say "Instead, the demo's main job is done once on a screen in memory, driven from outside:"
exec /usr/bin/python3 "$top/tests/e2e/main_job.py" --program "$program" --screenshots "$top/build/screenshots"
