#!/usr/bin/env bash
# System packages for building and testing on Debian and Ubuntu. Run it with package names, or source it and call
#   require_packages NAME…   installs what is missing, quietly where nothing is
#   require_swift            checks for a Swift toolchain that reads our manifest
# Both say in one line what is missing and exit with 2 where they cannot provide it.

# Prints each of the packages that is not installed. Packages can be provided by others, so dpkg's state decides.
missing_packages() {
  local name
  for name in "$@"; do
    case $(dpkg-query -W -f='${Status}' "$name" 2>/dev/null) in
      *' installed') ;;
      *) printf '%s\n' "$name" ;;
    esac
  done
}

require_packages() {
  local missing privilege=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "error: no apt here; install what Debian calls: $*" >&2
    exit 2
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ "$(id -u)" -ne 0 ]; then
    # Without a terminal sudo could not ask for a password, and would hang or fail half-way.
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
      privilege=(sudo)
    else
      echo "error: packages are missing; as root: apt-get install -y ${missing[*]}" >&2
      exit 2
    fi
  fi

  echo "==> Installing with apt: ${missing[*]}"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends)
  # A failed update alone is no reason to stop: the lists that are there may do.
  "${privilege[@]}" apt-get update -q >/dev/null || true
  if ! "${privilege[@]}" "${install[@]}" "${missing[@]}" >/dev/null; then
    echo "error: apt could not install ${missing[*]}; see its messages above" >&2
    exit 2
  fi
}

require_swift() {
  local version
  if ! version=$(swift --version 2>/dev/null); then
    echo "error: no Swift toolchain on PATH; install Swift 6.2 or later from https://www.swift.org/install" >&2
    exit 2
  fi
  if [[ ! $version =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] \
    || ((BASH_REMATCH[1] * 100 + BASH_REMATCH[2] < 602)); then
    echo "error: Swift 6.2 or later is needed; 'swift --version' says: ${version%%$'\n'*}" >&2
    exit 2
  fi
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  [ $# -gt 0 ] || { echo "usage: scripts/setup.sh PACKAGE…" >&2; exit 64; }
  require_packages "$@"
fi
