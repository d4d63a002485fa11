package nrw.ikim.site.state;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Span;

/** Writes the values of one file with their places; {@link NodeReader} reads them. */
final class NodeWriter {

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int TEXT = 3;
    static final int WHOLE = 4;
    static final int LARGE = 5;
    static final int DECIMAL = 6;
    static final int BINARY = 7;
    static final int LIST = 8;
    static final int MAP = 9;

    private final ByteSink sink;
    private final StringTable strings;
    private final String file;
    private int line = 1;

    /** @param file as users see it, in which all places have to be */
    NodeWriter(ByteSink sink, StringTable strings, String file) {
        this.sink = sink;
        this.strings = strings;
        this.file = file;
    }

    /**
     * Writes a value.
     *
     * @return whether it could be written; where not, what was written is of no use
     */
    boolean write(DataNode node) {
        if (node instanceof DataMap map) {
            sink.octet(MAP);
            sink.count(map.size());
            return place(map.location())
                    && map.members().entrySet().stream().allMatch(member -> member(member.getKey(), member.getValue()));
        }
        if (node instanceof DataList list) {
            sink.octet(LIST);
            sink.count(list.size());
            return place(list.location()) && list.nodes().stream().allMatch(this::write);
        }
        return scalar(node.value()) && place(node.location());
    }

    private boolean member(String key, DataMap.Member member) {
        sink.count(strings.number(key));
        return place(member.key()) && write(member.node());
    }

    private boolean scalar(@Nullable Object value) {
        if (value == null) {
            sink.octet(NULL);
        } else if (value instanceof Boolean truth) {
            sink.octet(truth ? TRUE : FALSE);
        } else if (value instanceof String text) {
            sink.octet(TEXT);
            sink.text(text);
        } else if (value instanceof Long whole) {
            sink.octet(WHOLE);
            sink.number(whole);
        } else if (value instanceof BigInteger large) {
            sink.octet(LARGE);
            large(large);
        } else if (value instanceof BigDecimal decimal) {
            sink.octet(DECIMAL);
            sink.difference(decimal.scale());
            large(decimal.unscaledValue());
        } else if (value instanceof Double binary) {
            sink.octet(BINARY);
            sink.number(Double.doubleToRawLongBits(binary));
        } else {
            return false;
        }
        return true;
    }

    private void large(BigInteger number) {
        byte[] bytes = number.toByteArray();
        sink.count(bytes.length);
        sink.bytes(bytes);
    }

    /** Lines from the one before, as most values stand near to each other. */
    private boolean place(Location location) {
        Span span = location.span();
        sink.difference(span.line() - line);
        sink.count(span.column());
        sink.count(span.endLine() - span.line());
        sink.difference(span.endColumn() - span.column());
        line = span.line();
        return location.file().equals(file);
    }
}
