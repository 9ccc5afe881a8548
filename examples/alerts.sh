#!/bin/sh
# Prints an alert line for each material change, once, with kcat and jq. Usage: alerts.sh [BROKER [CORPUS]]
# The consumer group remembers what has been printed; end it with Ctrl-C. It reads the changes of every namespace that has
# been live over the corpus when it starts; start it again after a promotion, and it goes on without a gap or a repeat.
set -eu
broker=${1:-localhost:9092}
corpus=${2:-news}
topics=$(kcat -C -q -e -b "$broker" -t dateline.live.v1 -o beginning -X isolation.level=read_committed |
    jq -rs --arg corpus "$corpus" 'map(select(.corpus == $corpus)) | last // {}
        | [$corpus, .namespace // empty, (.earlier // [])[]] | unique[] | "\(.).event-changes.v1"')
# a replay made what has ce_replayof, or a namespace while another one was live; jq ends when kcat does, so that what has
# been read is printed
# shellcheck disable=SC2086
kcat -G example-alerts-kcat -q -u -J -b "$broker" -X auto.offset.reset=earliest -X isolation.level=read_committed $topics |
    (trap '' INT; exec jq -r --unbuffered 'select(.headers // [] | index("ce_replayof") | not) | .payload | fromjson
        | select(.significance == "material")
        | "\(.time // "-")  \(.headline // .cause.headline // "\(.eventId):\(.version)")  [\(.changes | map(.type) | join(", "))]  \(.eventId):\(.version)"')
