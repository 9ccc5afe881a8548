package org.dateline.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.entity.RuleMentionExtractor;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Finds English names with a classifier of Stanford CoreNLP, and those of other languages by the rules that ship. */
class ClassifierMentionExtractor implements MentionExtractor {
    private static final Map<String, EntityType> TYPES =
            Map.of("PERSON", EntityType.PERSON, "ORGANIZATION", EntityType.ORGANISATION, "LOCATION", EntityType.PLACE);
    private static final Map<String, String> PENN =
            Map.of("(", "-LRB-", ")", "-RRB-", "[", "-LSB-", "]", "-RSB-", "“", "``", "”", "''", "’", "'", "‘", "`");

    /** A longer sentence is a table or hostile; it is cut into pieces. */
    private static final int LONGEST = 200;

    private final MentionExtractor others = new RuleMentionExtractor();
    private final Supplier<AbstractSequenceClassifier<CoreLabel>> classifier;

    /**
     * An extractor.
     *
     * @param classifier asked with the first text, since loading takes seconds
     */
    ClassifierMentionExtractor(Supplier<AbstractSequenceClassifier<CoreLabel>> classifier) {
        this.classifier = classifier;
    }

    @Override
    public List<Mention> extract(Tokens tokens, List<TextSpan> sentences, String language) {
        if (!language.equals("en")) {
            return others.extract(tokens, sentences, language);
        }
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (TextSpan sentence : sentences) {
            while (at < tokens.size() && tokens.start(at) < sentence.start()) {
                at++;
            }
            int after = at;
            while (after < tokens.size() && tokens.start(after) < sentence.end()) {
                after++;
            }
            for (int from = at; from < after; from += LONGEST) {
                label(tokens, from, Math.min(after, from + LONGEST), mentions);
            }
            at = after;
        }
        return RuleMentionExtractor.joined(mentions);
    }

    private void label(Tokens tokens, int from, int to, List<Mention> mentions) {
        List<CoreLabel> words = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            firsts.add(i);
            boolean abbreviation = isAbbreviation(tokens, i, to);
            words.add(label(abbreviation ? tokens.word(i) + '.' : penn(tokens.word(i))));
            i += abbreviation ? 1 : 0;
        }
        firsts.add(to);
        List<CoreLabel> labels = classifier.get().classifySentence(words);
        for (int i = 0; i < labels.size(); i++) {
            String answer = labels.get(i).get(AnswerAnnotation.class);
            EntityType type = TYPES.get(answer);
            int end = i + 1;
            while (type != null
                    && end < labels.size()
                    && answer.equals(labels.get(end).get(AnswerAnnotation.class))) {
                end++;
            }
            if (type != null) {
                mentions.add(mention(tokens, firsts.get(i), firsts.get(end), type));
            }
            i = end - 1;
        }
    }

    /** A word and the full stop behind it that ends no sentence. */
    private static boolean isAbbreviation(Tokens tokens, int at, int to) {
        return at + 2 < to && tokens.kind(at) == TokenKind.WORD && tokens.is(at + 1, '.') && tokens.glued(at + 1);
    }

    private static String penn(String word) {
        return PENN.getOrDefault(word, word.startsWith("’") ? '\'' + word.substring(1) : word);
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        return label;
    }

    private static Mention mention(Tokens tokens, int first, int after, EntityType type) {
        int last = after - 1;
        int start = tokens.start(first);
        int end = tokens.end(last);
        return new Mention(start, end, type, tokens.text().substring(start, end));
    }
}
