# kill -9 of `dateline up` at random moments while articles go in; it is started again each time on the same data.
readonly NEWS="up.log.now"

# Publishes chunk after chunk, never more than two ahead of what has come through; a chunk whose broker dies under it is
# sent again.
publish() {
    local chunk sent=0
    for chunk in chunks/*.jsonl; do
        until [ "$(arrived)" -ge $((sent - CHUNK)) ]; do
            sleep 0.2
        done
        sent=$((sent + CHUNK))
        until dateline ingest --bootstrap "localhost:$PORT" --input "$chunk" --rate "$RATE"; do
            echo "$chunk" >>again
            sleep 0.3
        done
    done
}

# Number of articles that have come through so far, each counted once.
arrived() { wc -l <arrivals; }

# Waits for so many articles to have come through.
await_arrivals() {
    until [ "$(arrived)" -ge "$1" ]; do
        kill -0 "$UP" 2>/dev/null || fail "up has ended by itself: $(tail -n 1 $NEWS)"
        kill -0 "$PUBLISHER" 2>/dev/null || return
        sleep 0.1
    done
}

# Milliseconds from a moment at which nothing ran to the first arrival after it, and to that of the first article that was
# received after it. (What the follower still had at hand is through within a second.)
first_after() {
    local end=$((SECONDS + 120)) found=
    while [ -z "$found" ] && [ $SECONDS -lt $end ]; do
        sleep 0.2
        found=$(awk -v since="$1" '$1 > since + 1000 && !view { view = $1 - since }
            view && $2 > since { print view, $1 - since; exit }' arrivals)
    done
    echo "${found:-120000 120000}"
}

kill_once() {
    local began ready waited fresh load
    await_arrivals "$1"
    kill -0 "$PUBLISHER" 2>/dev/null || fail "all was published before the kill at $1 articles"
    crash "$UP"
    began=$(date +%s%3N)
    up up.log --data data --port "$PORT" --partitions 4
    UP=$STARTED
    ready=$(($(date +%s%3N) - began))
    read -r waited fresh <<<"$(first_after "$began")"
    load=$(cut -d' ' -f1 /proc/loadavg)
    echo "killed at $(arrived) arrivals (wanted: $1), up after $ready ms, first new view after $waited ms," \
        "that of an article received since after $fresh ms, load $load" | tee -a kills
    [ "$waited" -le "$WORST" ] || WORST=$waited
    [ "$fresh" -le "$FRESH" ] || FRESH=$fresh
    [ "$fresh" -le 20000 ] || slow "the first view of a new article took $fresh ms after a restart"
}

check() {
    local articles=10000 kills=10 point
    CHUNK=500
    RATE=150
    WORST=0
    FRESH=0
    $QUICK && articles=1000 kills=3 CHUNK=200 RATE=60
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz $articles >all.jsonl
    mkdir chunks
    split -a 4 -d -l $CHUNK --additional-suffix=.jsonl all.jsonl chunks/
    free_port
    up up.log --data data --port "$PORT" --partitions 4
    UP=$STARTED
    touch arrivals again
    start_tool arrivals Arrivals "localhost:$PORT" news
    publish >publisher.log 2>&1 &
    PUBLISHER=$!
    echo $PUBLISHER >>"$PIDS"
    for point in $(for ((i = 0; i < kills; i++)); do echo $((RANDOM * 32768 + RANDOM)); done \
        | awk -v n=$articles -v chunk=$CHUNK '{ print int(n * 0.02 + $1 % (n * 0.96 - 2 * chunk)) }' | sort -n); do
        kill_once "$point"
    done
    wait "$PUBLISHER"
    drain "$PORT" news 300
    measured "$kills kills over $articles articles, $(wc -l <again) chunks sent again"
    measured "first new view after a restart: at most $WORST ms"
    measured "that of an article received since, which is what counts: at most $FRESH ms"
    same_as_replay "$PORT" news 3
    each_once exported-news all.jsonl
    measured "each article in one event, results equal a replay ($(digest exported-news))"
    stop "$UP"
    report_slow
}
