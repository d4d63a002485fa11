package nrw.ikim.site.render;

import org.jspecify.annotations.Nullable;

/** Something that templates can ask for named values, other than a plain mapping. */
interface Attributes {

    /** Whether there is a value of this name, be it null. */
    boolean has(String name);

    /** The value of a name, null where there is none. */
    @Nullable
    Object get(String name);

    /** All names, for did-you-mean. */
    Iterable<String> names();

    /** What this is, in the words of messages: {@code this page}. */
    String described();
}
