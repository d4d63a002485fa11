package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.List;

import nrw.ikim.site.check.Destination.AboveRoot;
import nrw.ikim.site.check.Destination.Elsewhere;
import nrw.ikim.site.check.Destination.Inside;
import nrw.ikim.site.check.Destination.Malformed;
import nrw.ikim.site.check.Destination.Outside;
import nrw.ikim.site.text.PercentEncoding;

/** Resolves links as a browser does (WHATWG URL standard), as far as it matters within one site. */
final class LinkResolver {

    private final Origin origin;
    private final String basePath;
    private final boolean shared;

    LinkResolver(PublishedSite.Server server) {
        this.origin = Origin.of(server.url());
        this.basePath = PercentEncoding.decoded(server.basePath()).orElse(server.basePath());
        this.shared = server.shared();
    }

    /**
     * What links of a page are relative to.
     *
     * @param directory the decoded parts of the path up to the last {@code /}, the base path's included
     * @param name the part behind it, decoded; empty for a directory
     * @param elsewhere whether relative links lead to another site
     */
    record Start(List<String> directory, String name, boolean elsewhere) {
        Start {
            directory = List.copyOf(directory);
        }
    }

    /**
     * @param url the address of the page below the base path
     * @param base what its {@code <base href>} says, empty if it has none
     */
    Start start(String url, String base) {
        Start page = startAt(basePath + PercentEncoding.decoded(url).orElse(url));
        if (base.isEmpty()) {
            return page;
        }
        Destination destination = resolve(cleaned(base), page);
        if (destination instanceof Inside inside) {
            return startAtRoot(inside.path());
        }
        if (destination instanceof Outside outside) {
            return startAt(outside.path());
        }
        return destination instanceof Elsewhere ? new Start(List.of(), "", true) : page;
    }

    private static Start startAt(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        String name = parts.remove(parts.size() - 1);
        return new Start(parts.isEmpty() ? parts : parts.subList(1, parts.size()), name, false);
    }

    /** Without what a browser ignores: white space around the address and line breaks within. */
    static String cleaned(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && written.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && written.charAt(end - 1) <= ' ') {
            end--;
        }
        String trimmed = written.substring(start, end);
        return trimmed.indexOf('\n') < 0 && trimmed.indexOf('\t') < 0 && trimmed.indexOf('\r') < 0
                ? trimmed
                : trimmed.replace("\n", "").replace("\t", "").replace("\r", "");
    }

    /**
     * @param link the address, cleaned
     * @param start what it is relative to
     */
    Destination resolve(String link, Start start) {
        if (link.isEmpty() || isProtocolRelative(link)) {
            return new Elsewhere();
        }
        if (!Origin.hasScheme(link)) {
            return start.elsewhere() ? new Elsewhere() : resolveHere(link, start);
        }
        if (!origin.holds(link)) {
            return new Elsewhere();
        }
        // the full address of something else on the same host is the way to link to that
        String path = link.substring(Origin.lengthIn(link));
        Destination found = resolveHere(path.startsWith("/") ? path : "/" + path, start);
        return found instanceof Outside ? new Elsewhere() : found;
    }

    private static boolean isProtocolRelative(String link) {
        return link.length() > 1 && isSlash(link.charAt(0)) && isSlash(link.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private Destination resolveHere(String link, Start start) {
        int hash = link.indexOf('#');
        String fragment = hash < 0 ? "" : link.substring(hash + 1);
        String path = pathIn(link);
        List<String> parts = new ArrayList<>(start.directory());
        if (path.isEmpty()) {
            parts.add(start.name());
            return placed(parts, fragment);
        }
        if (path.startsWith("/")) {
            parts.clear();
        }
        String[] steps = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            String step = PercentEncoding.decoded(steps[i]).orElse(null);
            if (step == null) {
                return new Malformed();
            }
            if (step.equals("..") && parts.isEmpty()) {
                return shared ? new Elsewhere() : new AboveRoot();
            }
            follow(step, i == steps.length - 1, parts);
        }
        return placed(parts, fragment);
    }

    /** The path of an address without host, query and fragment; with {@code /} for a backslash, as browsers have it. */
    static String pathIn(String link) {
        int end = link.length();
        for (int i = end - 1; i >= 0; i--) {
            end = link.charAt(i) == '#' || link.charAt(i) == '?' ? i : end;
        }
        return link.substring(0, end).replace('\\', '/');
    }

    private static void follow(String step, boolean last, List<String> parts) {
        boolean dots = step.equals(".") || step.equals("..");
        if (step.equals("..")) {
            parts.remove(parts.size() - 1);
        }
        if (!dots) {
            // an encoded slash is part of a name, which no file can have
            parts.add(step.replace("/", "%2F"));
        } else if (last) {
            parts.add("");
        }
    }

    private Destination placed(List<String> parts, String fragment) {
        String path = "/" + String.join("/", parts);
        if (path.equals(basePath) || path.startsWith(basePath + "/")) {
            int length = Math.min(path.length(), basePath.length() + 1);
            return new Inside(path.substring(length), fragment, path.length() < length);
        }
        return shared ? new Elsewhere() : new Outside(path);
    }

    /** The full address below which the site is served, as links with a host begin. */
    String root() {
        return origin.written() + PercentEncoding.readable(basePath);
    }

    /** The parts of a directory's path as those of a {@link Start}. */
    Start startAtRoot(String path) {
        return startAt(basePath + "/" + path);
    }
}
