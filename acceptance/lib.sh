# What the checks have in common. Run as `bash lib.sh NAME`, it runs the check of that name in its own folder.
set -u
NAME=$1
cd "$WORK/$NAME" || exit 1
RANDOM=$((SEED % 32768))

# --- what a check says

# A figure for the table.
measured() { echo "$*" | tee -a figures; }

# Ends the check: it failed, for this reason.
fail() {
    echo "$*" | tee reason
    exit 1
}

# Ends the check: it cannot be run, for this reason.
skip() {
    echo "$*" | tee reason
    exit 77
}

# Something took longer than it may. That fails the check at its end, unless others keep this machine so busy that the
# time says nothing; then the table says so.
slow() {
    local load
    load=$(cut -d' ' -f1 /proc/loadavg)
    echo "$* (load $load)" | tee -a late
    if awk -v load="$load" -v processors="$(nproc)" 'BEGIN { exit !(load > 3 * processors) }'; then
        measured "not judged at load $load: $*"
    else
        echo "$*" >>slow
    fi
}

# Fails the check where something was too slow on a machine that had the time; says so where it had not.
report_slow() {
    [ ! -s slow ] || fail "$(head -n 1 slow)"
    [ ! -s late ] || exit 78
}

# A file of the corpus that the check needs.
need_corpus() { [ -e "$CORPUS/$1" ] || skip "$CORPUS/$1 is not there"; }

# --- what a check does

dateline() { "$ROOT/dateline" "$@"; }

# Runs a class of tools/ .
tool() { java -Xmx1g -cp "$WORK/classes:$LIB/*" "$@"; }

# Starts a class of tools/ whose output goes to a file: start_tool OUT CLASS ARGUMENT...; its process id is in STARTED.
start_tool() {
    local out=$1
    shift
    java -Xmx1g -cp "$WORK/classes:$LIB/*" "$@" >>"$out" &
    STARTED=$!
    echo $STARTED >>"$PIDS"
}

# Runs a command of dateline that must succeed.
must() { dateline "$@" || fail "dateline $* ended with code $?"; }

# Starts a long-running command of dateline: start LOG COMMAND ARGUMENT...; its process id is in STARTED.
start() {
    local log=$1
    shift
    echo "--- $(date +%T) dateline $*" >>"$log"
    DATELINE_HEAP=${DATELINE_HEAP:-1g} "$ROOT/dateline" "$@" >>"$log" 2>&1 &
    STARTED=$!
    echo $STARTED >>"$PIDS"
}

# Waits until a log has a line: await LOG PATTERN SECONDS PID
await() {
    local end=$((SECONDS + $3))
    until grep -q "$2" "$1" 2>/dev/null; do
        [ $SECONDS -lt $end ] || fail "'$2' did not come up in $1 within $3 s"
        kill -0 "$4" 2>/dev/null || fail "the process behind $1 has ended: $(tail -n 1 "$1")"
        sleep 0.2
    done
}

# Starts `dateline up` and waits until it works: up LOG ARGUMENT...
up() {
    local log=$1
    shift
    rm -f "$log.now"
    start "$log.now" up "$@"
    await "$log.now" 'Dateline is up' 180 $STARTED
}

# Ends a process in good order.
stop() {
    kill "$1" 2>/dev/null
    wait "$1" 2>/dev/null
    forget "$1"
}

# Ends a process as a crash would.
crash() {
    kill -KILL "$1" || fail "process $1 had ended before it was to be killed"
    wait "$1" 2>/dev/null
    forget "$1"
}

forget() { sed -i "/^$1\$/d" "$PIDS"; }

# A port that is free on this machine; runs of the same seed side by side look for theirs in other places.
free_port() {
    local port
    while true; do
        port=$((20000 + (RANDOM + $$) % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { PORT=$port; return; }
    done
}

# Waits until all stages of a namespace are through with all there is: drain PORT NAMESPACE SECONDS
drain() { tool Drained "localhost:$1" "$2" "$3" || fail "namespace $2 was not worked off within $3 s"; }

# One digest over the three result files of a folder.
digest() { (cd "$1" && sha256sum events.jsonl assignments.jsonl changes.jsonl | sha256sum | cut -c1-12); }

# The results in two folders must be equal to the byte.
same_results() {
    local file
    for file in events assignments changes; do
        cmp "$1/$file.jsonl" "$2/$file.jsonl" || fail "$file.jsonl differs between $1 and $2"
    done
}

# The live results of a namespace must be those of a replay of its recorded order:
# same_as_replay PORT NAMESPACE PARTITIONS
same_as_replay() {
    must export --bootstrap "localhost:$1" --namespace "$2" --output "exported-$2"
    must replay --bootstrap "localhost:$1" --source "$2" --namespace "$2-again" --partitions "$3" \
        --output "replayed-$2"
    same_results "exported-$2" "replayed-$2"
}

# The first articles of a corpus file: head_of FILE NUMBER >OUT
head_of() { gzip -dc "$CORPUS/$1" | awk -v n="$2" 'NR <= n'; }

# Each article of a file of JSON lines must be in exactly one event: each_once RESULTS INPUT
each_once() { tool Once "$1" "$2" || fail "$(tail -n 1 log)"; }

# --- the check
source "$HERE/checks/$NAME.sh"
check
