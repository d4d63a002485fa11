package nrw.ikim.site.progress;

import java.util.List;

/**
 * Tells several listeners the same, one after the other.
 *
 * @param all the listeners
 */
public record Listeners(List<Progress> all) implements Progress {

    public Listeners {
        all = List.copyOf(all);
    }

    @Override
    public void begin(Stage stage, int total) {
        all.forEach(each -> each.begin(stage, total));
    }

    @Override
    public void end(Stage stage) {
        all.forEach(each -> each.end(stage));
    }

    @Override
    public void page(String page, long nanos) {
        all.forEach(each -> each.page(page, nanos));
    }

    @Override
    public boolean timesTemplates() {
        return all.stream().anyMatch(Progress::timesTemplates);
    }

    @Override
    public void template(String template, long nanos, int calls) {
        all.forEach(each -> each.template(template, nanos, calls));
    }
}
