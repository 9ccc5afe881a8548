package org.dateline.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;

/** Finds English names with Stanford CoreNLP's model of three classes alone: the teacher of the extractor that ships. */
public final class ThreeClassMentionExtractor extends ClassifierMentionExtractor {
    static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** An extractor; loads its model with the first text, some three seconds. */
    public ThreeClassMentionExtractor() {
        super(() -> Loaded.CLASSIFIER);
    }

    /** One for all instances: it takes hundreds of megabytes. */
    private static final class Loaded {
        static final CRFClassifier<CoreLabel> CLASSIFIER = load();
    }

    private static CRFClassifier<CoreLabel> load() {
        try {
            return CRFClassifier.getClassifier(MODEL);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's model cannot be read: " + e.getMessage(), e);
        }
    }
}
