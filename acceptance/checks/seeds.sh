# The five seed articles: 000 to 003 report one event, 004 another, from files of any name and live in any order.
readonly RIGHT="000+001+002+003 004"

expect_right() {
    local found
    found=$(tool Seeds groups "$1" "$CORPUS/seeds") || fail "no groups in $1"
    [ "$found" = "$RIGHT" ] || WRONG+=("$2: $found")
}

bounded() {
    local number=0 file
    must run --input "$CORPUS/seeds" --output files
    expect_right files "files"
    mkdir -p renamed-input
    for file in "$CORPUS"/seeds/*.txt; do
        cp "$file" "renamed-input/text-$((number++)).txt"
    done
    must run --input renamed-input --output renamed
    expect_right renamed "renamed files"
}

live() {
    free_port
    up up.log --data "data-$1" --port "$PORT" --partitions 2
    tool Seeds lines "$CORPUS/seeds" "$2" >"live-$1.jsonl"
    must ingest --bootstrap "localhost:$PORT" --input "live-$1.jsonl"
    drain "$PORT" news 120
    must export --bootstrap "localhost:$PORT" --output "live-$1"
    stop "$STARTED"
    rm -rf "data-$1"
    expect_right "live-$1" "live $2"
}

check() {
    local orders=20 order number=0
    need_corpus seeds
    WRONG=()
    $QUICK && orders=3
    bounded
    while read -r order; do
        live "$((number++))" "$order"
    done < <(tool Seeds orders "$orders" "$SEED")
    measured "2 bounded runs and $number live orders, ${#WRONG[@]} of them wrong"
    [ ${#WRONG[@]} -eq 0 ] || fail "${WRONG[0]}"
}
