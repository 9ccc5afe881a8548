package org.dateline.model.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.json.FieldWriter;
import org.dateline.model.text.TextSpan;

/** Writes contributions as data binding does, but faster. */
final class ContributionWriter extends StdSerializer<Contribution> {
    private static final long serialVersionUID = 1L;

    private static final SerializableString OUTLET = new SerializedString("outlet");
    private static final SerializableString URL = new SerializedString("url");
    private static final SerializableString SOURCE = new SerializedString("source");
    private static final SerializableString HEADLINE = new SerializedString("headline");
    private static final SerializableString LANGUAGE = new SerializedString("language");
    private static final SerializableString PUBLISHED_AT = new SerializedString("publishedAt");
    private static final SerializableString RECEIVED_AT = new SerializedString("receivedAt");
    private static final SerializableString LOCATED = new SerializedString("located");
    private static final SerializableString WIRE_CREDIT = new SerializedString("wireCredit");
    private static final SerializableString COPY_OF = new SerializedString("copyOf");
    private static final SerializableString ENTITIES = new SerializedString("entities");
    private static final SerializableString DATES = new SerializedString("dates");
    private static final SerializableString FIGURES = new SerializedString("figures");
    private static final SerializableString QUOTES = new SerializedString("quotes");
    private static final SerializableString SENTENCES = new SerializedString("sentences");
    private static final SerializableString TERMS = new SerializedString("terms");

    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString MENTIONS = new SerializedString("mentions");
    private static final SerializableString VARIANTS = new SerializedString("variants");
    private static final SerializableString ENTITY_ID = new SerializedString("entityId");
    private static final SerializableString SALIENCE = new SerializedString("salience");
    private static final SerializableString ROLES = new SerializedString("roles");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString ARTICLE_ID = new SerializedString("articleId");
    private static final SerializableString SPAN = new SerializedString("span");
    private static final SerializableString START = new SerializedString("start");
    private static final SerializableString END = new SerializedString("end");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString UNIT = new SerializedString("unit");
    private static final SerializableString COUNTS = new SerializedString("counts");
    private static final SerializableString SPEAKER = new SerializedString("speaker");
    private static final SerializableString TEXT = new SerializedString("text");

    ContributionWriter() {
        super(Contribution.class);
    }

    @Override
    public void serialize(Contribution value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        FieldWriter out = new FieldWriter(generator);
        generator.writeStartObject();
        out.text(OUTLET, value.outlet());
        out.text(URL, value.url());
        out.text(SOURCE, value.source());
        out.text(HEADLINE, value.headline());
        out.text(LANGUAGE, value.language());
        out.time(PUBLISHED_AT, value.publishedAt());
        out.time(RECEIVED_AT, value.receivedAt());
        out.text(LOCATED, value.located());
        out.text(WIRE_CREDIT, value.wireCredit());
        out.text(COPY_OF, value.copyOf());
        out.list(ENTITIES, value.entities(), ContributionWriter::entity);
        out.list(DATES, value.dates(), ContributionWriter::date);
        out.list(FIGURES, value.figures(), ContributionWriter::figure);
        out.list(QUOTES, value.quotes(), ContributionWriter::said);
        out.list(SENTENCES, value.sentences(), ContributionWriter::sentence);
        out.text(TERMS, value.terms().toBase64());
        generator.writeEndObject();
    }

    private static void entity(Entity entity, FieldWriter out) throws IOException {
        out.text(NAME, entity.name());
        out.text(TYPE, entity.type() == null ? null : entity.type().code());
        out.number(MENTIONS, entity.mentions());
        out.texts(VARIANTS, entity.variants());
        out.text(ENTITY_ID, entity.entityId());
        if (entity.salience() != 0) {
            out.number(SALIENCE, entity.salience());
        }
        out.list(ROLES, entity.roles(), ContributionWriter::role);
    }

    private static void role(Role role, FieldWriter out) throws IOException {
        out.text(TITLE, role.title());
        out.text(ARTICLE_ID, role.articleId());
        out.object(SPAN, role.span(), ContributionWriter::span);
    }

    private static void span(TextSpan span, FieldWriter out) throws IOException {
        out.number(START, span.start());
        out.number(END, span.end());
    }

    private static void date(DateMention date, FieldWriter out) throws IOException {
        out.number(START, date.start());
        out.number(END, date.end());
        out.text(VALUE, date.value());
    }

    private static void figure(Figure figure, FieldWriter out) throws IOException {
        out.number(START, figure.start());
        out.number(END, figure.end());
        out.text(VALUE, figure.value());
        out.text(UNIT, figure.unit());
        out.text(COUNTS, figure.counts());
    }

    private static void said(Said said, FieldWriter out) throws IOException {
        out.text(SPEAKER, said.speaker());
        out.text(TEXT, said.text());
        out.object(SPAN, said.span(), ContributionWriter::span);
    }

    private static void sentence(Sentence sentence, FieldWriter out) throws IOException {
        out.object(SPAN, sentence.span(), ContributionWriter::span);
        out.text(TEXT, sentence.text());
    }
}
