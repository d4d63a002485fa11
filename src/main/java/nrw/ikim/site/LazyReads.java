package nrw.ikim.site;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import nrw.ikim.site.render.ReadSet;
import nrw.ikim.site.state.BuildState;

/** What the pages of an earlier run read, looked up when somebody asks. */
final class LazyReads extends AbstractMap<String, ReadSet> {

    private final BuildState state;

    LazyReads(BuildState state) {
        this.state = state;
    }

    @Override
    public Set<Map.Entry<String, ReadSet>> entrySet() {
        return state.reads().entrySet();
    }
}
