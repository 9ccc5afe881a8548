package org.dateline.evaluate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.enrich.cluster.ClusterModel;
import org.dateline.evaluate.corpus.GoldFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights that are shipped come out of the code and the corpora that their heads name, to the byte. */
class ShippedModelTest {
    private static final Path CORPORA = Path.of("../../shared/corpus/clustering");
    private static final List<String> LEARNED_FROM =
            List.of("allsides", "ecbplus", "fnc1", "meantime", "og2021", "stream-politics", "vmds");

    @TempDir
    private Path folder;

    @Test
    void isRebuiltToTheByte() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPORA), "skipped: ../shared/corpus is not there");
        List<Path> gold = LEARNED_FROM.stream()
                .map(name -> CORPORA.resolve(name + "-dev.jsonl.gz"))
                .toList();
        GoldFiles files = GoldFiles.toLearnFrom(gold, 2_000);
        ClusteringTraining training = new ClusteringTraining(files.corpora(), TrainingSettings.defaults());

        training.write(training.train(), folder, files.provenance());

        assertThat(Stream.of(ClusterModel.EVENT_FILE, ClusterModel.BACKGROUND_FILE))
                .allSatisfy(name ->
                        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(shipped(name)));
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = ClusterModel.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
