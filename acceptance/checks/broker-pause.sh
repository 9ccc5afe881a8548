# The broker stands still (SIGSTOP) for 9 s and for 70 s, three times each, while articles go in.
source "$HERE/stages.sh"

# pause_round SECONDS CHUNK
pause_round() {
    start ingest.log ingest --bootstrap "localhost:$PORT" --namespace live --input "$2" --rate 40
    local publisher=$STARTED
    sleep "$((6 + RANDOM % 5)).$((RANDOM % 10))"
    kill -0 $publisher 2>/dev/null || fail "all was published before the pause"
    kill -STOP "$BROKER"
    sleep "$1"
    kill -CONT "$BROKER"
    supervise_until $publisher || fail "publishing failed over a pause of $1 s"
    start_tool log Drained "localhost:$PORT" live 300
    supervise_until "$STARTED" || fail "namespace live was not worked off within 300 s after a pause of $1 s"
}

check() {
    local chunks pause number=0
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz 6000 >all.jsonl
    mkdir chunks
    split -a 4 -d -l 1000 --additional-suffix=.jsonl all.jsonl chunks/
    chunks=(chunks/*)
    touch restarts
    run_apart
    for pause in 9 70 9 70 9 70; do
        pause_round $pause "${chunks[number++]}"
    done
    settle
    measured "3 pauses of 9 s and 3 of 70 s over 6000 articles, $(wc -l <restarts) stages ended and were started again"
    measured "each article in one event, results equal a replay with 7 partitions ($(digest exported-live))"
    stop_apart
}
