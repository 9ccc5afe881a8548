# The same articles in other orders of arrival, each recorded live: each run equals its own replay, and the events of the
# runs are much the same.
check() {
    local arrivals=20 number live
    $QUICK && arrivals=3
    need_corpus clustering/allsides-dev.jsonl.gz
    gzip -dc "$CORPUS/clustering/allsides-dev.jsonl.gz" >all.jsonl
    for ((number = 1; number <= arrivals; number++)); do
        free_port
        up up.log --data "data-$number" --port "$PORT" --namespace "run-$number" --partitions $((1 + number % 4))
        live=$STARTED
        tool Shuffle "$SEED" "$number" all.jsonl shuffled.jsonl || fail "$(tail -n 1 log)"
        sha256sum <shuffled.jsonl >>orders
        must ingest --bootstrap "localhost:$PORT" --namespace "run-$number" --input shuffled.jsonl
        drain "$PORT" "run-$number" 300
        same_as_replay "$PORT" "run-$number" $((1 + RANDOM % 5))
        each_once "exported-run-$number" all.jsonl
        stop "$live"
        rm -rf "data-$number" "replayed-run-$number"
    done
    [ "$(sort -u orders | wc -l)" -eq $arrivals ] || fail "two arrivals were in the same order"
    measured "$arrivals shuffled arrivals of $(wc -l <all.jsonl) articles, each equal to its replay"
    tool Alike .97 exported-run-* || fail "$(tail -n 1 log)"
    measured "$(tail -n 1 log)"
}
