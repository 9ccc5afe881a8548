package org.dateline.kafka.store;

import java.nio.ByteBuffer;
import org.apache.kafka.common.Uuid;

/**
 * A record of a changelog.
 *
 * @param topicId of the changelog
 * @param offset of the record in its partition
 */
record ChangelogPlace(Uuid topicId, long offset) {
    private static final int BYTES = 3 * Long.BYTES;

    static ChangelogPlace of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new ChangelogPlace(new Uuid(buffer.getLong(), buffer.getLong()), buffer.getLong());
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(topicId.getMostSignificantBits())
                .putLong(topicId.getLeastSignificantBits())
                .putLong(offset)
                .array();
    }
}
