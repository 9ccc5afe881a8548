# A pipeline whose stages and broker are processes of their own, for the checks that hurt them one by one.

# Starts a stage: run_stage KEY, where KEY is enrich-1, enrich-2, cluster-1 or aggregate-1
run_stage() {
    start "$1.log" "${1%-*}" --bootstrap "localhost:$PORT" --namespace live --instance "${1#*-}" --data "stages" --partitions 4
    STAGE[$1]=$STARTED
}

# Starts the broker, with the topics of the namespace.
run_broker() {
    free_port
    up broker.log --namespace other --data broker --port "$PORT"
    BROKER=$STARTED
    must topics --bootstrap "localhost:$PORT" --namespace live --partitions 4
}

# Starts all stages, and waits until they are at work.
run_stages() {
    local key
    declare -gA STAGE
    for key in enrich-1 enrich-2 cluster-1 aggregate-1; do
        run_stage $key
    done
    for key in "${!STAGE[@]}"; do
        await "$key.log" 'works on namespace' 180 "${STAGE[$key]}"
    done
}

# Starts the broker and all stages.
run_apart() {
    run_broker
    run_stages
}

# Starts a stage again that has ended by itself, as a supervisor would, and counts it.
supervise() {
    local key
    for key in "${!STAGE[@]}"; do
        if ! kill -0 "${STAGE[$key]}" 2>/dev/null; then
            wait "${STAGE[$key]}"
            echo "$(date +%T) $key ended with code $?: $(grep '^dateline: ' "$key.log" | tail -n 1)" | tee -a restarts
            forget "${STAGE[$key]}"
            run_stage "$key"
        fi
    done
}

# Waits until a job has ended, and restarts stages meanwhile: supervise_until PID
supervise_until() {
    while kill -0 "$1" 2>/dev/null; do
        supervise
        sleep 1
    done
    wait "$1"
}

# Drains and compares with a replay; stages that end are started again.
settle() {
    start_tool log Drained "localhost:$PORT" live 300
    supervise_until "$STARTED" || fail "namespace live was not worked off within 300 s"
    same_as_replay "$PORT" live 7
    each_once exported-live all.jsonl
}

stop_apart() {
    local key
    for key in "${!STAGE[@]}"; do
        stop "${STAGE[$key]}"
    done
    stop "$BROKER"
}
