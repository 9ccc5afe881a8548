package org.dateline.enrich.cluster;

import java.io.IOException;
import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.json.Fields;
import org.dateline.model.json.Json;

/** Makes of a contribution's JSON its headline, names and quotations: the rest, which is most of the bytes, is passed over. */
final class BackgroundParser {
    private BackgroundParser() {}

    static Contribution read(byte[] json) throws IOException {
        Contribution read = Fields.readOrNull(json, BackgroundParser::contribution);
        return read == null ? Json.fromBytes(json, Contribution.class) : read;
    }

    private static Contribution contribution(Fields in) throws IOException {
        if (!in.enter()) {
            throw in.unlike();
        }
        String headline = null;
        List<Entity> entities = List.of();
        List<Said> quotes = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "headline" -> headline = in.text();
                case "entities" -> entities = in.list(Entity::read);
                case "quotes" -> quotes = in.list(BackgroundParser::said);
                default -> in.skip();
            }
        }
        return new Contribution(
                null, null, null, headline, null, null, null, null, null, null, entities, null, null, quotes, null,
                null);
    }

    private static Said said(Fields in) throws IOException {
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("text")) {
                text = in.text();
            } else {
                in.skip();
            }
        }
        return new Said(null, text, null);
    }
}
