package nrw.ikim.site.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose keys stay in order. */
final class Fields {

    private Fields() {}

    /** @param pairs a name, its value, the next name, and so on */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
