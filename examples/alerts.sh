#!/bin/sh
# Prints an alert line for each material change, with kcat and jq. Usage: alerts.sh [BROKER [CORPUS]]
# Reads the changes of every namespace that has been live over the corpus when it starts; start it again after a promotion.
# What a replay or a shadow made carries the header ce_replayof and is passed over.
set -eu
broker=${1:-localhost:9092}
corpus=${2:-news}
namespaces=$(kcat -C -q -e -b "$broker" -t dateline.live.v1 -o beginning -X isolation.level=read_committed |
    jq -rs --arg corpus "$corpus" 'map(select(.corpus == $corpus)) | last // {} | [$corpus, .namespace // empty, (.earlier // [])[]] | unique | .[]')
for namespace in $namespaces; do
    kcat -C -q -u -J -b "$broker" -t "$namespace.event-changes.v1" -o beginning -X isolation.level=read_committed |
        jq -r --unbuffered 'select(.headers // [] | index("ce_replayof") | not) | .payload | fromjson | select(.significance == "material")
            | "\(.time // "-")  \(.headline // .eventId)  [\(.changes | map(.type) | join(", "))]  \(.eventId):\(.version)"' &
done
wait
