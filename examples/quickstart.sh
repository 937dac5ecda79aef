#!/usr/bin/env bash
# From a new clone to a store with a history: installs what is missing, builds yange, commits the revisions of
# history.tsv and one more on the branch luo, and prints a log, a diff, a blame and a trace.
#   examples/quickstart.sh [STORE]      STORE defaults to a new temporary folder
# With a STORE that an earlier run made, only the revisions that it lacks are committed.
# YANGE=FILE uses that program and builds none.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
examples=$root/examples
. "$root/scripts/setup.sh"

# say CHINESE ENGLISH: one heading line in the reader's language.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  zh*) say() { printf '\n==> %s\n' "$1"; } ;;
  *) say() { printf '\n==> %s\n' "$2"; } ;;
esac
fail() { printf 'error: %s\n' "$1" >&2; exit 2; }

# Shows the command as a reader would type it, then runs it.
show() {
  printf '$ yange -C %q' "$store"
  printf ' %s' "$@"
  printf '\n'
  "$yange" -C "$store" "$@"
}

if [ $# -gt 1 ]; then
  echo "usage: examples/quickstart.sh [STORE]" >&2
  exit 64
fi

if [ -n "${YANGE:-}" ]; then
  command -v "$YANGE" >/dev/null || fail "YANGE names no program: $YANGE"
  yange=$YANGE
  require_packages git
else
  require_swift
  require_packages libgit2-dev libxml2-dev libzip-dev libyaml-dev libsqlite3-dev zlib1g-dev libdeflate-dev poppler-utils git
  say "编译 yange（第一次要几分钟）" "Building yange (a few minutes the first time)"
  swift build --package-path "$root" -c release --product yange
  yange=$(swift build --package-path "$root" -c release --show-bin-path)/yange
fi

if [ $# -eq 1 ]; then
  store=$1
else
  store=$(mktemp -d "${TMPDIR:-/tmp}/yange-quickstart.XXXXXX")/store
fi
if ! git --git-dir="$store" rev-parse --git-dir >/dev/null 2>&1; then
  if [ -e "$store" ] && { [ ! -d "$store" ] || [ -n "$(ls -A "$store")" ]; }; then
    fail "$store is neither empty nor a store; name another folder"
  fi
  say "建立新库 $store" "Making a new store in $store"
  "$yange" init "$store"
fi

# Every committed revision gets a tag, 2023-H1.03 for the third of the first half of 2023: a name to compare by, and
# the mark by which a second run knows what is done. Tags are git's own; any git lists them.
say "提交 examples/history.tsv 中的各稿" "Committing the revisions of examples/history.tsv"
committed=0
while IFS=$'\t' read -r report file author date message; do
  draft=${file##*/}
  tag=${report##*/}.${draft%.txt}
  if git --git-dir="$store" rev-parse -q --verify "refs/tags/$tag" >/dev/null; then continue; fi
  "$yange" -C "$store" commit "$examples/$file" --report "$report" -m "$message" --author "$author" --date "$date" \
    </dev/null
  git --git-dir="$store" tag "$tag"
  committed=$((committed + 1))
done < <(tail -n +2 "$examples/history.tsv")
say "新提交 $committed 稿" "Committed $committed revisions"

# Someone else at the same report: another correction of the figure that main corrects too, to be tried with merge.
if ! git --git-dir="$store" rev-parse -q --verify refs/heads/luo >/dev/null; then
  say "另建分支 luo：罗曼青也改了发明专利授权量" "A branch luo, on which 罗曼青 corrects the granted patents too"
  draft=$(mktemp "${TMPDIR:-/tmp}/yange-quickstart.XXXXXX.txt")
  sed 's/1426件/1468件/' "$examples/lanchuan-kjj/2023/01.txt" >"$draft"
  git --git-dir="$store" branch luo 2023.01
  "$yange" -C "$store" commit "$draft" --report lanchuan-kjj/2023 --branch luo -m "核对发明专利授权量" \
    --author '罗曼青 <luo.manqing@example.org>' --date 2024-01-09T11:20:00+08:00 </dev/null
  rm -f "$draft"
fi

say "沿革：2023年上半年总结的五稿" "Log: the five drafts of the report on the first half of 2023"
show log lanchuan-kjj/2023-H1

say "比较：一处更正、一节移动、一个标题改写（第三稿与第四稿）" \
  "Diff: one figure corrected, one section moved, one heading retitled (third draft against fourth)"
show diff lanchuan-kjj/2023-H1 2023-H1.03 2023-H1.04

say "溯源：2023年总结的每个数字由谁在何时最后改定" \
  "Blame: who last set each figure of the annual report for 2023, and when"
show blame lanchuan-kjj/2023

say "追踪：四份报告先后怎么说高新技术产业产值，哪一年作了修订" \
  "Trace: what the four reports said of one indicator, and what was restated"
show trace 高新技术产业产值

say "库在 $store，任何 git 都能读，例如：" "The store is $store; any git reads it, for instance:"
printf '  git --git-dir=%q log --oneline\n' "$store"
say "分支 luo 与主线有一处冲突，可试：" "The branch luo disagrees with main in one figure; try:"
printf '  yange -C %q merge luo\n' "$store"
