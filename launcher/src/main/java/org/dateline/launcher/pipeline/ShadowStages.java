package org.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.KafkaException;
import org.dateline.kafka.topic.Namespaces;
import org.dateline.kafka.topic.TopicAdmin;
import org.dateline.kafka.topic.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the stages of every shadow of a corpus in this process, also of those that come while it runs. One that fails
 * does not take the others along: its stages are closed as a whole and started again. For one thread, but for closing.
 */
public final class ShadowStages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShadowStages.class);
    private static final Duration GLANCE = Duration.ofMillis(1);

    private final String bootstrap;
    private final Namespaces namespaces;
    private final String corpus;
    private final Path directory;
    private final Map<String, Pipeline> pipelines = new TreeMap<>();
    private boolean isClosed;

    /** Of this corpus; their state is kept in {@code directory}. */
    public ShadowStages(String bootstrap, String corpus, Path directory) {
        this.bootstrap = bootstrap;
        namespaces = new Namespaces(bootstrap);
        this.corpus = corpus;
        this.directory = directory;
    }

    /** Starts what is there and does not run. */
    public synchronized void look() throws InterruptedException {
        if (isClosed) {
            return;
        }
        closeFailed();
        try {
            for (Topics shadow : namespaces.shadows(corpus)) {
                if (!pipelines.containsKey(shadow.namespace())) {
                    LOG.info("starting the stages of {}, a shadow of {}", shadow.namespace(), corpus);
                    pipelines.put(shadow.namespace(), start(shadow));
                }
            }
        } catch (KafkaException e) {
            LOG.warn("the next look at the shadows of {} has to do: {}", corpus, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        pipelines.values().forEach(Pipeline::close);
    }

    private void closeFailed() throws InterruptedException {
        Iterator<Map.Entry<String, Pipeline>> running = pipelines.entrySet().iterator();
        while (running.hasNext()) {
            Map.Entry<String, Pipeline> next = running.next();
            try {
                next.getValue().watch(GLANCE);
            } catch (StageFailure e) {
                LOG.warn("the stages of {} are started again: {}", next.getKey(), e.getMessage());
                next.getValue().close();
                running.remove();
            }
        }
    }

    private Pipeline start(Topics shadow) {
        try (TopicAdmin admin = new TopicAdmin(bootstrap)) {
            int partitions = admin.partitionsOf(shadow.rawArticles());
            return Pipeline.start(Stages.live(shadow, bootstrap, directory, partitions));
        }
    }
}
