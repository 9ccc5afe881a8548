package org.dateline.evaluate.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.enrich.cluster.Background;
import org.dateline.enrich.cluster.ClusterModel;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.enrich.cluster.EventModel;
import org.dateline.evaluate.corpus.OrderedCorpus;

/**
 * Learns from labelled corpora what the evidence weighs, and from labelled and unlabelled ones which terms are common.
 * The same corpora, settings and code give the same bytes.
 */
public final class ClusteringTraining {
    private final List<OrderedCorpus> corpora;
    private final TrainingSettings settings;
    private final Map<String, List<Example>> examples = new TreeMap<>();
    private final Map<String, BackgroundCounter> counters = new TreeMap<>();

    /** Prepares to learn; corpora of which no article has a label only tell what is common. */
    public ClusteringTraining(List<OrderedCorpus> corpora, TrainingSettings settings) {
        this.corpora = List.copyOf(corpora);
        this.settings = settings;
    }

    /** The same over other corpora; what was found in those of the same name is used again. */
    ClusteringTraining with(List<OrderedCorpus> others) {
        ClusteringTraining training = new ClusteringTraining(others, settings);
        training.examples.putAll(examples);
        training.counters.putAll(counters);
        return training;
    }

    /**
     * A model learned from all corpora.
     *
     * @throws IllegalArgumentException where they show no article in an event and outside another
     */
    public ClusterModel train() {
        return trainOn(corpora);
    }

    /** A model that knows nothing of a corpus. */
    public ClusterModel trainWithout(OrderedCorpus heldOut) {
        return trainOn(without(heldOut));
    }

    /**
     * Writes a model as the two resource files that the clusterer loads, with where it came from.
     *
     * @param folder of {@code event-model.txt} and {@code background.txt}
     * @param provenance lines that tell what the corpora are
     */
    public void write(ClusterModel model, Path folder, List<String> provenance) throws IOException {
        StringBuilder origin = new StringBuilder("# written by dateline train clustering, learned from\n");
        provenance.forEach(line -> origin.append("#   ").append(line).append('\n'));
        origin.append("# by ").append(settings).append('\n');
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(ClusterModel.EVENT_FILE), origin + model.event().write(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(ClusterModel.BACKGROUND_FILE),
                origin + "# language, articles of " + Background.DOCUMENTS + ", hashes of the terms they use\n"
                        + model.background().write(),
                StandardCharsets.UTF_8);
    }

    private ClusterModel trainOn(List<OrderedCorpus> chosen) {
        List<Example> all = new ArrayList<>();
        for (OrderedCorpus corpus : chosen) {
            all.addAll(examples.computeIfAbsent(corpus.name(), name -> examples(corpus)));
        }
        if (all.stream().map(Example::right).distinct().count() < 2) {
            throw new IllegalArgumentException("nothing can be learned from " + labelled(chosen)
                    + ": it takes articles that share an event, and some that share none");
        }
        EventModel.Network[] networks = new EventModel.Network[settings.networks()];
        for (int i = 0; i < networks.length; i++) {
            networks[i] = NetworkTrainer.train(all, settings, settings.seed() + i);
        }
        return new ClusterModel(new EventModel(settings.threshold(), networks), background(chosen));
    }

    private static String labelled(List<OrderedCorpus> chosen) {
        String names = chosen.stream()
                .filter(OrderedCorpus::labelled)
                .map(OrderedCorpus::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no labelled set" : names;
    }

    /** What a labelled corpus shows to a clusterer that takes nothing from it for granted. */
    private List<Example> examples(OrderedCorpus corpus) {
        if (!corpus.labelled()) {
            return List.of();
        }
        ClusterModel ignorant = new ClusterModel(EventModel.IGNORANT, background(without(corpus)));
        return ExampleCollector.collect(corpus, ClusterSettings.of(ignorant), 1);
    }

    private Background background(List<OrderedCorpus> chosen) {
        BackgroundCounter all = new BackgroundCounter();
        for (OrderedCorpus corpus : chosen) {
            all.add(counters.computeIfAbsent(corpus.name(), name -> BackgroundCounter.of(corpus)));
        }
        return all.background();
    }

    private List<OrderedCorpus> without(OrderedCorpus heldOut) {
        return corpora.stream()
                .filter(corpus -> !corpus.family().equals(heldOut.family()))
                .toList();
    }
}
