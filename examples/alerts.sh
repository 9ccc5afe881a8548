#!/bin/sh
# Prints an alert line for each material change, once, with kcat and jq. Usage: alerts.sh [BROKER [NAMESPACE]]
# The consumer group remembers what has been printed; end it with Ctrl-C. Changes of a replay are on topics of another namespace.
set -eu
# jq ends when kcat does, so that what has been read is printed
kcat -G example-alerts-kcat -q -u -b "${1:-localhost:9092}" -X auto.offset.reset=earliest \
    -X isolation.level=read_committed "${2:-news}.event-changes.v1" |
    (trap '' INT; exec jq -r --unbuffered 'select(.significance == "material")
        | "\(.time // "-")  \(.headline // .cause.headline // "\(.eventId):\(.version)")  [\(.changes | map(.type) | join(", "))]  \(.eventId):\(.version)"')
