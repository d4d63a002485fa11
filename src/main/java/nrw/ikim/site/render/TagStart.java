package nrw.ikim.site.render;

/** Where tags begin in the source of a template. */
final class TagStart {

    private TagStart() {}

    /** The index of the next <code>{{</code>, <code>{%</code> or <code>{#</code> at or behind an index, or -1. */
    static int next(String text, int from) {
        for (int at = text.indexOf('{', from); at >= 0 && at + 1 < text.length(); at = text.indexOf('{', at + 1)) {
            char second = text.charAt(at + 1);
            if (second == '%' || second == '{' || second == '#') {
                return at;
            }
        }
        return -1;
    }
}
