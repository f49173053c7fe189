#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what it takes to build Takeback, and what it takes to drive it without a screen and to test it.
# Debian 12 and 13, Ubuntu 24.04. Asks for root only if something is missing.
#
#   packaging/install-dependencies.sh [--build-only] [--format] [--browser] [--list]
#
#   --build-only  only what builds and runs the program
#   --format      also clang-format
#   --browser     also Chromium (300 MB), for tests/interop. That takes Node 20 or newer with npm besides, which is
#                 not installed here: Debian 12's own is too old. Without them the test is skipped.
#   --list        print the packages and install nothing
set -eu

build="g++ cmake ninja-build pkgconf ccache qt6-base-dev qt6-networkauth-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-qpa-plugins qtkeychain-qt6-dev libsecret-1-0
    libcpp-httplib-dev libsimdjson-dev libsqlite3-dev zlib1g-dev ca-certificates xdg-utils"
outside="xvfb xauth openbox dbus-daemon dbus-x11 at-spi2-core python3 python3-gi python3-pyatspi gir1.2-atspi-2.0
    imagemagick fonts-noto-core fonts-droid-fallback"
checks="gnome-keyring faketime openssl appstream desktop-file-utils file dpkg-dev"
format="clang-format"
browser="chromium"

say() { printf '%s\n' "$*"; }

wanted="$build $outside $checks"
also=
list=no
for option; do
    case $option in
    --build-only) wanted=$build ;;
    --format) wanted="$wanted $format" ;;
    --browser) also=$browser ;;
    --list) list=yes ;;
    *) say "install-dependencies.sh: unknown option $option; see the head of this file" >&2; exit 2 ;;
    esac
done

system=unknown
if [ -r /etc/os-release ]; then
    # shellcheck disable=SC1091
    system=$(. /etc/os-release; printf '%s %s' "${ID:-unknown}" "${VERSION_ID:-}")
fi
case $system in
"debian 12") ;;
"ubuntu 24.04") also= ;; # its Chromium is a snap
"debian 13") wanted="$wanted qt6-svg-plugins" ;; # a part of libqt6svg6 before Qt 6.7
*) [ $list = yes ] || {
    say "This system ($system) is none of Debian 12, Debian 13 and Ubuntu 24.04, so nothing was installed."
    say "Takeback needs what these packages of Debian 12 hold:"
    printf '  %s\n' $wanted
    exit 1
} ;;
esac
wanted="$wanted $also"
if [ $list = yes ]; then
    printf '%s\n' $wanted
    exit 0
fi

missing=
for package in $wanted; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
    installed*) ;;
    *) missing="$missing $package" ;;
    esac
done
if [ -z "$missing" ]; then
    say "Everything that Takeback needs is installed."
    exit 0
fi

say "Takeback needs these packages, which are not installed yet:"
printf '  %s\n' $missing
if [ "$(id -u)" = 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null; then
    say "Installing them takes root: sudo may ask for your password."
    as_root="sudo env"
else
    say "Installing them takes root, and there is no sudo here. As root, run:" >&2
    say "  apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
apt="$as_root DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"
say "Running apt-get update ..."
$apt -qq update
say "Running apt-get install ..."
$apt -q -y --no-install-recommends install $missing
say "Installed."
