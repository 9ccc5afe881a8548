# The same input gives the same bytes for any number of partitions and instances.

# same LABEL INPUT PARTITIONS...: one run for each number, all equal
same() {
    local label=$1 input=$2 first= number=0 partitions
    shift 2
    for partitions in "$@"; do
        must run --input "$input" --partitions "$partitions" --output "$label-$((++number))"
        [ -n "$first" ] || first=$label-$number
        same_results "$first" "$label-$number"
    done
    FIRST=$first
    measured "$label: $number runs equal ($(digest "$first"))"
}

# The stages of a run, helped by a second instance of enrich over the same broker.
shared_work() {
    local label=$1 input=$2 broker helper
    free_port
    up broker.log --namespace other --data "broker-$label" --port "$PORT"
    broker=$STARTED
    must topics --bootstrap "localhost:$PORT" --namespace shared --partitions 4
    start "helper-$label.log" enrich --bootstrap "localhost:$PORT" --namespace shared --instance 2 --data "helper-$label"
    helper=$STARTED
    must run --bootstrap "localhost:$PORT" --namespace shared --partitions 4 --input "$input" --output "$label-shared"
    stop "$helper"
    stop "$broker"
    same_results "$FIRST" "$label-shared"
    measured "$label: two enrich instances equal"
}

check() {
    local og2021=$CORPUS/clustering/og2021-dev.jsonl.gz
    if $QUICK; then
        same sample "$ROOT/sample/articles.jsonl" 1 3
        [ ! -d "$CORPUS/seeds" ] || same seeds "$CORPUS/seeds" 1 3
        return
    fi
    same sample "$ROOT/sample/articles.jsonl" 1 1 3 3 8 8
    shared_work sample "$ROOT/sample/articles.jsonl"
    need_corpus seeds
    same seeds "$CORPUS/seeds" 1 1 3 3 8 8
    shared_work seeds "$CORPUS/seeds"
    same og2021 "$og2021" 1 1 3 3 8 8
    shared_work og2021 "$og2021"
}
