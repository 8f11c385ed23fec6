#!/bin/sh
# Sets up .venv as the lock file has it. `run`: what the program needs. `test`: what its checks need too.
#
# What pip cannot bring is installed on Debian and Ubuntu where we may (root, or sudo without a password);
# otherwise we say what to install. The libraries are the least set, found on a bare Debian 12: Qt's widgets
# or its X11 plugin need each of them, and none comes with the others. A Wayland desktop has its own already.
set -eu

# what to look for, a library or a program = the package that has it
LIBRARIES="libEGL.so.1=libegl1 libGL.so.1=libgl1 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1
    libglib-2.0.so.0=libglib2.0-0 libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxcb-cursor.so.0=libxcb-cursor0
    libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0"
PROGRAMS="Xvfb=xvfb xdotool=xdotool dbus-run-session=dbus-daemon /usr/libexec/at-spi-bus-launcher=at-spi2-core"

is_there() {
    case $1 in
    *.so.*) PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -qF "$1" ;;
    *-venv) "${1%-venv}" -c "import ensurepip" 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

install() {
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Installs the packages that are missing; fails, and says which, where we may not.
need() {
    missing=
    for pair in "$@"; do
        is_there "${pair%=*}" || missing="$missing ${pair#*=}"
    done
    [ -n "$missing" ] && [ "$(uname)" = Linux ] || return 0
    # shellcheck disable=SC2086  # one word a package
    if may_install; then
        echo "Installing system packages:$missing"
        install $missing
    else
        echo "Please install, on Debian and Ubuntu with: sudo apt-get install$missing" >&2
        return 1
    fi
}

our_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$name" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Timeline needs Python 3.11 or newer." >&2
    return 1
}

make_environment() {
    "$1" -m venv .venv
}

# What the lock file names, each checked by its hash, then ourselves, editable.
install_python() {
    pip="$PWD/.venv/bin/python -m pip install --quiet --disable-pip-version-check"
    $pip --require-hashes -r "tools/$1.lock"
    $pip --no-deps -e .
}

# shellcheck disable=SC2086  # one word a pair
if [ -x .venv/bin/pip ]; then
    need $LIBRARIES
else
    python=$(our_python)
    need $LIBRARIES "$python-venv=$python-venv"
    make_environment "$python"
fi
case $1 in
run) install_python run ;;
test)
    install_python test
    # shellcheck disable=SC2086
    need $PROGRAMS || echo "Until then the tests that need a real window are skipped." >&2
    ;;
esac
