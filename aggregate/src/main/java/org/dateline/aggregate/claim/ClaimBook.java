package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.aggregate.claim.Claim.Kind;
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

    private static final Comparator<Claimed> LEAST_FIRST = Comparator.comparingInt(Claimed::originCount)
            .thenComparingLong(Claimed::lastSeq)
            .thenComparing(claimed -> claimed.claim().value());

    private final Map<Claim, Claimed> claims = new LinkedHashMap<>();
    private final Map<Claim, Support> retracted = new LinkedHashMap<>();

    /** An article makes a claim. */
    public void add(Claim claim, Support support) {
        claims.computeIfAbsent(claim, Claimed::new).add(support);
        if (!retracted.isEmpty()) {
            retracted.remove(claim);
        }
    }

    /** An article no longer makes a claim, since it left the event. */
    public void subtract(Claim claim, String articleId) {
        Claimed claimed = claims.get(claim);
        if (claimed != null && claimed.subtract(articleId)) {
            claims.remove(claim);
        }
    }

    /** A claim was taken back by whom it was from: it is retracted where nobody else makes it. */
    public void retract(Claim claim, Support support) {
        if (!claims.containsKey(claim)) {
            retracted.put(claim, support);
        }
        while (retracted.size() > MAX_RETRACTED) {
            retracted.remove(retracted.keySet().iterator().next());
        }
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
        if (claims.size() > most) {
            List<Claimed> sorted = new ArrayList<>(claims.values());
            sorted.sort(LEAST_FIRST);
            sorted.subList(0, claims.size() - most).forEach(least -> claims.remove(least.claim()));
        }
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

    /** What was taken back and is claimed by nobody, with whose it was; oldest first. */
    public Map<Claim, Support> retracted() {
        return retracted;
    }

    /** Writes all claims; texts that recur are written once. */
    public void write(StateWriter out) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (Claimed claimed : claims.values()) {
            for (Support support : claimed.supports()) {
                index(support, texts);
            }
        }
        for (Support support : retracted.values()) {
            index(support, texts);
        }
        out.list(texts.keySet(), StateWriter::text);
        out.list(claims.values(), (to, claimed) -> writeClaimed(to, claimed, texts));
        out.list(retracted.entrySet(), (to, entry) -> {
            writeClaim(to, entry.getKey());
            writeSupport(to, entry.getValue(), texts);
        });
    }

    private static void index(Support support, Map<String, Integer> texts) {
        texts.putIfAbsent(support.origin(), texts.size());
        texts.putIfAbsent(support.articleId(), texts.size());
    }

    private static void writeClaimed(StateWriter out, Claimed claimed, Map<String, Integer> texts) {
        writeClaim(out, claimed.claim());
        out.number(claimed.more());
        Collection<Support> supports = claimed.supports();
        out.list(supports, (to, support) -> writeSupport(to, support, texts));
    }

    private static void writeClaim(StateWriter out, Claim claim) {
        out.number(claim.kind().code());
        out.text(claim.unit());
        out.text(claim.counts());
        out.text(claim.value());
    }

    private static void writeSupport(StateWriter out, Support support, Map<String, Integer> texts) {
        out.number(texts.get(support.origin()));
        out.number(texts.get(support.articleId()));
        out.number(support.seq());
        out.number(support.time());
        out.number(support.start());
        out.number(support.end());
        out.flag(support.own());
    }

    /** Reads what {@link #write} wrote. */
    public static ClaimBook read(StateReader in) {
        ClaimBook book = new ClaimBook();
        List<String> texts = in.list(StateReader::text);
        for (int left = in.count(); left > 0; left--) {
            Claim claim = readClaim(in);
            book.claims.put(claim, new Claimed(claim, in.count(), in.list(from -> readSupport(from, texts))));
        }
        for (int left = in.count(); left > 0; left--) {
            book.retracted.put(readClaim(in), readSupport(in, texts));
        }
        return book;
    }

    private static Claim readClaim(StateReader in) {
        return new Claim(Kind.of(in.count()), in.text(), in.text(), in.text());
    }

    private static Support readSupport(StateReader in, List<String> texts) {
        return new Support(
                texts.get(in.count()),
                texts.get(in.count()),
                in.number(),
                in.number(),
                in.count(),
                in.count(),
                in.flag());
    }
}
