# Throughput, latency and heap. The limits are for a quiet machine of two processors; the load is printed beside.
check() {
    local stream=$CORPUS/clustering/stream-politics-dev.jsonl.gz
    need_corpus clustering/stream-politics-dev.jsonl.gz
    measured "load before $(cut -d' ' -f1 /proc/loadavg) on $(nproc) processors"
    must run --input "$stream" --output result
    must bench --input "$stream" --output bench
    tool Speed result/report.json bench/bench.json >verdict
    local code=$?
    measured "$(paste -sd, verdict)"
    measured "load after $(cut -d' ' -f1 /proc/loadavg)"
    [ $code -eq 0 ] || slow "$(tail -n 1 verdict)"
    report_slow
}
