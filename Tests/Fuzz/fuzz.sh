#!/usr/bin/env bash
# Feeds damaged files to every reader: fuzz.sh [SECONDS]. Each reader gets that long (default 60), starting from the corpus.
# A crash, a leak of memory or an input that takes too long ends it with a status that is not 0 and leaves the input in
# Tests/Corpus/fuzz/TARGET, where the next run reads it first.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-60}
cd "$root"
# A crash is to end the run, not to wait for a debugger.
export YANGE_FUZZ=1 SWIFT_BACKTRACE=enable=no
work=$(mktemp -d "${TMPDIR:-/tmp}/yange-fuzz.XXXXXX")
trap 'rm -rf "$work"' EXIT
# What the tools leave behind goes with it.
export TMPDIR=$work
scratch=.build/fuzz
swift build --scratch-path "$scratch" --product ReaderFuzzer
fuzzer=$(swift build --scratch-path "$scratch" --show-bin-path)/ReaderFuzzer

for target in file word numbering page printed text; do
  mkdir -p "$work/$target" "Tests/Corpus/fuzz/$target"
  printf 'fuzzing %s for %s s\n' "$target" "$seconds"
  if ! YANGE_FUZZ_TARGET=$target "$fuzzer" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
    -artifact_prefix="Tests/Corpus/fuzz/$target/" "$work/$target" "Tests/Corpus/fuzz/$target" >"$work/log" 2>&1; then
    tail -n 30 "$work/log" >&2
    printf 'error: the reader of %s failed; the input is in Tests/Corpus/fuzz/%s\n' "$target" "$target" >&2
    exit 1
  fi
  # A run that tried nothing has shown nothing.
  grep -E '^#[0-9]+[[:space:]]+DONE' "$work/log" || {
    tail -n 30 "$work/log" >&2
    printf 'error: the run on the reader of %s did not come to its end\n' "$target" >&2
    exit 1
  }
done
