#!/usr/bin/env python3
"""Prints an alert line for each material change, once. Needs: pip install kafka-python lz4

Usage: alerts.py [BROKER [NAMESPACE]]
The consumer group remembers what has been printed; stop and start it as you like.
"""
import json
import signal
import sys

from kafka import KafkaConsumer

broker = sys.argv[1] if len(sys.argv) > 1 else "localhost:9092"
namespace = sys.argv[2] if len(sys.argv) > 2 else "news"
running = True


def stop(signum, frame):
    """Lets the records that are being worked on come to their end."""
    global running
    running = False


signal.signal(signal.SIGINT, stop)
signal.signal(signal.SIGTERM, stop)
consumer = KafkaConsumer(
    f"{namespace}.event-changes.v1",
    bootstrap_servers=broker,
    group_id="example-alerts-python",
    auto_offset_reset="earliest",
    enable_auto_commit=False,
    isolation_level="read_committed",
)
while running:
    batch = consumer.poll(timeout_ms=1000)
    for record in (record for records in batch.values() for record in records):
        headers = {name: value.decode() for name, value in record.headers}
        if headers.get("ce_significance") == "material" and "ce_replayof" not in headers:
            change = json.loads(record.value)
            what = ", ".join(one["type"] for one in change["changes"])
            headline = change.get("headline") or change.get("cause", {}).get("headline") or headers["ce_id"]
            print(f"{change.get('time', '-')}  {headline}  [{what}]  {headers['ce_id']}", flush=True)
    if batch:
        consumer.commit()
consumer.close()
