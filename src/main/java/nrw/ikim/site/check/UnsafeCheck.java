package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality.Active;
import nrw.ikim.site.html.PageQuality.Activity;
import nrw.ikim.site.text.Location;

/**
 * The rule {@code content-unsafe-html}. What templates make is trusted; pages and data are written by many hands, and may
 * be taken over from elsewhere.
 *
 * @param origin the host of the site
 */
record UnsafeCheck(Origin origin) {

    void check(Quality quality) {
        for (Active active : quality.facts().active()) {
            Location made = quality.locateTag(active.place());
            if (quality.isAuthored(made) && !isOwn(active)) {
                boolean address = active.activity() == Activity.ADDRESS;
                quality.add(
                        Rule.CONTENT_UNSAFE_HTML,
                        address ? quality.locate(active.place()) : made,
                        active.name(),
                        wording(active));
            }
        }
    }

    /** Whether a frame shows a page of this site. */
    private boolean isOwn(Active active) {
        if (active.activity() != Activity.FRAME) {
            return false;
        }
        String address = full(active.address());
        boolean foreign =
                address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
        return !foreign || origin.holds(address);
    }

    /** Browsers read backslashes as slashes. */
    private static String full(String address) {
        String cleaned = LinkResolver.cleaned(address).replace('\\', '/');
        return cleaned.startsWith("//") ? "https:" + cleaned : cleaned;
    }

    private static PlainWording wording(Active active) {
        String template = "; what the site needs of scripts belongs into a template";
        return switch (active.activity()) {
            case SCRIPT ->
                new PlainWording(
                        "a script in the text of a page or in data runs in the browser of every reader",
                        "take it out" + template);
            case HANDLER ->
                new PlainWording(
                        "`" + active.name() + "` runs a script in the browser of every reader",
                        "take it out" + template);
            case ADDRESS ->
                new PlainWording(
                        "an address that begins with `" + active.address() + "` runs a script",
                        "write an address that begins with `/` or `https://`" + template);
            case DOCUMENT ->
                new PlainWording(
                        "`srcdoc` holds a page in the page, with all that it may run",
                        "make it a page of its own, and link to it");
            case FRAME ->
                new PlainWording(
                        "`<" + active.name() + ">` shows a page of another host, `" + hostIn(active.address())
                                + "`, which learns of each reader and may change what it shows",
                        "write a link to it, or put the frame into a template, which pages can include");
        };
    }

    private static String hostIn(String address) {
        String full = full(address);
        return full.substring(full.indexOf("://") + 3, Origin.lengthIn(full));
    }
}
