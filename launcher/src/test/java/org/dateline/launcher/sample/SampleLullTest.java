package org.dateline.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.evaluate.corpus.OrderedArticle;
import org.dateline.evaluate.corpus.OrderedCorpus;
import org.dateline.evaluate.quality.ClusteringRun;
import org.junit.jupiter.api.Test;

/** What is settled in a lull after the sample's last article. */
class SampleLullTest {
    @Test
    void looksAlikeAndStaysApart() throws IOException {
        OrderedCorpus sample = OrderedCorpus.of(GoldCorpus.read(Path.of("../sample/articles.jsonl")));
        OrderedArticle last = sample.articles().get(sample.articles().size() - 1);

        ClusteringRun run =
                ClusteringRun.withLulls(sample, ClusterSettings.defaults(), article -> article.equals(last));

        assertThat(run.quality().mixed()).isZero();
    }
}
