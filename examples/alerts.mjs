// Prints an alert line for each material change, once. Needs: npm install kafkajs lz4js
// Usage: node alerts.mjs [BROKER [NAMESPACE]]
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { Kafka, CompressionTypes, CompressionCodecs } = kafkajs;
CompressionCodecs[CompressionTypes.LZ4] = () => ({
    compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
    decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [broker = 'localhost:9092', namespace = 'news'] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'example-alerts-node', brokers: [broker], logLevel: 1 });
const consumer = kafka.consumer({ groupId: 'example-alerts-node', readUncommitted: false });

// lets the message that is being worked on come to its end, and commits
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => consumer.disconnect());
}

await consumer.connect();
await consumer.subscribe({ topic: `${namespace}.event-changes.v1`, fromBeginning: true });
await consumer.run({
    eachMessage: async ({ message }) => {
        const header = (name) => message.headers[name]?.toString();
        if (header('ce_significance') !== 'material' || header('ce_replayof')) {
            return;
        }
        const change = JSON.parse(message.value.toString());
        const what = change.changes.map((one) => one.type).join(', ');
        const headline = change.headline ?? change.cause?.headline ?? header('ce_id');
        console.log(`${change.time ?? '-'}  ${headline}  [${what}]  ${header('ce_id')}`);
    },
});
