// Prints an alert line for each material change, once. Needs: npm install kafkajs (and kafkajs-lz4 for compressed topics)
// Usage: node alerts.mjs [BROKER [NAMESPACE]]
import kafkajs from 'kafkajs';
import LZ4 from 'kafkajs-lz4';

const { Kafka, CompressionTypes, CompressionCodecs } = kafkajs;
CompressionCodecs[CompressionTypes.LZ4] = new LZ4().codec;

const [broker = 'localhost:9092', namespace = 'news'] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'example-alerts-node', brokers: [broker], logLevel: 1 });
const consumer = kafka.consumer({ groupId: 'example-alerts-node', readUncommitted: false });

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
        console.log(`${change.time ?? '-'}  ${change.headline ?? change.eventId}  [${what}]  ${header('ce_id')}`);
    },
});
