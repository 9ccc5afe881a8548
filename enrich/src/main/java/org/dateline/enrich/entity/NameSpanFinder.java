package org.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Places;
import org.dateline.model.text.TextSpan;

/** Finds runs of capitalised words, with the small words that belong inside names. */
final class NameSpanFinder {
    private static final int LONGEST = 8;
    private static final double SHOUTED = 0.7;
    private static final Set<String> OF = Set.of("of", "for");

    /** Small words that join nouns in German and names elsewhere. */
    private static final Set<String> GERMAN_ARTICLES = Set.of("der", "den", "des", "die", "das", "e", "y", "do", "di");

    private final Tokens tokens;
    private final boolean[] opens;
    private final boolean[] shouted;
    private final CaseProfile profile;
    private final boolean nounsAreCapitalised;

    NameSpanFinder(Tokens tokens, List<TextSpan> sentences, boolean nounsAreCapitalised) {
        this.tokens = tokens;
        this.nounsAreCapitalised = nounsAreCapitalised;
        this.opens = new boolean[tokens.size()];
        this.shouted = new boolean[tokens.size()];
        mark(sentences);
        this.profile = new CaseProfile(tokens, opens, shouted);
    }

    /** The runs in order, none overlapping another. */
    List<NameSpan> find() {
        List<NameSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NameSpan span = isName(at) ? span(at) : null;
            if (span != null) {
                spans.add(span);
            }
            at = span == null ? at + 1 : span.after();
        }
        return spans;
    }

    private void mark(List<TextSpan> sentences) {
        int at = 0;
        for (TextSpan sentence : sentences) {
            while (at < tokens.size() && tokens.start(at) < sentence.start()) {
                at++;
            }
            int first = at;
            boolean opening = true;
            for (; at < tokens.size() && tokens.start(at) < sentence.end(); at++) {
                opens[at] = opening || opensQuote(at);
                opening &= tokens.kind(at) == TokenKind.SIGN;
            }
            markShouted(first, at);
        }
    }

    private boolean opensQuote(int at) {
        return tokens.is(at - 1, '“')
                || tokens.is(at - 1, '"')
                || tokens.is(at - 1, '«')
                || tokens.is(at - 1, '„')
                || tokens.is(at - 1, ':');
    }

    private void markShouted(int first, int after) {
        int words = 0;
        int capitals = 0;
        for (int i = first; i < after; i++) {
            boolean word = tokens.kind(i) == TokenKind.WORD && tokens.word(i).length() > 1;
            words += word ? 1 : 0;
            capitals += word && isCapitals(tokens.word(i)) ? 1 : 0;
        }
        boolean shout = (words > 2 && capitals >= words * SHOUTED) || isTitleCase(first, after);
        for (int i = first; i < after; i++) {
            shouted[i] = shout;
        }
    }

    /** A heading: its longer words have capitals, and no stop ends it. */
    private boolean isTitleCase(int first, int after) {
        int words = 0;
        int capitals = 0;
        for (int i = first; i < after; i++) {
            boolean word = tokens.kind(i) == TokenKind.WORD && tokens.word(i).length() > 3;
            words += word ? 1 : 0;
            capitals += word && tokens.capitalised(i) ? 1 : 0;
        }
        boolean open =
                after > first && !tokens.is(after - 1, '.') && !tokens.is(after - 1, '”') && !tokens.is(after - 1, '"');
        return open && words > 3 && capitals >= words * SHOUTED;
    }

    /** Whether the token may begin a name. */
    private boolean isName(int at) {
        String word = tokens.word(at);
        if (tokens.kind(at) != TokenKind.WORD || !tokens.capitalised(at) || NameWords.isNoName(word)) {
            return false;
        }
        if (shouted[at]) {
            return Places.isPlace(word)
                    || NameWords.isFirstName(word)
                    || (profile.isCapitalisedElsewhere(tokens.lower(at)) && !NameWords.isCommon(word));
        }
        if (!opens[at]) {
            return word.length() > 1 || tokens.capitalised(at + 1) || tokens.is(at + 1, '.');
        }
        return opensWithName(at, word);
    }

    private boolean opensWithName(int at, String word) {
        String lower = tokens.lower(at);
        if (NameWords.isCommon(word) || profile.isUsuallySmall(lower)) {
            return false;
        }
        boolean known = NameWords.isFirstName(word)
                || Places.isPlace(word)
                || NameWords.isTitle(word)
                || NameWords.isOrganisation(word)
                || isAcronym(word);
        return known
                || profile.isCapitalisedElsewhere(lower)
                || (tokens.capitalised(at + 1) && !NameWords.isNoName(tokens.word(at + 1)))
                || NameWords.isSpeechVerb(tokens.lower(at + 1));
    }

    private NameSpan span(int from) {
        int first = from;
        boolean titled = titleBefore(from);
        while (isTitleOrDemonym(first)) {
            titled |= NameWords.isTitle(tokens.word(first));
            first = afterTitle(first);
            if (!tokens.capitalised(first) || tokens.kind(first) != TokenKind.WORD) {
                return null;
            }
        }
        int after = end(first);
        return after > first ? new NameSpan(first, after, titled, opens[first]) : null;
    }

    private boolean titleBefore(int at) {
        int before = tokens.is(at - 1, '.') ? at - 2 : at - 1;
        return before >= 0 && NameWords.isTitle(tokens.word(before)) && tokens.kind(before) == TokenKind.WORD;
    }

    /** Titles and peoples open names of persons only; an organisation keeps them: "French Football Federation". */
    private boolean isTitleOrDemonym(int at) {
        String word = tokens.word(at);
        if (!NameWords.isTitle(word) && !NameWords.isDemonym(word)) {
            return false;
        }
        int after = end(at);
        String last = tokens.word(after - 1);
        boolean organisation = after - at > 1 && NameWords.isOrganisationWord(last) && !NameWords.isTitle(word);
        boolean known =
                after - at > 1 && (Places.isPlace(text(at, after)) || NameWords.isOrganisation(text(at, after)));
        return !organisation && !known;
    }

    private int afterTitle(int at) {
        int next = at + 1;
        next = tokens.is(next, '.') ? next + 1 : next;
        boolean of = NameWords.isTitle(tokens.word(at))
                && tokens.word(next).equals("of")
                && tokens.capitalised(next + 1)
                && tokens.capitalised(next + 2);
        next = of ? next + 2 : next;
        return tokens.is(next, '-') && tokens.glued(next) ? next + 1 : next;
    }

    private int end(int first) {
        int at = first + 1;
        while (at < tokens.size() && at - first < LONGEST && !tokens.opensParagraph(at)) {
            int next = extend(first, at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The token after the name's next part that begins here, or −1 where the name ends. */
    private int extend(int first, int at) {
        if (isPart(at)) {
            return isTitleInside(at) ? -1 : at + 1;
        }
        boolean initial = tokens.is(at, '.') && tokens.word(at - 1).length() == 1 && isPart(at + 1);
        boolean junior = tokens.is(at, '.')
                && (tokens.lower(at - 1).equals("jr") || tokens.lower(at - 1).equals("st"))
                && isPart(at + 1);
        boolean joined = (tokens.is(at, '-') || tokens.is(at, '&'))
                && tokens.glued(at) == tokens.glued(at + 1)
                && isPart(at + 1)
                && !Places.isPlace(tokens.word(at - 1));
        if (initial || junior || joined) {
            return at + 2;
        }
        return particles(first, at);
    }

    /** A title ends what stands before it: "US President", unless a name follows that has it inside. */
    private boolean isTitleInside(int at) {
        boolean title = NameWords.isTitle(tokens.word(at)) && !NameWords.isOrganisationWord(tokens.word(at + 1));
        return title && (tokens.capitalised(at + 1) || tokens.word(at + 1).equals("of"));
    }

    private int particles(int first, int at) {
        String small = tokens.word(at);
        boolean of = OF.contains(small) && NameWords.takesOf(tokens.word(at - 1)) && at - first <= 4;
        if (of) {
            int next = tokens.lower(at + 1).equals("the") ? at + 2 : at + 1;
            return isPart(next) ? next + 1 : -1;
        }
        boolean article = nounsAreCapitalised && GERMAN_ARTICLES.contains(small);
        if (article || !NameWords.isParticle(small) || Places.isCountryOrRegion(text(first, at))) {
            return -1;
        }
        int next = NameWords.isParticle(tokens.word(at + 1)) ? at + 2 : at + 1;
        return isPart(next) && !small.equals("y") && !small.equals("e") ? next + 1 : -1;
    }

    private boolean isPart(int at) {
        boolean name =
                tokens.kind(at) == TokenKind.WORD && tokens.capitalised(at) && !NameWords.isNoName(tokens.word(at));
        return name && !opens[at] && (!shouted[at] || isName(at));
    }

    private String text(int first, int after) {
        return tokens.text().substring(tokens.start(first), tokens.end(after - 1));
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 6 && isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }
}
