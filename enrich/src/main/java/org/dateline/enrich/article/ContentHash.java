package org.dateline.enrich.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;
import org.dateline.model.article.RawArticle;

/**
 * What an outlet wrote and when it says that it did, in 32 hex digits. It only tells whether an article that comes again
 * under its id is the same one, so that nobody gains by making two texts of one hash.
 */
final class ContentHash {
    private ContentHash() {}

    /**
     * MurmurHash3 (x64, 128 bits) over outlet, headline, text (else html) and the time of publication in milliseconds, each
     * preceded by whether it is there.
     */
    static String of(RawArticle article) {
        HashStream128 hash = Hashing.murmur3_128().hashStream();
        add(hash, article.outlet());
        add(hash, article.headline());
        add(hash, article.text() != null ? article.text() : article.html());
        hash.putBoolean(article.publishedAt() != null);
        if (article.publishedAt() != null) {
            hash.putLong(article.publishedAt().toEpochMilli());
        }
        return HexFormat.of().formatHex(hash.get().toByteArray());
    }

    private static void add(HashStream128 hash, String part) {
        hash.putBoolean(part != null);
        if (part != null) {
            hash.putByteArray(part.getBytes(UTF_8));
        }
    }
}
