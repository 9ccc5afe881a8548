# The guard: an outcome that leaves offsets out stops the cluster stage, with a clear line and exit code 1.
check() {
    local broker cluster code=0
    free_port
    up broker.log --namespace other --data broker --port "$PORT"
    broker=$STARTED
    start cluster.log cluster --bootstrap "localhost:$PORT" --namespace gap --data stage
    cluster=$STARTED
    await cluster.log 'works on namespace' 120 "$cluster"
    tool Gap "localhost:$PORT" gap || fail "the gap could not be made"
    timeout 120 tail --pid="$cluster" -f /dev/null || fail "the cluster stage went on over a gap"
    wait "$cluster" || code=$?
    forget "$cluster"
    [ "$code" -eq 1 ] || fail "the cluster stage ended with code $code"
    grep -q '^dateline: stage cluster stopped: .*records are lost' cluster.log || fail "no clear line: $(tail -n 1 cluster.log)"
    measured "exit code 1: $(grep '^dateline: ' cluster.log | tail -n 1 | cut -c11-130)"
    stop "$broker"
}
