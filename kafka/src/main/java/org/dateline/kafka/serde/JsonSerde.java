package org.dateline.kafka.serde;

import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.dateline.model.json.Json;

/**
 * Records as canonical JSON. A null stays null: it is Kafka's tombstone.
 *
 * @param <T> the record
 */
public final class JsonSerde<T> implements Serde<T> {
    private final Class<T> type;

    /** A serde of records of this type; sealed types carry their discriminator in the JSON. */
    public JsonSerde(Class<T> type) {
        this.type = type;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : Json.toBytes(value);
    }

    /** Throws {@link SerializationException} on bytes that do not make such a record. */
    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            try {
                return Json.fromBytes(bytes, type);
            } catch (IOException e) {
                throw new SerializationException(topic + ": no " + type.getSimpleName() + ": " + e.getMessage(), e);
            }
        };
    }
}
