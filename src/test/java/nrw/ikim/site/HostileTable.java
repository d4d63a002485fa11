package nrw.ikim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of hostile sites: a row a case, with rule and place of the errors that are told of it. */
final class HostileTable {

    private final List<HostileCase> cases = new ArrayList<>();

    static Stream<HostileCase> cases() {
        HostileTable table = new HostileTable();
        new HostileFiles(table).rows();
        new HostileData(table).rows();
        new HostileTemplates(table).rows();
        new HostileMarkdown(table).rows();
        new HostileHtml(table).rows();
        return table.cases.stream();
    }

    /** @param expected rule and place below the site's folder of the first fault of each rule and file */
    void row(String name, String expected, HostileSite.Attack attack) {
        List<String> faults = new ArrayList<>();
        for (String fault : expected.isEmpty() ? new String[0] : expected.split(", ")) {
            faults.add(fault.replaceFirst(" ", " src/site/"));
        }
        faults.add("data-duplicate-key src/site/data/harmless.yml:2:3");
        // where settings cannot be read, nobody knows where links lead
        if (!expected.contains("site.yml:1:1") || expected.contains("data-unknown-key")) {
            faults.add("link-broken src/site/content/harmless.md:5:8");
        }
        cases.add(new HostileCase(name, faults, attack));
    }

    static String many(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(pattern.replace("$", Integer.toString(i)));
        }
        return all.toString();
    }
}
