# kill -9 of `dateline up` with very many live events, and how long until it works again.
NEWS=up.log.now

check() {
    local events=100000 articles began ready fresh
    $QUICK && events=3000
    export DATELINE_HEAP=3g
    tool Crowd $events >crowd.jsonl
    articles=$(wc -l <crowd.jsonl)
    free_port
    up up.log --data data --port "$PORT" --partitions 4
    must ingest --bootstrap "localhost:$PORT" --input crowd.jsonl
    drain "$PORT" news 3000
    touch arrivals
    start_tool arrivals Arrivals "localhost:$PORT" news
    until [ "$(wc -l <arrivals)" -ge "$articles" ]; do
        sleep 1
    done
    crash "$(tail -n 2 "$PIDS" | head -n 1)"
    rm -f $NEWS
    began=$(date +%s%3N)
    start $NEWS up --data data --port "$PORT" --partitions 4
    await $NEWS 'Dateline is up' 300 "$STARTED"
    ready=$(($(date +%s%3N) - began))
    sed -n 1p crowd.jsonl | sed 's/crowd-0/fresh/' >fresh.jsonl
    must ingest --bootstrap "localhost:$PORT" --input fresh.jsonl
    until [ "$(wc -l <arrivals)" -gt "$articles" ]; do
        [ $SECONDS -lt 3600 ] || fail "the article after the restart did not come"
        sleep 0.1
    done
    fresh=$(($(tail -n 1 arrivals | cut -d' ' -f1) - began))
    measured "$articles articles, $(du -sm data | cut -f1) MB on disk; up $ready ms after the kill, the view of a new article after $fresh ms"
    [ "$fresh" -le 20000 ] || slow "the first view of a new article took $fresh ms after a restart"
    report_slow
}
