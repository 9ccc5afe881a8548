package org.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.aggregate.AggregateTopology;
import org.dateline.enrich.ClusterTopology;
import org.dateline.enrich.EnrichTopology;
import org.dateline.enrich.article.ModelLoader;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.kafka.stage.Stage;
import org.dateline.kafka.stage.StageSettings;
import org.dateline.kafka.topic.Topics;

/** The stages there are. */
public final class Stages {
    /** How often a bounded run commits. */
    public static final Duration BOUNDED_COMMIT_INTERVAL = Duration.ofSeconds(1);

    private static final String LIVE_INSTANCE = "embedded";

    /**
     * Not the name of live stages: whoever comes back under a name, within seconds, is given what it had, and stages that
     * follow do not read what those of a replay read.
     */
    private static final String BOUNDED_INSTANCE = "bounded";

    private Stages() {}

    /** Begins to read what the stages need before they are started, while there is a broker to wait for. */
    public static void prepare() {
        ModelLoader.start();
    }

    /** The stage that cleans and understands articles. */
    public static Stage enrich(Topics topics) {
        return EnrichTopology.stage(topics);
    }

    /** The stage that says which event each article reports. */
    public static Stage cluster(Topics topics) {
        return ClusterTopology.stage(topics, ClusterSettings.defaults());
    }

    /** The stage that keeps one view per event. */
    public static Stage aggregate(Topics topics) {
        return AggregateTopology.stage(topics);
    }

    /** All of them, for a run whose end counts and not how soon each article is through: fewer, larger transactions. */
    public static List<StagePlan> bounded(Topics topics, String bootstrap, Path directory, int partitions) {
        StageSettings settings = bounded(topics, bootstrap, directory, true);
        return all(topics, settings, partitions);
    }

    /** As {@link #bounded}, over a broker in this process whose topics end with it: nothing is compressed for that. */
    public static List<StagePlan> passing(Topics topics, String bootstrap, Path directory, int partitions) {
        StageSettings settings = bounded(topics, bootstrap, directory, false);
        return all(topics, settings, partitions);
    }

    /** All of them, for articles that come as they come. */
    public static List<StagePlan> live(Topics topics, String bootstrap, Path directory, int partitions) {
        StageSettings settings = new StageSettings(
                bootstrap,
                topics.namespace(),
                directory,
                LIVE_INSTANCE,
                1,
                StageSettings.DEFAULT_COMMIT_INTERVAL,
                true);
        return all(topics, settings, partitions);
    }

    /** Enriching is the costly part and gets the processors, the others one thread each. */
    private static List<StagePlan> all(Topics topics, StageSettings settings, int partitions) {
        int enrichThreads = Math.min(partitions, Runtime.getRuntime().availableProcessors());
        return List.of(
                new StagePlan(enrich(topics), settings.withThreads(enrichThreads)),
                new StagePlan(cluster(topics), settings),
                new StagePlan(aggregate(topics), settings));
    }

    private static StageSettings bounded(Topics topics, String bootstrap, Path directory, boolean compressed) {
        return new StageSettings(
                bootstrap, topics.namespace(), directory, BOUNDED_INSTANCE, 1, BOUNDED_COMMIT_INTERVAL, compressed);
    }
}
