#!/usr/bin/env python3
"""Prints an alert line for each material change, once. Needs: pip install kafka-python

Usage: alerts.py [BROKER [NAMESPACE]]
The consumer group remembers what has been printed; stop and start it as you like.
"""
import json
import sys

from kafka import KafkaConsumer

broker = sys.argv[1] if len(sys.argv) > 1 else "localhost:9092"
namespace = sys.argv[2] if len(sys.argv) > 2 else "news"

consumer = KafkaConsumer(
    f"{namespace}.event-changes.v1",
    bootstrap_servers=broker,
    group_id="example-alerts-python",
    auto_offset_reset="earliest",
    enable_auto_commit=False,
    isolation_level="read_committed",
)
for record in consumer:
    headers = {name: value.decode() for name, value in record.headers}
    if headers.get("ce_significance") == "material" and "ce_replayof" not in headers:
        change = json.loads(record.value)
        what = ", ".join(one["type"] for one in change["changes"])
        print(f"{change.get('time', '-')}  {change.get('headline', change['eventId'])}  [{what}]  {headers['ce_id']}", flush=True)
    consumer.commit()
