// Prints an alert line for each material change, once. Needs: npm install kafkajs (and kafkajs-lz4 for compressed topics)
// Usage: node alerts.mjs [BROKER [CORPUS]]
// Reads the changes of every namespace that has been live over the corpus, and goes on with another one that is promoted.
import kafkajs from 'kafkajs';
import LZ4 from 'kafkajs-lz4';

const { Kafka, CompressionTypes, CompressionCodecs } = kafkajs;
CompressionCodecs[CompressionTypes.LZ4] = new LZ4().codec;

const [broker = 'localhost:9092', corpus = 'news'] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'example-alerts-node', brokers: [broker], logLevel: 1 });
const consumer = kafka.consumer({ groupId: 'example-alerts-node', readUncommitted: false });
// in a group of its own each time, so that it always begins at the beginning
const pointer = kafka.consumer({ groupId: `example-alerts-node-live-${process.pid}-${Date.now()}`, readUncommitted: false });

const alert = async ({ message }) => {
    const header = (name) => message.headers[name]?.toString();
    if (header('ce_significance') !== 'material' || header('ce_replayof')) {
        return;
    }
    const change = JSON.parse(message.value.toString());
    const what = change.changes.map((one) => one.type).join(', ');
    console.log(`${change.time ?? '-'}  ${change.headline ?? change.eventId}  [${what}]  ${header('ce_id')}`);
};

// topics can only be added while the consumer does not run; what it has committed stays
const followed = new Set();
const follow = async (namespaces) => {
    const added = namespaces.filter((name) => !followed.has(name));
    if (added.length === 0) {
        return;
    }
    if (followed.size > 0) {
        await consumer.stop();
    }
    for (const name of added) {
        followed.add(name);
        await consumer.subscribe({ topic: `${name}.event-changes.v1`, fromBeginning: true });
    }
    await consumer.run({ eachMessage: alert });
};

await consumer.connect();
await follow([corpus]);
await pointer.connect();
await pointer.subscribe({ topic: 'dateline.live.v1', fromBeginning: true });
await pointer.run({
    eachMessage: async ({ message }) => {
        const live = JSON.parse(message.value.toString());
        if (live.corpus === corpus) {
            await follow([live.namespace, ...(live.earlier ?? [])]);
        }
    },
});
