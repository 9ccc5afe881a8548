# The bundled sample: its events on the screen, look-alikes apart, copies folded, the correction shown as a revision.
check() {
    must demo --output result >screen
    local shown events
    shown=$(grep -cE '^ ?[0-9]+\. ' screen)
    events=$(wc -l <result/events.jsonl)
    measured "$shown events on the screen"
    [ "$shown" -eq "$events" ] || fail "$shown events on the screen, $events in events.jsonl"
    grep -q 'copied:' screen || fail "the screen shows no copy"
    grep -q ' revised ' screen || fail "the screen shows no revision"
    tool Sample result "$ROOT/sample/articles.jsonl" >verdict
    local code=$?
    measured "$(head -n 1 verdict)"
    [ $code -eq 0 ] || fail "$(tail -n 1 verdict)"
    measured "look-alikes apart, all labelled copies folded, the correction is a revision"
}
