package nrw.ikim.site.data;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.text.Location;

/** A list of values. */
public final class DataList extends AbstractList<@Nullable Object> implements DataNode, RandomAccess {

    private final List<DataNode> nodes;
    private final Location location;

    /**
     * @param nodes the values in order
     * @param location where the list was written
     */
    public DataList(List<DataNode> nodes, Location location) {
        this.nodes = List.copyOf(nodes);
        this.location = location;
    }

    /** The values with their places. */
    public List<DataNode> nodes() {
        return nodes;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public String described() {
        return nodes.isEmpty() ? "an empty list" : "a list";
    }

    @Override
    public @Nullable Object get(int index) {
        return nodes.get(index).value();
    }

    @Override
    public int size() {
        return nodes.size();
    }
}
