package org.dateline.model.json;

import static org.dateline.model.json.ArticleFields.name;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Role;

/** Writes the entities of an {@linkplain EnrichedArticleWriter article}. */
final class EntityWriter {
    private static final SerializableString NAME = name("name");
    private static final SerializableString TYPE = name("type");
    private static final SerializableString MENTIONS = name("mentions");
    private static final SerializableString VARIANTS = name("variants");
    private static final SerializableString ENTITY_ID = name("entityId");
    private static final SerializableString SALIENCE = name("salience");
    private static final SerializableString ROLES = name("roles");
    private static final SerializableString TITLE = name("title");
    private static final SerializableString ARTICLE_ID = name("articleId");
    private static final SerializableString SPAN = name("span");

    private EntityWriter() {}

    static void write(SerializableString field, List<Entity> entities, ArticleFields fields, JsonGenerator out)
            throws IOException {
        if (fields.open(field, entities)) {
            for (Entity entity : entities) {
                out.writeStartObject();
                entity(entity, fields, out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void entity(Entity entity, ArticleFields fields, JsonGenerator out) throws IOException {
        fields.text(NAME, entity.name());
        fields.text(TYPE, entity.type() == null ? null : entity.type().code());
        fields.number(MENTIONS, entity.mentions());
        fields.texts(VARIANTS, entity.variants());
        fields.text(ENTITY_ID, entity.entityId());
        if (entity.salience() != 0) {
            fields.number(SALIENCE, entity.salience());
        }
        if (fields.open(ROLES, entity.roles())) {
            for (Role role : entity.roles()) {
                out.writeStartObject();
                fields.text(TITLE, role.title());
                fields.text(ARTICLE_ID, role.articleId());
                fields.span(SPAN, role.span());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }
}
