package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim.Kind;
import org.dateline.aggregate.state.Foremost;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;

/**
 * All claims of an event's articles with who makes them. At most {@value #MAX_CLAIMS} claims are kept; of more, those
 * go that the fewest origins make, of equals the one that was made longest ago. What a correction leaves without anybody
 * who claims it stays known as retracted.
 */
public final class ClaimBook {
    static final int MAX_CLAIMS = 96;
    static final int MAX_RETRACTED = 8;

    private static final Comparator<Claimed> LEAST_FIRST = ClaimBook::compare;

    private final Map<Claim, Claimed> claims = new LinkedHashMap<>();
    private final Map<Claim, Voice> retracted = new LinkedHashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final FigureMerger merger = new FigureMerger();

    /** An article makes a claim. */
    public void add(Claim claim, Support support) {
        claims.computeIfAbsent(claim, Claimed::new).add(voice(support));
        if (!retracted.isEmpty()) {
            Claim made = claim.inAnyWords();
            retracted.keySet().removeIf(gone -> gone.inAnyWords().equals(made));
        }
    }

    private Voice voice(Support support) {
        return new Voice(support, texts.of(support.origin()), texts.of(support.articleId()));
    }

    /** An article no longer makes a claim, since it left the event. */
    public void subtract(Claim claim, String articleId) {
        Claimed claimed = claims.get(claim);
        if (claimed != null && claimed.subtract(articleId)) {
            claims.remove(claim);
        }
    }

    /** A claim was taken back by whom it was from: it is retracted where nobody makes it, in these words or others. */
    public void retract(Claim claim, Support support) {
        if (!isMade(claim)) {
            retracted.put(claim, voice(support));
        }
        while (retracted.size() > MAX_RETRACTED) {
            retracted.remove(retracted.keySet().iterator().next());
        }
    }

    private boolean isMade(Claim claim) {
        Claim inAnyWords = claim.inAnyWords();
        return claims.containsKey(claim)
                || claims.keySet().stream().anyMatch(made -> made.inAnyWords().equals(inAnyWords));
    }

    /** Drops what exceeds the bound. */
    public void trim() {
        trim(MAX_CLAIMS);
    }

    /** Drops the lower half. */
    public void halve() {
        trim(claims.size() / 2);
        retracted.clear();
    }

    private void trim(int most) {
        int excess = claims.size() - most;
        if (excess > 0) {
            for (Claimed least : Foremost.of(claims.values(), excess, LEAST_FIRST)) {
                claims.remove(least.claim());
            }
        }
    }

    // a chain of comparators is slow until it is optimised
    private static int compare(Claimed one, Claimed other) {
        int order = Integer.compare(one.originCount(), other.originCount());
        order = order != 0 ? order : Long.compare(one.lastSeq(), other.lastSeq());
        return order != 0 ? order : one.claim().value().compareTo(other.claim().value());
    }

    /** The claims of a kind, in the order in which they were first made. */
    public List<Claimed> all(Kind kind) {
        List<Claimed> all = new ArrayList<>(claims.size());
        for (Claimed claimed : claims.values()) {
            if (claimed.claim().kind() == kind) {
                all.add(claimed);
            }
        }
        return all;
    }

    /** Joins its figures. */
    FigureMerger merger() {
        return merger;
    }

    /** What was taken back and is claimed by nobody, with whose it was; oldest first. */
    public Map<Claim, Support> retracted() {
        Map<Claim, Support> all = new LinkedHashMap<>();
        retracted.forEach((claim, voice) -> all.put(claim, voice.support()));
        return all;
    }

    /** Writes all claims; texts that recur are written once. */
    public void write(StateWriter out) {
        out.list(texts.layOut(claims.values(), retracted.values()), (to, text) -> text.write(to));
        out.number(claims.size());
        for (Claimed claimed : claims.values()) {
            claimed.write(out);
        }
        out.list(retracted.entrySet(), (to, entry) -> {
            entry.getKey().write(to);
            entry.getValue().write(to);
        });
    }

    /** Reads what {@link #write} wrote. */
    public static ClaimBook read(StateReader in) {
        ClaimBook book = new ClaimBook();
        List<SharedText> texts = in.list(from -> book.texts.of(from.text()));
        for (int left = in.count(); left > 0; left--) {
            Claim claim = readClaim(in);
            book.claims.put(claim, new Claimed(claim, in.count(), in.list(from -> readVoice(from, texts))));
        }
        for (int left = in.count(); left > 0; left--) {
            book.retracted.put(readClaim(in), readVoice(in, texts));
        }
        return book;
    }

    private static Claim readClaim(StateReader in) {
        return new Claim(Kind.of(in.count()), in.text(), in.text(), in.text());
    }

    private static Voice readVoice(StateReader in, List<SharedText> texts) {
        SharedText origin = texts.get(in.count());
        SharedText article = texts.get(in.count());
        Support support = new Support(
                origin.value(), article.value(), in.number(), in.number(), in.count(), in.count(), in.flag());
        return new Voice(support, origin, article);
    }
}
