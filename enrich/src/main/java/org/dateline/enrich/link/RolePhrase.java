package org.dateline.enrich.link;

import org.dateline.model.entity.Role;
import org.dateline.model.text.TextSpan;

/**
 * Words of a text that name a role.
 *
 * @param first their first token
 * @param after the token after their last
 * @param role the words with their place
 * @param key the role without country and bodies, folded over forms and languages: "president", "secretary of state"
 * @param country ISO 3166-1 code of the country that it is a role of; null where the words do not tell
 * @param past whether it is one no more
 */
record RolePhrase(int first, int after, Role role, String key, String country, boolean past) {
    private static final int MAX_TITLE = 80;

    /** Whether two phrases can name the same role: where both tell a country, that is the same. */
    boolean agrees(RolePhrase other) {
        return key.equals(other.key) && past == other.past && (country == null || country.equals(other.country));
    }

    /** The role of some characters of a text. */
    static Role role(String text, int start, int end) {
        int cut = Math.min(end, start + MAX_TITLE);
        if (Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        String title = text.substring(start, cut);
        return new Role(title.indexOf('\n') < 0 ? title : title.replace('\n', ' '), null, new TextSpan(start, cut));
    }
}
