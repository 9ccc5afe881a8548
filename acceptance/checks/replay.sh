# A replay of what was recorded live comes to the same bytes; with another threshold it comes to other events, and nothing
# of the live namespace changes.


check() {
    local articles=10000 live
    $QUICK && articles=600
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz $articles >all.jsonl
    free_port
    up up.log --data data --port "$PORT" --partitions 4
    live=$STARTED
    must ingest --bootstrap "localhost:$PORT" --input all.jsonl
    drain "$PORT" news 900
    same_as_replay "$PORT" news 7
    must diff news news-again --bootstrap "localhost:$PORT" >same
    measured "$articles articles: a replay equals the live run ($(digest exported-news)), diff says zero"
    echo '{"threshold": 0.9}' >strict.json
    must replay --bootstrap "localhost:$PORT" --namespace strict --config strict.json --partitions 2 --output strict
    dateline diff news strict --bootstrap "localhost:$PORT" >different && fail "diff finds no difference at another threshold"
    measured "threshold .9: $(wc -l <strict/events.jsonl) events instead of $(wc -l <exported-news/events.jsonl)"
    tool Versions exported-news strict || fail "$(tail -n 1 log)"
    must export --bootstrap "localhost:$PORT" --namespace news --output afterwards
    same_results exported-news afterwards
    measured "the live namespace is as it was"
    part "$((articles / 3))" "$((2 * articles / 3))"
    stop "$live"
}

# A part of the order by time: its articles, and the same events where an article founds one in both.
part() {
    local from to
    timeout 30 "$ROOT/dateline" tail article-order --bootstrap "localhost:$PORT" --from-beginning --json >order &
    wait $!
    from=$(grep '"type":"article"' order | sed -n "$1p" | sed 's/.*"time":"\([^"]*\)".*/\1/')
    to=$(grep '"type":"article"' order | sed -n "$2p" | sed 's/.*"time":"\([^"]*\)".*/\1/')
    must replay --bootstrap "localhost:$PORT" --namespace part --from "$from" --to "$to" --output part
    tool Part exported-news part "$from" "$to" || fail "$(tail -n 1 log)"
    measured "$(tail -n 1 log)"
}
