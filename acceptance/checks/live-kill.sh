# kill -9 of single stages, each a process of its own, in the middle of publishing.
source "$HERE/stages.sh"

# kill_round KEY CHUNK
kill_round() {
    start ingest.log ingest --bootstrap "localhost:$PORT" --namespace live --input "$2" --rate 100
    local publisher=$STARTED
    sleep "$((4 + RANDOM % 5)).$((RANDOM % 10))"
    kill -0 $publisher 2>/dev/null || fail "all was published before the kill of $1"
    crash "${STAGE[$1]}"
    run_stage "$1"
    supervise_until $publisher || fail "publishing failed"
}

check() {
    local chunks key number=0
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz 6000 >all.jsonl
    mkdir chunks
    split -a 4 -d -l 1000 --additional-suffix=.jsonl all.jsonl chunks/
    chunks=(chunks/*)
    touch restarts
    run_apart
    for key in enrich-2 cluster-1 aggregate-1 enrich-1 cluster-1 aggregate-1; do
        kill_round $key "${chunks[number++]}"
    done
    settle
    measured "6 kills (enrich, cluster, aggregate) over 6000 articles, $(wc -l <restarts) stages ended by themselves"
    measured "each article in one event, results equal a replay with 7 partitions ($(digest exported-live))"
    stop_apart
    [ ! -s restarts ] || fail "a stage ended by itself: $(head -n 1 restarts)"
}
