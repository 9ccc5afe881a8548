#!/usr/bin/env python3
"""Prints an alert line for each material change, once. Needs: pip install confluent-kafka

Usage: alerts.py [BROKER [NAMESPACE]]
The consumer group remembers what has been printed; stop and start it as you like.
"""
import json
import signal
import sys

from confluent_kafka import Consumer

broker = sys.argv[1] if len(sys.argv) > 1 else "localhost:9092"
namespace = sys.argv[2] if len(sys.argv) > 2 else "news"
running = True


def stop(signum, frame):
    """Lets the record that is being worked on come to its end."""
    global running
    running = False


def alert(record):
    headers = {name: value.decode() for name, value in record.headers() or []}
    if headers.get("ce_significance") != "material" or "ce_replayof" in headers:
        return
    change = json.loads(record.value())
    what = ", ".join(one["type"] for one in change["changes"])
    headline = change.get("headline") or change.get("cause", {}).get("headline") or headers["ce_id"]
    print(f"{change.get('time', '-')}  {headline}  [{what}]  {headers['ce_id']}", flush=True)


signal.signal(signal.SIGINT, stop)
signal.signal(signal.SIGTERM, stop)
consumer = Consumer({
    "bootstrap.servers": broker,
    "group.id": "example-alerts-python",
    "auto.offset.reset": "earliest",
    "enable.auto.offset.store": False,
    "isolation.level": "read_committed",
})
consumer.subscribe([f"{namespace}.event-changes.v1"])
while running:
    record = consumer.poll(1.0)
    if record is not None and not record.error():
        alert(record)
        # what is stored is committed, now and then and at the end
        consumer.store_offsets(record)
consumer.close()
