package org.dateline.evaluate.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * A labelled text, put together from its tokens the way it would be printed, a line a sentence.
 *
 * @param text the text
 * @param tokens how many tokens it was put together from
 * @param mentions where it names persons, organisations and places, in order; each has its own characters as name
 */
public record ConllDocument(String text, int tokens, List<Mention> mentions) {
    public ConllDocument {
        mentions = List.copyOf(mentions);
    }

    /** Puts a text together. */
    static final class Builder {
        private static final String NO_SPACE_BEFORE = ".,;:!?)]%”’»";
        private static final String NO_SPACE_AFTER = "([$“‘«¿¡";

        private final StringBuilder text = new StringBuilder();
        private final List<Mention> mentions = new ArrayList<>();
        private int tokens;
        private int sentences;
        private boolean open;
        private boolean quoted;
        private boolean glue = true;

        int sentences() {
            return sentences;
        }

        void add(String token, EntityType type, boolean inside) {
            boolean closes = quoted && token.equals("\"");
            if (open && !glue && !closes && !isSuffix(token)) {
                text.append(' ');
            }
            int start = text.length();
            text.append(token);
            label(start, type, inside);
            boolean opens = token.equals("\"") && !quoted;
            quoted = token.equals("\"") ? !quoted : quoted;
            glue = opens || (token.length() == 1 && NO_SPACE_AFTER.indexOf(token.charAt(0)) >= 0);
            open = true;
            tokens++;
        }

        private static boolean isSuffix(String token) {
            boolean sign = token.length() == 1 && NO_SPACE_BEFORE.indexOf(token.charAt(0)) >= 0;
            boolean apostrophe = token.length() > 1
                    && token.length() <= 3
                    && (token.charAt(0) == '\'' || token.charAt(0) == '’')
                    && Character.isLetter(token.charAt(1));
            return sign || apostrophe || token.equals("n't");
        }

        private void label(int start, EntityType type, boolean inside) {
            if (type == null) {
                return;
            }
            int last = mentions.size() - 1;
            boolean goesOn = inside && last >= 0 && mentions.get(last).type() == type && isBlank(endOf(last), start);
            int begin = goesOn ? mentions.get(last).start() : start;
            Mention mention = new Mention(begin, text.length(), type, text.substring(begin));
            if (goesOn) {
                mentions.set(last, mention);
            } else {
                mentions.add(mention);
            }
        }

        private boolean isBlank(int from, int to) {
            return text.substring(from, to).isBlank();
        }

        private int endOf(int mention) {
            return mentions.get(mention).end();
        }

        void endSentence() {
            if (!open) {
                return;
            }
            text.append('\n');
            sentences++;
            open = false;
            quoted = false;
            glue = true;
        }

        ConllDocument build() {
            return new ConllDocument(text.toString(), tokens, mentions);
        }
    }
}
