package org.dateline.enrich.link;

/** Short marks that tell articles apart. */
final class Scopes {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Scopes() {}

    /** 64 bits of an article's id as hexadecimal digits (FNV-1a over its UTF-16 units). */
    static String of(String articleId) {
        long hash = OFFSET;
        for (int i = 0; i < articleId.length(); i++) {
            hash = (hash ^ articleId.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }
}
