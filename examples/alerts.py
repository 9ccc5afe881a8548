#!/usr/bin/env python3
"""Prints an alert line for each material change, once. Needs: pip install confluent-kafka

Usage: alerts.py [BROKER [CORPUS]]
The consumer group remembers what has been printed; stop and start it as you like. It reads the changes of every namespace
that has been live over the corpus, and goes on with another one when that is promoted.
"""
import json
import signal
import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

broker = sys.argv[1] if len(sys.argv) > 1 else "localhost:9092"
corpus = sys.argv[2] if len(sys.argv) > 2 else "news"
group = {"bootstrap.servers": broker, "group.id": "example-alerts-python", "isolation.level": "read_committed"}
running = True


def stop(signum, frame):
    """Lets the record that is being worked on come to its end."""
    global running
    running = False


def follow(namespaces):
    # with a callback, partitions are taken away between two records only; what is stored is committed then
    consumer.subscribe([f"{name}.event-changes.v1" for name in sorted(namespaces)], on_revoke=lambda *_: None)


def moved():
    """All namespaces that are or have been live, where the pointer has moved; else None."""
    record = pointer.poll(0)
    if record is None or record.error():
        return None
    live = json.loads(record.value())
    return {corpus, live["namespace"], *live.get("earlier", [])} if live["corpus"] == corpus else None


def alert(record):
    headers = {name: value.decode() for name, value in record.headers() or []}
    # a replay made what has ce_replayof, or a namespace while another one was live
    if headers.get("ce_significance") != "material" or "ce_replayof" in headers:
        return
    change = json.loads(record.value())
    what = ", ".join(one["type"] for one in change["changes"])
    headline = change.get("headline") or change.get("cause", {}).get("headline") or headers["ce_id"]
    print(f"{change.get('time', '-')}  {headline}  [{what}]  {headers['ce_id']}", flush=True)


signal.signal(signal.SIGINT, stop)
signal.signal(signal.SIGTERM, stop)
pointer = Consumer({**group, "enable.auto.commit": False})
pointer.assign([TopicPartition("dateline.live.v1", 0, OFFSET_BEGINNING)])
consumer = Consumer({**group, "auto.offset.reset": "earliest", "enable.auto.offset.store": False})
follow({corpus})
while running:
    live = moved()
    if live:
        follow(live)
    record = consumer.poll(1.0)
    if record is not None and not record.error():
        alert(record)
        # what is stored is committed, now and then and at the end
        consumer.store_offsets(record)
consumer.close()
pointer.close()
