package org.dateline.corenlp;

import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Finds English names with two of Stanford CoreNLP's conditional random fields (Finkel, Grenager and Manning 2005): those of
 * the model of three classes, and where it has none those of the model of four classes, which finds names in tables and
 * results too. More accurate than the extractor that ships, a hundred times slower; its licence (GPLv3) is why it stands
 * apart.
 */
public final class CoreNlpMentionExtractor extends ClassifierMentionExtractor {
    private static final String THEN = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    /** An extractor; loads its models with the first text, some five seconds. */
    public CoreNlpMentionExtractor() {
        super(() -> Loaded.CLASSIFIER);
    }

    /** One for all instances: it takes hundreds of megabytes. */
    private static final class Loaded {
        static final ClassifierCombiner<CoreLabel> CLASSIFIER = load();
    }

    private static ClassifierCombiner<CoreLabel> load() {
        Properties properties = new Properties();
        properties.setProperty("ner.combinationMode", "HIGH_RECALL");
        properties.setProperty("loadClassifier1", ThreeClassMentionExtractor.MODEL);
        properties.setProperty("loadClassifier2", THEN);
        try {
            return new ClassifierCombiner<>(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's models cannot be read", e);
        }
    }
}
