#!/usr/bin/env bash
# The summary of a pull request, in Markdown on standard output: counts, and the notes that are new or changed as readers will see
# them, in both languages. It takes the notes from two built sites, so every word in it has been escaped by the program; what people
# wrote is never run, and never read as Markdown. Without an argument it compares with the first parent: the branch merged into.
# usage: .github/summary.sh [COMMIT]
set -euo pipefail
cd "$(dirname "$0")/.."
base=$(git rev-parse --verify --end-of-options "${1:-HEAD^1}^{commit}")
most=100

work=$(mktemp -d)
trap 'git worktree remove --force "$work/base" 2>/dev/null || true; rm -rf -- "$work"' EXIT

archive() { DOTNET_GCHeapHardLimit=0x40000000 timeout --signal=KILL 120 dotnet src/Archive.Cli/bin/Release/net10.0/archive.dll "$@"; }

# notes SITE TO: every note of a built site in a file of its own, TO/<language>/<slug>#<id>. Numbers are left out, since one new
# note changes those of all that follow; links are, since they lead nowhere from a summary; so are empty lines, which would end the HTML.
notes() {
  local language page
  for language in ar en; do
    mkdir -p "$2/$language"
    for page in "$1/$language"/articles/*/index.html; do
      [[ -f $page ]] || continue
      awk -v to="$2/$language/$(basename "$(dirname "$page")")#" '
        /^<article class="note[^>]* id="[a-z0-9-]+">$/ { id = $0; sub(/.* id="/, "", id); sub(/">$/, "", id); file = to id; next }
        /^<\/article>$/ { if (file != "") close(file); file = ""; next }
        file != "" && NF { gsub(/<span class="number">[^<]*<\/span> /, ""); gsub(/<\/?a( [^>]*)?>/, ""); print > file }' "$page"
    done
  done
}

count() { grep -c "^    \"severity\": \"$1\",\$" "$work/check.json" || true; }

archive check --format json > "$work/check.json" || true
echo "## Archive"
echo
echo "| | |"
echo "| --- | --- |"
echo "| Errors · أخطاء | $(count error) |"
echo "| Warnings · تحذيرات | $(count warning) |"

if ! archive build --private --out "$work/head-site" > "$work/log" 2>&1; then
  echo
  echo "The notes are shown here once the errors are mended. · تظهر الملاحظات هنا بعد إصلاح الأخطاء."
  exit 0
fi
git worktree add --quiet --detach "$work/base" "$base"
archive build --private --root "$work/base" --out "$work/base-site" > "$work/log" 2>&1 || mkdir -p "$work/base-site"
notes "$work/head-site" "$work/new"
notes "$work/base-site" "$work/old"

added=() changed=() removed=()
while IFS= read -r name; do
  if [[ ! -f $work/old/ar/$name ]]; then added+=("$name")
  elif ! cmp -s "$work/old/ar/$name" "$work/new/ar/$name" || ! cmp -s "$work/old/en/$name" "$work/new/en/$name"; then changed+=("$name")
  fi
done < <(ls "$work/new/ar" | sort -V)
while IFS= read -r name; do
  [[ -f $work/new/ar/$name ]] || removed+=("$name")
done < <(ls "$work/old/ar" | sort -V)

echo "| New notes · ملاحظات جديدة | ${#added[@]} |"
echo "| Changed notes · ملاحظات معدَّلة | ${#changed[@]} |"
echo "| Removed notes · ملاحظات محذوفة | ${#removed[@]} |"

shown=0
show() {
  local what=$1 name
  shift
  for name in "$@"; do
    shown=$((shown + 1))
    if ((shown > most)); then continue; fi
    printf '\n### `%s` · %s\n\n<div dir="rtl">\n' "$name" "$what"
    cat -- "$work/new/ar/$name"
    printf '</div>\n\n<div dir="ltr">\n'
    cat -- "$work/new/en/$name"
    printf '</div>\n'
  done
}
show "new · جديدة" "${added[@]}"
show "changed · معدَّلة" "${changed[@]}"
for name in "${removed[@]}"; do printf '\n### `%s` · removed · محذوفة\n' "$name"; done
if ((shown > most)); then printf '\nThe first %d of %d notes are shown. · تظهر أول %d ملاحظة من %d.\n' "$most" "$shown" "$most" "$shown"; fi
