package org.dateline.enrich.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import org.dateline.model.event.Contribution;
import org.dateline.model.json.Json;
import org.junit.jupiter.api.Test;

class BackgroundParserTest {
    private static final String JSON = """
            {"outlet":"Harbour Courier","headline":"Ferry runs aground","copyOf":"b",
             "entities":[{"entityId":"person:ada-quill","name":"Ada Quill","type":"person","mentions":2,"variants":["Quill"]}],
             "dates":[{"span":{"start":1,"end":2},"value":"2031-03-06"}],
             "quotes":[{"speaker":"Ada Quill","text":"It is \\"bad\\",","span":{"start":3,"end":9}},{"text":"Nobody is hurt"}],
             "sentences":[{"span":{"start":0,"end":9},"text":"The ferry ran aground."}]}""";

    @Test
    void readsHeadlineNamesAndQuotations() throws IOException {
        Contribution whole = Json.fromBytes(JSON.getBytes(UTF_8), Contribution.class);

        Contribution read = BackgroundParser.read(JSON.getBytes(UTF_8));

        assertThat(read.headline()).isEqualTo("Ferry runs aground");
        assertThat(read.entities()).isEqualTo(whole.entities()).hasSize(1);
        assertThat(read.quotes())
                .extracting(Contribution.Said::text)
                .isEqualTo(List.of("It is \"bad\",", "Nobody is hurt"));
    }

    @Test
    void refusesWhatIsNoContribution() {
        assertThatIOException().isThrownBy(() -> BackgroundParser.read("[1]".getBytes(UTF_8)));
    }
}
