package org.dateline.ingest.door;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A web address, and the form of it that stays the same however the article was linked (after RFC 3986, section 6.2):
 * scheme and host in lower case, without the scheme's default port, fragment, empty and tracking parameters, and the
 * slash at the path's end. Parameters keep their order, {@code http} stays different from {@code https}, and escapes
 * stay as they are.
 */
final class CanonicalUrl {
    /** Parameters that tell where a click came from, never which page is meant. */
    private static final List<String> CLICK_PARAMETERS = List.of(
            "_ga",
            "_gl",
            "dclid",
            "fbclid",
            "gbraid",
            "gclid",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "msclkid",
            "ttclid",
            "twclid",
            "wbraid",
            "yclid");

    /** What RFC 3986 excludes and some reader of addresses takes for an end or another slash. */
    private static final String NEVER_IN_URLS = "\"<>\\";

    private CanonicalUrl() {}

    /** The canonical form of an absolute http or https address; empty where {@code url} is none. */
    static Optional<String> of(String url) {
        String scheme = schemeOf(url);
        if (scheme == null || url.codePoints().anyMatch(CanonicalUrl::isForbidden)) {
            return Optional.empty();
        }
        String rest = before(url.substring(scheme.length() + 3), '#');
        int hostEnd = firstOf(rest, '/', '?');
        String host = host(scheme, rest.substring(0, hostEnd));
        if (host == null) {
            return Optional.empty();
        }
        String path = before(rest.substring(hostEnd), '?');
        String query = query(rest.substring(hostEnd + path.length()));
        return Optional.of(scheme + "://" + host + path(path) + query);
    }

    private static String schemeOf(String url) {
        if (url.regionMatches(true, 0, "https://", 0, 8)) {
            return "https";
        }
        return url.regionMatches(true, 0, "http://", 0, 7) ? "http" : null;
    }

    /** The host with its port where that is not the scheme's own; null where there is no host, or a user before it. */
    private static String host(String scheme, String authority) {
        String defaultPort = scheme.equals("https") ? ":443" : ":80";
        String host = authority.toLowerCase(Locale.ROOT);
        host = host.endsWith(defaultPort) ? host.substring(0, host.length() - defaultPort.length()) : host;
        host = host.endsWith(":") ? host.substring(0, host.length() - 1) : host;
        return host.isEmpty() || host.startsWith(":") || host.indexOf('@') >= 0 ? null : host;
    }

    private static String path(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : path.substring(0, end);
    }

    private static String query(String query) {
        if (query.length() < 2) {
            return "";
        }
        String kept = Arrays.stream(query.substring(1).split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = before(parameter, '=').toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || CLICK_PARAMETERS.contains(name);
    }

    private static boolean isForbidden(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || NEVER_IN_URLS.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static String before(String text, char mark) {
        int index = text.indexOf(mark);
        return index < 0 ? text : text.substring(0, index);
    }

    private static int firstOf(String text, char one, char other) {
        return Math.min(before(text, one).length(), before(text, other).length());
    }
}
