#!/bin/sh
# Prints an alert line for each material change, with kcat and jq. Usage: alerts.sh [BROKER [NAMESPACE]]
# Changes of a replay carry the header ce_replayof; they are on topics of another namespace and pass nobody here.
set -eu
kcat -C -q -u -b "${1:-localhost:9092}" -t "${2:-news}.event-changes.v1" -o beginning -X isolation.level=read_committed |
    jq -r --unbuffered 'select(.significance == "material")
        | "\(.time // "-")  \(.headline // .eventId)  [\(.changes | map(.type) | join(", "))]  \(.eventId):\(.version)"'
