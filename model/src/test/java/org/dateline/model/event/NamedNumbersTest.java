package org.dateline.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NamedNumbersTest {
    private static final TreeMap<String, Integer> TREE = new TreeMap<>(Map.of("lead", 3, "full", -2, "title", 7));

    private final NamedNumbers numbers = NamedNumbers.copyOf(TREE);

    @Test
    void isWhatTheMapWas() {
        assertThat(numbers).isEqualTo(TREE).hasToString(TREE.toString()).hasSameHashCodeAs(TREE);
        assertThat(numbers.keySet()).containsExactly("full", "lead", "title");
        assertThat(numbers.get("lead")).isEqualTo(3);
        assertThat(numbers.get("names")).isNull();
        assertThat(numbers.firstKey()).isEqualTo("full");
        assertThat(numbers.lastKey()).isEqualTo("title");
    }

    @Test
    void hasTheSameParts() {
        assertThat(numbers.headMap("lead")).isEqualTo(TREE.headMap("lead"));
        assertThat(numbers.tailMap("grams")).isEqualTo(TREE.tailMap("grams"));
        assertThat(numbers.subMap("full", "lead")).isEqualTo(TREE.subMap("full", "lead"));
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> numbers.put("names", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(numbers::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsTheFirstOfWhatItIsGiven() {
        String[] names = {"full", "lead", "lead"};
        assertThat(NamedNumbers.of(names, new int[] {1, 2, 3}, 2)).isEqualTo(Map.of("full", 1, "lead", 2));
        assertThatThrownBy(() -> NamedNumbers.of(names, new int[] {1, 2, 3}, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NamedNumbers.copyOf(null).firstKey()).isInstanceOf(NoSuchElementException.class);
    }
}
