#!/usr/bin/env bash
# Everything that must hold, from a new clone: set-up, format, release build, tests, JSON against its schemas, and the
# quickstart. Stops at the first failure with a status that is not 0. Takes no arguments; can be run again without harm.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. scripts/setup.sh

say() { printf '\n==> %s\n' "$1"; }
fail() { printf 'check: %s\n' "$1" >&2; exit 1; }

# A crash in a test is to end it, not to wait for a debugger.
export SWIFT_BACKTRACE=enable=no
work=$(mktemp -d "${TMPDIR:-/tmp}/yange-check.XXXXXX")
trap 'rm -rf "$work"' EXIT
# What the tools leave behind goes with it.
export TMPDIR=$work

# Runs swift build with its output shown and kept, and fails on a warning about our own files.
build() {
  swift build "$@" 2>&1 | tee "$work/build.log"
  if grep -E "^$root/(Sources|Tests|Package\.swift).*warning:" "$work/build.log"; then
    fail "the compiler warns about our files"
  fi
}

say "Setting up"
require_swift
require_packages libgit2-dev libxml2-dev libzip-dev libyaml-dev libsqlite3-dev zlib1g-dev libdeflate-dev poppler-utils libreoffice-writer-nogui git \
  python3-jsonschema chromium fonts-noto-cjk pandoc python3-docx

say "Format: swift format lint"
swift format lint --strict -r Sources Tests Package.swift

say "Release build"
build -c release --product yange
yange=$(swift build -c release --show-bin-path)/yange

say "Build of everything, with imports held to the manifest"
build --build-tests --explicit-target-dependency-import-check error

say "Tests"
swift test --skip-build --explicit-target-dependency-import-check error

say "Damaged files, for a few seconds each"
Tests/Fuzz/fuzz.sh 5

say "Quickstart"
YANGE=$yange examples/quickstart.sh "$work/store" >"$work/quickstart.txt" \
  || { cat "$work/quickstart.txt"; fail "the quickstart failed"; }
tail -n 30 "$work/quickstart.txt"
say "Quickstart once more, which has nothing left to commit"
YANGE=$yange examples/quickstart.sh "$work/store" >"$work/again.txt" || fail "the second quickstart failed"
[ "$(git --git-dir="$work/store" rev-list --count HEAD)" -eq "$(($(wc -l <examples/history.tsv) - 1))" ] \
  || fail "the store has not one revision for each line of examples/history.tsv"

say "JSON of every command against Schemas/"
example=examples/lanchuan-kjj/2023
report=lanchuan-kjj/2023
# valid SCHEMA ARGUMENT…: runs yange on the quickstart's store and validates what it prints.
valid() {
  local schema=$1
  shift
  "$yange" -C "$work/store" "$@" --format json >"$work/$schema.json"
  python3 Tests/validate_json.py "Schemas/$schema.schema.json" "$work/$schema.json" || fail "yange $*: not valid"
  printf '%-8s yange %s\n' "$schema" "$*"
}
valid extract extract $example/*.txt
valid explain extract --explain $example/*.txt
valid explain extract --explain --figure 1462 $example/06.txt
valid diff diff $example/01.txt $example/06.txt
valid diff diff $example/01.txt $example/01.txt
valid diff diff $report 2023.01 2023.05 --section 产业 --figures-only
valid log log
valid log log $report
valid log log -n 0
valid show show
valid show show 2023.01
valid report show "HEAD:$report"
valid list list
valid blame blame $report --sentences
valid blame blame $report --rev 2023.02 --section 产业
valid trace trace 高新技术产业产值
valid audit audit $report
valid audit audit $example/01.txt
status=0 # the fourth draft has a total that its parts do not give
"$yange" -C "$work/store" audit $report --rev 2023.04 --format json >"$work/audit.json" || status=$?
[ "$status" -eq 1 ] && grep -q '"kind": "sum"' "$work/audit.json" || fail "audit did not find the wrong total"
python3 Tests/validate_json.py Schemas/audit.schema.json "$work/audit.json" || fail "yange audit: not valid"
valid verify verify
valid gc gc
git --git-dir="$work/store" commit-graph verify || fail "gc: git does not read the commit-graph"
valid blame blame $report # libgit2 reads what gc left
git --git-dir="$work/store" branch merged 2023.05
valid merge merge merged
"$yange" init "$work/new" >/dev/null
for draft in 01 01 02; do # the second changes nothing
  valid commit commit -C "$work/new" $example/$draft.txt --report $report -m "$draft"
done
[ "$(git --git-dir="$work/new" rev-list --count HEAD)" -eq 2 ] || fail "an unchanged draft was committed"
valid list list -C "$work/new"
"$yange" init "$work/imported" >/dev/null
valid import import -C "$work/imported" examples/history.tsv
valid import import -C "$work/imported" examples/history.tsv
valid catalogue catalogue set -C "$work/new" examples/catalogue.yaml
valid catalogue catalogue check -C "$work/new"
valid catalogue catalogue find 高新技术产业
valid trace trace -C "$work/new" local.vouchers
valid verify verify -C "$work/new"
git --git-dir="$work/store" show "HEAD:reports/$report/report.json" >"$work/stored.json"
python3 Tests/validate_json.py Schemas/report.schema.json "$work/stored.json" || fail "report.json: not valid"

say "Pages and documents for reviewers"
"$yange" diff $example/01.txt $example/06.txt --format html -o "$work/review.html"
python3 Tests/walk_page.py "$work/review.html" || fail "the page does not work in a browser"
"$yange" diff $example/01.txt $example/06.txt --format docx -o "$work/review.docx"
for draft in 01 06; do "$yange" extract $example/$draft.txt --format markdown >"$work/$draft.md"; done
python3 Tests/check_docx.py "$work/review.docx" "$work/01.md" "$work/06.md" || fail "the Word document is wrong"

say "All checks passed"
