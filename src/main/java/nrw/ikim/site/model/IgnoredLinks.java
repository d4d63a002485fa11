package nrw.ikim.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;

/** The addresses of other hosts that a site does not want to be asked: {@code ignore} below {@code externalLinks}. */
public final class IgnoredLinks {

    static final String SETTING = "externalLinks";
    private static final String LIST = "ignore";

    private IgnoredLinks() {}

    /** The entries, as they were written; what is no text is left out. */
    public static List<String> of(SiteConfiguration configuration) {
        return configuration.values().node(SETTING).orElse(null) instanceof DataMap setting
                        && setting.node(LIST).orElse(null) instanceof DataList list
                ? list.nodes().stream()
                        .filter(IgnoredLinks::isText)
                        .map(entry -> String.valueOf(entry.value()))
                        .toList()
                : List.of();
    }

    /** Notes what is wrong with the setting. */
    static void check(Fields fields) {
        fields.mapping(SETTING).ifPresent(setting -> {
            Fields inner = new Fields(setting, Rule.DATA_SCHEMA, fields.faults());
            inner.reportMisspelt(List.of(LIST), Set.of());
            List<DataNode> entries = new ArrayList<>();
            inner.list(LIST).ifPresent(list -> entries.addAll(list.nodes()));
            entries.stream().filter(entry -> !isText(entry)).forEach(entry -> fields.faults()
                    .add(wrong(entry)));
        });
    }

    private static boolean isText(DataNode entry) {
        return entry.value() instanceof String;
    }

    private static Diagnostic wrong(DataNode entry) {
        return Diagnostic.of(
                        Rule.DATA_SCHEMA,
                        entry.location(),
                        "an entry of `" + LIST + "` must be the beginning of an address, got " + entry.described())
                .withHelp("write it as `- https://www.example.org/members/`");
    }
}
