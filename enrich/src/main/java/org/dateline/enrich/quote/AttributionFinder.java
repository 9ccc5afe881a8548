package org.dateline.enrich.quote;

import java.util.List;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Finds verb and speaker in the clause before or after quoted words. */
final class AttributionFinder {
    /** A clause that names its speaker later than this names somebody else. */
    private static final int LONGEST_CLAUSE = 40;

    private static final int LONGEST_SPEAKER = 24;

    private final Tokens tokens;
    private final List<Mention> mentions;

    AttributionFinder(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Verb and speaker among the tokens after quoted words, null where there are none. */
    Attribution after(int from, int to) {
        int first = from;
        boolean dash = false;
        while (first < to && tokens.kind(first) == TokenKind.SIGN) {
            dash |= isDash(first);
            first++;
        }
        if (dash && first < to && mentionAt(first) != null && !tokens.opensParagraph(first)) {
            return attribution(-1, mentionAt(first));
        }
        if (tokens.lower(first).equals("according") && tokens.lower(first + 1).equals("to")) {
            return behind(first + 1, Math.min(to, first + LONGEST_CLAUSE));
        }
        int end = Math.min(to, first + LONGEST_CLAUSE);
        for (int verb = first; verb < end; verb++) {
            if (!SpeechWords.isVerb(tokens, verb)) {
                continue;
            }
            boolean compound = isCompound(first, verb);
            Attribution before = verb > first && !compound ? subject(first, verb) : null;
            Attribution behind = compound || isOpening(first, verb) ? behind(verb, end) : null;
            if (behind != null || before != null) {
                return behind != null ? behind : before;
            }
        }
        return null;
    }

    /** Verb and speaker among the tokens before quoted words, the nearest to them. */
    Attribution before(int from, int to) {
        int first = Math.max(from, to - LONGEST_CLAUSE);
        int end = to;
        while (end > first && tokens.kind(end - 1) == TokenKind.SIGN) {
            end--;
        }
        boolean colon = tokens.is(end, ':') && end < to;
        for (int verb = end - 1; verb >= first; verb--) {
            if (!SpeechWords.isVerb(tokens, verb)) {
                continue;
            }
            Attribution subject = subject(first, verb);
            Attribution behind = subject == null ? behind(verb, to) : subject;
            if (behind != null) {
                return behind;
            }
        }
        return colon ? label(first, end) : null;
    }

    private boolean isDash(int token) {
        return tokens.is(token, '-') || tokens.is(token, '–') || tokens.is(token, '—') || tokens.is(token, '―');
    }

    /** French perfect and pluperfect, maybe with an adverb: "a déclaré", "avait alors lancé"; not "a spokesman said". */
    private boolean isCompound(int first, int verb) {
        boolean adverb = !tokens.lower(first).equals("a") && verb - first == 2;
        return isAuxiliary(first) && verb > first && (adverb || isOpening(first + 1, verb));
    }

    /** Of the perfect and the pluperfect. */
    private boolean isAuxiliary(int token) {
        return switch (tokens.lower(token)) {
            case "a", "ont", "avait", "avaient" -> true;
            default -> false;
        };
    }

    /** "Ada Quill: “…”". */
    private Attribution label(int first, int end) {
        Mention named = named(first, end);
        return named == null ? null : attribution(-1, named);
    }

    /** Whether nothing but small words stands between the quoted words and the verb. */
    private boolean isOpening(int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (!SpeechWords.isBetween(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** The speaker behind a verb: "said Ada Quill, a baker". */
    private Attribution behind(int verb, int to) {
        int first = verb + 1;
        while (first < to && SpeechWords.isBetween(tokens.lower(first))) {
            first++;
        }
        int after = first;
        while (after < to && after - first < LONGEST_SPEAKER && continues(first, after)) {
            after++;
        }
        boolean speaker = after > first && (isPerson(first) || opensNoun(first));
        return speaker ? new Attribution(verb, first, after) : null;
    }

    private boolean continues(int first, int at) {
        if (tokens.kind(at) == TokenKind.SIGN) {
            boolean inName = tokens.is(at, '-') || tokens.word(at).length() > 1 || tokens.is(at, '&');
            boolean initial = tokens.is(at, '.')
                    && tokens.glued(at)
                    && tokens.word(at - 1).length() <= 4;
            return at > first && (inName || (initial && tokens.capitalised(at + 1)));
        }
        return !SpeechWords.isBreak(tokens.lower(at)) && !SpeechWords.isVerb(tokens, at);
    }

    private boolean isPerson(int token) {
        return SpeechWords.isPronoun(tokens.lower(token)) || mentionAt(token) != null;
    }

    private boolean opensNoun(int token) {
        return switch (tokens.lower(token)) {
            case "a",
                    "an",
                    "the",
                    "his",
                    "her",
                    "their",
                    "its",
                    "el",
                    "la",
                    "los",
                    "un",
                    "una",
                    "le",
                    "les",
                    "der",
                    "die",
                    "das",
                    "ein",
                    "eine",
                    "another",
                    "our",
                    "my" -> true;
            default -> tokens.capitalised(token);
        };
    }

    /** The subject before a verb: "Ada Quill, a baker, also said". */
    private Attribution subject(int first, int verb) {
        int end = verb;
        while (end > first
                && (SpeechWords.isBetween(tokens.lower(end - 1))
                        || tokens.is(end - 1, ',')
                        || (end - 1 > first && isAuxiliary(end - 1)))) {
            end--;
        }
        if (end == first) {
            return null;
        }
        if (SpeechWords.isPronoun(tokens.lower(end - 1))) {
            return new Attribution(verb, end - 1, end);
        }
        Mention named = named(first, end);
        if (named != null) {
            return attribution(verb, named);
        }
        return noun(first, end, verb);
    }

    /** "a spokesman for the harbour". */
    private Attribution noun(int first, int end, int verb) {
        for (int at = end - 1; at >= Math.max(first, end - LONGEST_SPEAKER); at--) {
            boolean boundary = at == first || tokens.kind(at - 1) == TokenKind.SIGN || isConjunction(at - 1);
            if (boundary && tokens.kind(at) == TokenKind.WORD && !isConjunction(at)) {
                return new Attribution(verb, at, end);
            }
        }
        return null;
    }

    private boolean isConjunction(int token) {
        return switch (tokens.lower(token)) {
            case "and", "but", "that", "as", "when", "which", "though", "although", "while", "if", "because" -> true;
            default -> false;
        };
    }

    /** The last person named, else the last name at all. */
    private Mention named(int first, int end) {
        Mention best = null;
        int start = tokens.start(first);
        int stop = tokens.end(end - 1);
        for (int i = firstMention(start); i < mentions.size() && mentions.get(i).end() <= stop; i++) {
            Mention mention = mentions.get(i);
            boolean person = mention.type() == EntityType.PERSON;
            if (best == null || person || best.type() != EntityType.PERSON) {
                best = mention;
            }
        }
        return best;
    }

    private Attribution attribution(int verb, Mention mention) {
        int first = tokenAt(mention.start());
        int after = first;
        while (after < tokens.size() && tokens.start(after) < mention.end()) {
            after++;
        }
        return new Attribution(verb, first, after);
    }

    private Mention mentionAt(int token) {
        int index = firstMention(tokens.start(token));
        boolean here = index < mentions.size() && mentions.get(index).start() == tokens.start(token);
        return here ? mentions.get(index) : null;
    }

    /** Index of the first mention that begins at or after a place of the text. */
    int firstMention(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first token that begins at or after a place of the text. */
    int tokenAt(int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
