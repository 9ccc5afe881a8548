# kill -9 of `dateline up` while very many events are live, and how long it takes until it works again.

# Waits for so many articles to have come through: await_arrivals NUMBER SECONDS
await_arrivals() {
    local end=$((SECONDS + $2))
    until [ "$(wc -l <arrivals)" -ge "$1" ]; do
        [ $SECONDS -lt $end ] || fail "only $(wc -l <arrivals) of $1 articles came through"
        sleep 0.1
    done
}

check() {
    local events=100000 articles began ready fresh up
    $QUICK && events=3000
    export DATELINE_HEAP=3g
    tool Crowd $events >crowd.jsonl
    articles=$(wc -l <crowd.jsonl)
    free_port
    up up.log --data data --port "$PORT" --partitions 4
    up=$STARTED
    touch arrivals
    start_tool arrivals Arrivals "localhost:$PORT" news
    must ingest --bootstrap "localhost:$PORT" --input crowd.jsonl
    await_arrivals "$articles" 3000
    crash "$up"
    began=$(date +%s%3N)
    up up.log --data data --port "$PORT" --partitions 4
    up=$STARTED
    ready=$(($(date +%s%3N) - began))
    sed -n '1s/crowd-0/fresh/p' crowd.jsonl >fresh.jsonl
    must ingest --bootstrap "localhost:$PORT" --input fresh.jsonl
    await_arrivals $((articles + 1)) 300
    fresh=$(($(tail -n 1 arrivals | cut -d' ' -f1) - began))
    measured "$events live events of $articles articles, $(du -sm data | cut -f1) MB on disk"
    measured "up $ready ms after the kill, the first view of an article received since after $fresh ms"
    [ "$fresh" -le 20000 ] || slow "the first view of a new article took $fresh ms after a restart"
    stop "$up"
    report_slow
}
