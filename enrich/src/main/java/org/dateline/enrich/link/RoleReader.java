package org.dateline.enrich.link;

import java.util.List;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * Reads the phrases that name roles: "US Secretary of State" before a name, ", president of Mexico," after it, and "the
 * Mexican president" for itself. Looks at a bounded number of tokens around each place.
 */
final class RoleReader {
    private static final int MOST_BEFORE = 7;
    private static final int MOST_AFTER = 9;
    private static final int MOST_OF = 5;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionTokens names;
    private final PlaceResolver places;

    RoleReader(Tokens tokens, List<Mention> mentions, MentionTokens names, PlaceResolver places) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.names = names;
        this.places = places;
    }

    /** The role that stands right before a name; null where none does. */
    RolePhrase before(int mention) {
        int last = names.first(mention) - 1;
        if (last < 0 || tokens.opensParagraph(last + 1)) {
            return null;
        }
        if (tokens.is(last, ',')) {
            // "the president of the United States, Donald Trump"
            return names.is(last - 1, EntityType.PLACE) ? withOf(last - 1) : null;
        }
        boolean abbreviated = tokens.is(last, '.') && tokens.glued(last);
        int end = abbreviated ? last - 1 : last;
        if (isHead(end)) {
            return phrase(end, end + 1);
        }
        if (end > 0 && isHead(end - 1) && isForeignPeople(end)) {
            // "el presidente mexicano Ernesto Quill"
            return phrase(end - 1, end + 1);
        }
        return withOf(last);
    }

    /** The role that stands between commas after a name; null where none does. */
    RolePhrase after(int mention) {
        int at = names.after(mention);
        if (!tokens.is(at, ',') && !tokens.is(at, '(')) {
            return null;
        }
        at++;
        if (tokens.kind(at) == TokenKind.NUMBER && tokens.is(at + 1, ',')) {
            at += 2;
        }
        if (RoleWords.isArticle(tokens.lower(at))
                || tokens.lower(at).equals("a")
                || tokens.lower(at).equals("an")) {
            at++;
        }
        int head = head(at);
        if (head < 0) {
            return null;
        }
        RolePhrase phrase = phrase(head, afterOf(head + 1));
        return phrase.first() >= at && !isNamed(phrase.after()) ? phrase : null;
    }

    /** The role that words stand for by themselves, "the Mexican president"; null where a name is beside them.
     *
     * @param at the token after the article, or the first one of "Mexico's president"
     */
    RolePhrase alone(int at) {
        int head = head(at);
        if (head < 0) {
            return null;
        }
        RolePhrase phrase = phrase(head, afterOf(head + 1));
        int next = tokens.is(phrase.after(), ',') ? phrase.after() + 1 : phrase.after();
        boolean more = RoleWords.isHead(tokens.lower(next)) || RoleWords.isModifier(tokens.lower(next));
        return phrase.first() == at && !isNamed(next) && !more ? phrase : null;
    }

    /** The last head of the words of a role; -1 where there is none. */
    private int head(int at) {
        int head = -1;
        int end = Math.min(tokens.size(), at + MOST_AFTER);
        for (int i = at; i < end && isInside(i); i++) {
            head = isHead(i) ? i : head;
        }
        return head;
    }

    /** Whether a person's name begins here, perhaps with a title. */
    private boolean isNamed(int token) {
        return names.is(token, EntityType.PERSON);
    }

    private boolean isHead(int token) {
        return names.mention(token) < 0
                && tokens.kind(token) == TokenKind.WORD
                && RoleWords.isHead(tokens.lower(token));
    }

    private boolean isForeignPeople(int token) {
        return tokens.kind(token) == TokenKind.WORD
                && !tokens.capitalised(token)
                && RoleWords.isForeignPeople(tokens.lower(token));
    }

    /** A role that ends with "of" and more: "Secretary of State". */
    private RolePhrase withOf(int last) {
        for (int i = last; i > Math.max(0, last - MOST_OF); i--) {
            boolean named = names.isOther(i) || tokens.capitalised(i);
            if (RoleWords.isOf(tokens.lower(i)) && i < last) {
                return isHead(i - 1) ? phrase(i - 1, last + 1) : null;
            }
            if (!named
                    && !RoleWords.isArticle(tokens.lower(i))
                    && !tokens.lower(i).equals("and")) {
                return null;
            }
        }
        return null;
    }

    /** Where a role ends that "of" and a name may follow. */
    private int afterOf(int token) {
        if (!RoleWords.isOf(tokens.lower(token))) {
            return token;
        }
        int at = RoleWords.isArticle(tokens.lower(token + 1)) ? token + 2 : token + 1;
        if (names.isOther(at)) {
            return names.after(names.mention(at));
        }
        int end = at;
        while (end < at + MOST_OF && tokens.kind(end) == TokenKind.WORD && isOffice(end)) {
            end++;
        }
        return end > at ? end : token;
    }

    private boolean isOffice(int token) {
        return names.mention(token) < 0 && (tokens.capitalised(token) || RoleWords.isModifier(tokens.lower(token)));
    }

    private RolePhrase phrase(int head, int after) {
        int first = head;
        while (first > 0 && head - first < MOST_BEFORE && !tokens.opensParagraph(first)) {
            int next = leftOf(first);
            if (next < 0) {
                break;
            }
            first = next;
            if (names.isOther(first)) {
                break;
            }
        }
        return read(first, head, after);
    }

    /** The first token of what may stand before a role's words; -1 for none. */
    private int leftOf(int first) {
        int token = first - 1;
        if (names.isOther(token)) {
            return names.first(names.mention(token));
        }
        if (names.mention(token) >= 0) {
            return -1;
        }
        if (isPossessive(token)) {
            return names.isOther(token - 1) ? names.first(names.mention(token - 1)) : -1;
        }
        if (tokens.is(token, '-')) {
            return isModifying(token - 1) ? token - 1 : -1;
        }
        if (tokens.capitalised(token - 1) && people(token - 1, token) != null) {
            return token - 1;
        }
        return isModifying(token) || isCountry(token) ? token : -1;
    }

    private boolean isPossessive(int token) {
        String word = tokens.lower(token);
        return word.equals("'s") || word.equals("’s");
    }

    private boolean isModifying(int token) {
        if (names.mention(token) >= 0 || tokens.kind(token) != TokenKind.WORD) {
            return false;
        }
        return isRoleWord(token) || (tokens.capitalised(token) && Countries.ofPeople(tokens.word(token)) != null);
    }

    private boolean isRoleWord(int token) {
        String lower = tokens.lower(token);
        return RoleWords.isModifier(lower) || RoleWords.isHead(lower);
    }

    private boolean isInside(int token) {
        int mention = names.mention(token);
        if (mention >= 0) {
            return names.isOther(token);
        }
        if (tokens.capitalised(token)) {
            return isModifying(token) || isCountry(token) || people(token, token + 1) != null;
        }
        return isRoleWord(token) || isPossessive(token) || tokens.is(token, '-');
    }

    private boolean isCountry(int token) {
        return tokens.capitalised(token) && places.code(tokens.word(token)) != null;
    }

    private String people(int first, int second) {
        return Countries.ofPeople(tokens.word(first) + " " + tokens.word(second));
    }

    private RolePhrase read(int first, int head, int after) {
        StringBuilder key = new StringBuilder();
        String country = null;
        boolean past = false;
        for (int i = first; i < after; i++) {
            String lower = tokens.lower(i);
            String two = tokens.capitalised(i) ? people(i, i + 1) : null;
            String code = two == null ? code(i) : two;
            country = country == null ? code : country;
            past |= RoleWords.isPast(lower);
            i += two == null ? 0 : 1;
            if (code == null && isOwn(i, head, after)) {
                key.append(key.length() == 0 ? "" : " ").append(i == head ? RoleWords.head(lower) : lower);
            }
        }
        return new RolePhrase(
                first,
                after,
                RolePhrase.role(tokens.text(), tokens.start(first), tokens.end(after - 1)),
                key.toString(),
                country == null ? null : Countries.whole(country),
                past);
    }

    /** Whether a word tells the role itself: not whose it is, nor that it is over. */
    private boolean isOwn(int token, int head, int after) {
        String lower = tokens.lower(token);
        boolean filler = RoleWords.isPast(lower) || RoleWords.isArticle(lower) || tokens.kind(token) == TokenKind.SIGN;
        boolean whose = names.isOther(token) || isPossessive(token) || Countries.ofPeople(tokens.word(token)) != null;
        // "of" belongs to what it leads to
        boolean of = token > head && RoleWords.isOf(lower) && names.isOther(after - 1);
        return !filler && !whose && !of;
    }

    /** The country that a token names or is said of. */
    private String code(int token) {
        int mention = names.mention(token);
        if (mention >= 0) {
            return mentions.get(mention).type() == EntityType.PLACE
                    ? places.code(mentions.get(mention).name())
                    : null;
        }
        if (!tokens.capitalised(token)) {
            return null;
        }
        String people = Countries.ofPeople(tokens.word(token));
        return people == null ? places.code(tokens.word(token)) : people;
    }
}
