import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Prints made-up articles as JSON lines, of so many events that all are live at once: of 1 to 15 articles, 2.7 on average,
 * that come mixed with those of other events. Each event has words and names of its own. Argument: number of events.
 */
final class Crowd {
    private static final String[] CONSONANTS = "b d f g h k l m n p r s t v z br dr gr kl pl st tr".split(" ");
    private static final String[] VOWELS = "a e i o u ai ou".split(" ");
    private static final String[] COMMON =
            ("the of and to in that it was for on with as at by had from they but not have been which their after were"
                            + " said would there more people over year when two new about last against into other could")
                    .split(" ");
    private static final int AT_ONCE = 400;
    private static final int SENTENCES = 14;
    private static final int WORDS = 17;

    private static final class Event {
        private final List<String> words = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private int left;
    }

    private final SplittableRandom random = new SplittableRandom(7);

    public static void main(String[] arguments) {
        new Crowd().print(Integer.parseInt(arguments[0]));
    }

    private void print(int number) {
        StringBuilder out = new StringBuilder();
        List<Event> active = new ArrayList<>();
        Instant time = Instant.parse("2026-01-12T00:00:00Z");
        int opened = 0;
        int articles = 0;
        while (opened < number || !active.isEmpty()) {
            while (active.size() < AT_ONCE && opened < number) {
                active.add(event());
                opened++;
            }
            int chosen = random.nextInt(active.size());
            Event event = active.get(chosen);
            out.append("{\"id\":\"crowd-").append(articles).append("\",\"outlet\":\"Outlet ").append(articles % 90);
            out.append("\",\"publishedAt\":\"").append(time.plusSeconds(articles / 3)).append("\",\"headline\":\"");
            out.append(headline(event)).append("\",\"text\":\"").append(text(event)).append("\"}\n");
            articles++;
            if (--event.left == 0) {
                active.set(chosen, active.get(active.size() - 1));
                active.remove(active.size() - 1);
            }
            if (out.length() > 1 << 16) {
                System.out.print(out);
                out.setLength(0);
            }
        }
        System.out.print(out);
    }

    private Event event() {
        Event event = new Event();
        for (int i = 0; i < 60; i++) {
            event.words.add(word(2 + random.nextInt(2)));
        }
        for (int i = 0; i < 5; i++) {
            event.names.add(capital(word(2)) + " " + capital(word(3)));
        }
        event.left = size();
        return event;
    }

    private int size() {
        int size = 1;
        while (size < 15 && random.nextInt(100) < 63) {
            size++;
        }
        return size;
    }

    private String headline(Event event) {
        return capital(any(event.words)) + " " + any(event.words) + " in " + event.names.get(0) + " " + any(event.words)
                + " " + any(event.words);
    }

    private String text(Event event) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(i == 0 ? "" : " ").append(event.names.get(random.nextInt(event.names.size())));
            for (int j = 0; j < WORDS; j++) {
                text.append(' ').append(random.nextInt(5) < 2 ? any(event.words) : COMMON[random.nextInt(COMMON.length)]);
            }
            text.append('.');
        }
        return text.toString();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS[random.nextInt(CONSONANTS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
