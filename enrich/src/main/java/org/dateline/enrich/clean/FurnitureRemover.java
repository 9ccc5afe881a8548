package org.dateline.enrich.clean;

import java.util.ArrayList;
import java.util.List;

/** Takes site furniture out of an article's lines: single lines first, then what their neighbours give away. */
final class FurnitureRemover {
    private static final int LINK_WORDS = 25;
    private static final int MOST_LINKS = 10;
    private static final int MENU_WORDS = 6;
    private static final int MENU_LINES = 3;
    private static final int TAIL_WORDS = 25;
    private static final int HEAD_LINES = 12;

    private final List<Line> lines;
    private final boolean[] dropped;

    private FurnitureRemover(List<Line> lines) {
        this.lines = lines;
        this.dropped = new boolean[lines.size()];
    }

    /** The lines that are the article's own, in order. */
    static List<Line> remove(List<Line> lines) {
        FurnitureRemover remover = new FurnitureRemover(lines);
        remover.dropSingleLines();
        remover.dropCaptionsInHead();
        remover.dropLinkLists();
        remover.dropTail();
        remover.dropHeadMenu();
        return remover.kept();
    }

    private void dropSingleLines() {
        for (int i = 0; i < dropped.length; i++) {
            dropped[i] = Furniture.is(lines.get(i));
        }
    }

    /** The line over a bare picture credit is its caption, as long as the article has not begun. */
    private void dropCaptionsInHead() {
        int prose = 0;
        for (int i = 1; i < Math.min(HEAD_LINES, dropped.length) && prose <= 1; i++) {
            if (PictureCredit.isBare(lines.get(i)) && !dropped[i - 1]) {
                dropped[i - 1] = lines.get(i - 1).isProse();
            }
            prose += !dropped[i] && lines.get(i).isProse() ? 1 : 0;
        }
    }

    /** Under "More on this topic" come headlines of other articles. */
    private void dropLinkLists() {
        for (int i = 0; i < dropped.length; i++) {
            if (!Furniture.headsLinks(lines.get(i))) {
                continue;
            }
            dropped[i] = true;
            for (int j = i + 1; j < Math.min(dropped.length, i + 1 + MOST_LINKS) && isLink(lines.get(j)); j++) {
                dropped[j] = true;
            }
        }
    }

    private static boolean isLink(Line line) {
        return line.wordCount() <= LINK_WORDS && !line.endsSentence();
    }

    /** After the last paragraph, short lines among furniture are furniture, and so is a menu. */
    private void dropTail() {
        int last = lastProse();
        if (last < 0) {
            return;
        }
        int furniture = 0;
        int menu = 0;
        for (int i = last + 1; i < dropped.length; i++) {
            furniture += dropped[i] ? 1 : 0;
            menu += isMenu(lines.get(i)) ? 1 : 0;
        }
        if (furniture == 0 && menu < MENU_LINES) {
            return;
        }
        for (int i = last + 1; i < dropped.length; i++) {
            Line line = lines.get(i);
            dropped[i] |= line.wordCount() <= TAIL_WORDS && !line.endsSentence() && !line.hasDigit();
        }
    }

    private int lastProse() {
        for (int i = dropped.length - 1; i >= 0; i--) {
            if (!dropped[i] && isBody(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBody(Line line) {
        WireCredits.Trailing credit = WireCredits.trailing(line.text());
        return line.isProse() || (credit != null && credit.start() > 0) || Dateline.of(line.text()) != null;
    }

    private static boolean isMenu(Line line) {
        return line.wordCount() <= MENU_WORDS && !line.endsSentence() && !line.hasDigit();
    }

    /** Before the first paragraph, runs of short lines are a menu; the author's line goes too. */
    private void dropHeadMenu() {
        int first = firstProse();
        int run = 0;
        for (int i = 0; i < first; i++) {
            dropped[i] |= Furniture.isByline(lines.get(i));
            run = isMenu(lines.get(i)) ? run + 1 : 0;
            for (int j = i; run >= MENU_LINES && j > i - MENU_LINES; j--) {
                dropped[j] = true;
            }
        }
    }

    private int firstProse() {
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i] && isBody(lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private List<Line> kept() {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
