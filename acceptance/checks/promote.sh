# Promotes a shadow with another threshold and goes back, again and again, while articles come in, a consumer follows and
# the whole is killed at random: the consumer has each change once, and both namespaces equal replays of the order.

# Promotes as a user would who is not put off by a crash.
promote() {
    until dateline promote "$1" --bootstrap "localhost:$PORT" --wait 120; do
        sleep 1
    done
}

kill_up() {
    crash "$UP"
    up up.log --data data --port "$PORT" --partitions 3
    UP=$STARTED
}

check() {
    local rounds=4 chunk=1500 round publisher promoter feed
    $QUICK && rounds=2 chunk=200
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz $((rounds * chunk)) >all.jsonl
    split -a 2 -d -l $chunk --additional-suffix=.jsonl all.jsonl chunk-
    echo '{"threshold": 0.9}' >strict.json
    free_port
    up up.log --data data --port "$PORT" --partitions 3
    UP=$STARTED
    start feed tail event-changes --bootstrap "localhost:$PORT" --from-beginning --json
    feed=$STARTED
    must replay --bootstrap "localhost:$PORT" --namespace second --follow --config strict.json --partitions 2
    for ((round = 0; round < rounds; round++)); do
        until dateline ingest --bootstrap "localhost:$PORT" --input chunk-0$round.jsonl --rate 40; do sleep 1; done &
        publisher=$!
        sleep $((RANDOM % 3))
        promote $([ $((round % 2)) -eq 0 ] && echo second || echo news) &
        promoter=$!
        sleep "$((3 + RANDOM % 6)).$((RANDOM % 10))"
        kill_up
        wait $promoter || fail "promotion $round did not come about"
        wait $publisher
    done
    drain "$PORT" news 300
    tool Drained "localhost:$PORT" second 300 || fail "namespace second was not worked off within 300 s"
    must export --bootstrap "localhost:$PORT" --namespace news --output news
    must export --bootstrap "localhost:$PORT" --namespace second --output second
    tool Turns "localhost:$PORT" news feed 120 second || fail "$(tail -n 1 log)"
    measured "$(tail -n 1 log), with $rounds kills"
    must replay --bootstrap "localhost:$PORT" --source news --namespace news-again --partitions 5 --output news-again
    must replay --bootstrap "localhost:$PORT" --source second --namespace second-again --output second-again
    same_results news news-again
    same_results second second-again
    each_once news all.jsonl
    each_once second all.jsonl
    measured "both namespaces equal replays of the one order ($(digest news), $(digest second))"
    stop $feed
    stop "$UP"
}
