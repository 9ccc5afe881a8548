package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The persons that an article names in full, by every form that may stand for them. */
final class PersonBook {
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> byForm = new HashMap<>();

    /** A book of all full names of an article. */
    PersonBook(List<PersonName> names) {
        List<PersonName> full = new ArrayList<>(names);
        full.sort(Comparator.comparingInt((PersonName name) -> name.words().size())
                .reversed());
        full.forEach(this::add);
    }

    /** A name joins the one longer name that has it as a form; where there are several it is a person of its own. */
    private void add(PersonName name) {
        String key = name.key();
        Person known = byName.get(key);
        if (known != null) {
            return;
        }
        List<Person> longer = byForm.getOrDefault(key, List.of());
        if (longer.size() == 1) {
            longer.get(0).add(name);
            byName.put(key, longer.get(0));
            return;
        }
        Person person = new Person();
        person.add(name);
        byName.put(key, person);
        name.shortForms().forEach(form -> relate(form, person));
    }

    private void relate(String form, Person person) {
        List<Person> persons = byForm.computeIfAbsent(form, none -> new ArrayList<>(1));
        if (!persons.contains(person)) {
            persons.add(person);
        }
    }

    /** All persons that a name may stand for. */
    List<Person> find(PersonName name) {
        String key = name.key();
        Person exact = byName.get(key);
        if (exact != null) {
            return List.of(exact);
        }
        return byForm.getOrDefault(key, List.of());
    }
}
