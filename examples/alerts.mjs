// Prints an alert line for each material change, once. Needs: npm install kafkajs lz4js
// Usage: node alerts.mjs [BROKER [CORPUS]]
// Reads the changes of every namespace that has been live over the corpus, and goes on with another one that is promoted.
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { Kafka, CompressionTypes, CompressionCodecs } = kafkajs;
CompressionCodecs[CompressionTypes.LZ4] = () => ({
    compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
    decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [broker = 'localhost:9092', corpus = 'news'] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'example-alerts-node', brokers: [broker], logLevel: 1 });
const consumer = kafka.consumer({ groupId: 'example-alerts-node', readUncommitted: false });
// in a group of its own each time, which commits nothing, so that it always begins at the beginning
const pointer = kafka.consumer({ groupId: `example-alerts-node-live-${process.pid}-${Date.now()}`, readUncommitted: false });

// lets the message that is being worked on come to its end, and commits; the pointer first, which restarts the other
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
        await pointer.disconnect();
        await consumer.disconnect();
    });
}

const alert = async ({ message }) => {
    const header = (name) => message.headers[name]?.toString();
    // a replay made what has ce_replayof, or a namespace while another one was live
    if (header('ce_significance') !== 'material' || header('ce_replayof')) {
        return;
    }
    const change = JSON.parse(message.value.toString());
    const what = change.changes.map((one) => one.type).join(', ');
    const headline = change.headline ?? change.cause?.headline ?? header('ce_id');
    console.log(`${change.time ?? '-'}  ${headline}  [${what}]  ${header('ce_id')}`);
};

// topics can be added only while the consumer does not run; it goes on where it has committed
const followed = new Set();
const follow = async (namespaces) => {
    const added = namespaces.filter((name) => !followed.has(name));
    if (added.length === 0) {
        return;
    }
    await consumer.stop();
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
    autoCommit: false,
    eachMessage: async ({ message }) => {
        const live = JSON.parse(message.value.toString());
        if (live.corpus === corpus) {
            await follow([live.namespace, ...(live.earlier ?? [])]);
        }
    },
});
