# Every record and entry delivered twice, nearly all articles in one partition, and kill -9 of stages at random while they
# follow one recorded order: the same views and changes as those of an undisturbed run.
source "$HERE/stages.sh"

check() {
    local articles=4000 kills=8 key round
    $QUICK && articles=500 kills=3
    need_corpus clustering/stream-wire1987-dev.jsonl.gz
    head_of clustering/stream-wire1987-dev.jsonl.gz $articles >all.jsonl
    touch restarts
    run_broker
    must run --bootstrap "localhost:$PORT" --namespace calm --partitions 3 --input all.jsonl --output calm
    tool Skewed "localhost:$PORT" calm live || fail "the records could not be delivered twice"
    run_stages
    for ((round = 0; round < kills; round++)); do
        sleep "$((1 + RANDOM % 4)).$((RANDOM % 10))"
        key=$(printf '%s\n' enrich-1 enrich-2 cluster-1 aggregate-1 | sed -n "$((1 + RANDOM % 4))p")
        crash "${STAGE[$key]}"
        run_stage "$key"
    done
    start_tool log Drained "localhost:$PORT" live 600
    supervise_until "$STARTED" || fail "namespace live was not worked off within 600 s"
    must export --bootstrap "localhost:$PORT" --namespace live --output disturbed
    same_results calm disturbed
    measured "$articles articles twice, nine in ten of one partition, $kills kills: as undisturbed ($(digest calm))"
    stop_apart
    [ ! -s restarts ] || fail "a stage ended by itself: $(head -n 1 restarts)"
}
