package org.dateline.enrich.language;

/** Tells the language of a text. Implementations are safe for use by several threads and give equal answers to equal questions. */
public interface LanguageDetector {
    /** What stands for "cannot be told" (BCP 47). */
    String UNDETERMINED = "und";

    /**
     * The language of a text.
     *
     * @param text some words of it
     * @param claimed what the producer says, a BCP 47 tag or null; it decides only where the text alone does not
     * @return a BCP 47 tag, {@link #UNDETERMINED} where it cannot be told
     */
    String detect(String text, String claimed);
}
