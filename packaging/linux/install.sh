#!/bin/sh
# Puts convviz into the menu of the desktop and lets it open .convviz and .cvlesson files by a double click. The program stays
# where this file is. For oneself; as root for everybody. `./install.sh --remove` takes it all back.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then share=/usr/local/share; else share=${XDG_DATA_HOME:-$HOME/.local/share}; fi
share=${CONVVIZ_SHARE:-$share}
menu=$share/applications/convviz.desktop
types=$share/mime/packages/convviz.xml
icon=$share/icons/hicolor/scalable/apps/convviz.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$menu" "$types" "$icon"
elif [ $# -gt 0 ]; then
    echo "install.sh takes --remove or nothing, not: $*" >&2
    exit 2
else
    mkdir -p "$share/applications" "$share/mime/packages" "$(dirname "$icon")"
    # The folder's name may hold what sed reads as a sign of its own.
    safe=$(printf '%s' "$folder" | sed 's/[\\&|]/\\&/g')
    sed "s|@FOLDER@|$safe|g" "$folder/share/convviz.desktop" > "$menu"
    cp "$folder/share/convviz-mime.xml" "$types"
    cp "$folder/share/convviz.svg" "$icon"
fi
# A desktop without these programs looks by itself, sooner or later.
if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications"; fi
