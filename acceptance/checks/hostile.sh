# Good articles among hostile ones: nothing crashes, each input is accounted for, the good ones are all in events.
check() {
    need_corpus hostile/json-test-suite
    mkdir input
    tool Hostile "$CORPUS/hostile" input >good || fail "the hostile input could not be made"
    : >input/d-empty.txt
    head -c 300000 /dev/urandom >input/e-binary.txt
    head -c 300000 /dev/urandom >input/f-binary.jsonl
    head -c 300000 /dev/urandom >input/g-binary.jsonl.gz
    printf 'Caf\xe9 burns\n\nThe caf\xe9 \xff\xfe burnt down on Monday.\n' >input/h-latin.txt
    must run --input input --output result
    tool HostileResult result good >verdict || fail "$(tail -n 1 verdict)"
    measured "$(tail -n 1 verdict)"
}
