package org.dateline.evaluate.mention;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.enrich.tagger.NameLists;
import org.dateline.enrich.tagger.TaggerExamples;
import org.dateline.enrich.tagger.TaggerModel;
import org.dateline.enrich.tagger.WordClasses;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Learns a tagger of names from labelled texts. */
public final class TaggerTraining {
    /** Features are counted in buckets by their lower bits, to stay within memory. */
    private static final int BUCKETS = 1 << 26;

    /** One text in so many is learned in capitals too, as headings and openings are printed. */
    private static final int CAPITALS_EVERY = 12;

    /** Made-up tables for each hundred texts. */
    private static final int TABLES = 15;

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+( \\p{Lu}\\p{L}+)?");

    private TaggerTraining() {}

    /** Learns from texts; tells what it does. */
    public static TaggerModel train(
            List<SilverText> texts, WordClasses classes, TaggerSettings settings, Consumer<String> report) {
        List<SilverText> all = new ArrayList<>(texts);
        int tables = texts.size() * TABLES / 100;
        all.addAll(WireTables.make(names(texts), tables, settings.seed()));
        int[] features = frequent(all, classes, settings);
        report.accept(features.length + " features");
        ChainTraining training = new ChainTraining(features, settings);
        each(all, classes, training::add);
        return training.train(classes, likelihood -> report.accept("log likelihood of a run " + likelihood));
    }

    private static WireTables.Names names(List<SilverText> texts) {
        TreeSet<String> persons = new TreeSet<>();
        for (SilverText text : texts) {
            for (Mention mention : text.mentions()) {
                boolean full = mention.type() == EntityType.PERSON
                        && FULL_NAME.matcher(mention.name()).matches();
                if (full) {
                    persons.add(mention.name());
                }
            }
        }
        return new WireTables.Names(
                List.copyOf(persons),
                List.copyOf(new TreeSet<>(NameLists.teams())),
                List.copyOf(new TreeSet<>(NameLists.bodies())),
                List.copyOf(new TreeSet<>(NameLists.countries())),
                List.copyOf(new TreeSet<>(NameLists.cities())));
    }

    private static void each(List<SilverText> texts, WordClasses classes, TaggerExamples.Sink sink) {
        for (int i = 0; i < texts.size(); i++) {
            SilverText text = texts.get(i);
            TaggerExamples.collect(text.tokens(), text.sentences(), text.mentions(), classes, sink);
            if (i % CAPITALS_EVERY == 0) {
                SilverText loud = text.inCapitals();
                TaggerExamples.collect(loud.tokens(), loud.sentences(), loud.mentions(), classes, sink);
            }
        }
    }

    private static int[] frequent(List<SilverText> texts, WordClasses classes, TaggerSettings settings) {
        byte[] counts = new byte[BUCKETS];
        each(texts, classes, (features, ends, lexical, labels) -> {
            for (int feature : features) {
                int bucket = feature & (BUCKETS - 1);
                counts[bucket] = (byte) Math.min(settings.least(), counts[bucket] + 1);
            }
        });
        IntOpenHashSet frequent = new IntOpenHashSet();
        each(texts, classes, (features, ends, lexical, labels) -> {
            for (int feature : features) {
                if (counts[feature & (BUCKETS - 1)] >= settings.least()) {
                    frequent.add(feature);
                }
            }
        });
        int[] sorted = frequent.toIntArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
