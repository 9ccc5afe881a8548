#!/usr/bin/env python3
"""Prints an alert line for each material change, once. Needs: pip install kafka-python

Usage: alerts.py [BROKER [CORPUS]]
The consumer group remembers what has been printed; stop and start it as you like. It reads the changes of every namespace
that has been live over the corpus, and goes on with another one when that is promoted.
"""
import json
import sys

from kafka import KafkaConsumer, TopicPartition

broker = sys.argv[1] if len(sys.argv) > 1 else "localhost:9092"
corpus = sys.argv[2] if len(sys.argv) > 2 else "news"
pointer = KafkaConsumer(bootstrap_servers=broker, isolation_level="read_committed", auto_offset_reset="earliest")
pointer.assign([TopicPartition("dateline.live.v1", 0)])
pointer.seek_to_beginning()


def moved(patience_ms):
    """The topics to read, where the pointer has moved; else None."""
    topics = None
    for records in pointer.poll(patience_ms).values():
        for record in records:
            live = json.loads(record.value)
            if live["corpus"] == corpus:
                names = {corpus, live["namespace"], *live.get("earlier", [])}
                topics = [f"{name}.event-changes.v1" for name in sorted(names)]
    return topics


consumer = KafkaConsumer(
    bootstrap_servers=broker,
    group_id="example-alerts-python",
    auto_offset_reset="earliest",
    enable_auto_commit=False,
    isolation_level="read_committed",
)
consumer.subscribe(moved(2000) or [f"{corpus}.event-changes.v1"])
while True:
    topics = moved(0)
    if topics:
        consumer.subscribe(topics)
    polled = consumer.poll(1000)
    for record in (record for records in polled.values() for record in records):
        headers = {name: value.decode() for name, value in record.headers}
        if headers.get("ce_significance") == "material" and "ce_replayof" not in headers:
            change = json.loads(record.value)
            what = ", ".join(one["type"] for one in change["changes"])
            print(f"{change.get('time', '-')}  {change.get('headline', change['eventId'])}  [{what}]  {headers['ce_id']}", flush=True)
    if polled:
        consumer.commit()
