package nrw.ikim.site.render;

import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** {@code project} and {@code build} as templates see them. */
record NamedValues(String name, Map<String, String> values, ReadRecorder reads) implements Attributes {

    @Override
    public boolean has(String key) {
        reads.configuration(name + "." + key);
        return values.containsKey(key);
    }

    @Override
    public @Nullable Object get(String key) {
        reads.configuration(name + "." + key);
        return values.get(key);
    }

    @Override
    public Iterable<String> names() {
        return new TreeSet<>(values.keySet());
    }

    @Override
    public String described() {
        return "`" + name + "`";
    }
}
