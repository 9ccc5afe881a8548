package org.dateline.model.entity;

import org.dateline.model.json.JsonWriter;
import org.dateline.model.text.SpanJson;

/** The canonical JSON of entities, within that of what names them. */
public final class EntityJson {
    private EntityJson() {}

    /** An item that is an entity. */
    public static void write(JsonWriter out, Entity entity) {
        out.open();
        out.text("name", entity.name());
        out.text("type", entity.type() == null ? null : entity.type().code());
        out.number("mentions", entity.mentions());
        out.texts("variants", entity.variants());
        out.text("entityId", entity.entityId());
        if (entity.salience() != 0) {
            out.number("salience", entity.salience());
        }
        out.list("roles", entity.roles(), EntityJson::write);
        out.close();
    }

    private static void write(JsonWriter out, Role role) {
        out.open();
        out.text("title", role.title());
        out.text("articleId", role.articleId());
        SpanJson.write(out, "span", role.span());
        out.close();
    }
}
