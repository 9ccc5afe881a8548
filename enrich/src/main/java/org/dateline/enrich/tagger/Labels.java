package org.dateline.enrich.tagger;

import org.dateline.model.entity.EntityType;

/** Numbers of the labels: 0 is no name, then a first and a further token of a name for each type (BIO2). */
public final class Labels {
    /** How many there are. */
    public static final int COUNT = 7;

    /** A token that belongs to no name. */
    public static final int NONE = 0;

    private static final EntityType[] TYPES = {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE};

    private Labels() {}

    /** The label of a name's first token. */
    public static int first(EntityType type) {
        return switch (type) {
            case PERSON -> 1;
            case ORGANISATION -> 3;
            case PLACE -> 5;
        };
    }

    /** The label of a name's further tokens. */
    public static int further(EntityType type) {
        return first(type) + 1;
    }

    /** Whether a label may follow another; {@link #NONE} stands before the first. */
    public static boolean mayFollow(int before, int label) {
        boolean further = label > 0 && label % 2 == 0;
        return !further || before == label || before == label - 1;
    }

    static boolean isFirst(int label) {
        return label % 2 == 1;
    }

    /** What a label's name is, null for {@link #NONE}. */
    static EntityType type(int label) {
        return label == NONE ? null : TYPES[(label - 1) / 2];
    }
}
