package nrw.ikim.site.state;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nrw.ikim.site.data.DataLimits;
import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.Span;

/** Reads what {@link NodeWriter} wrote. */
final class NodeReader {

    private final ByteSource source;
    private final StringTable strings;
    private final String file;
    private int line = 1;
    private int depth;

    /** @param file as users see it, in which all places are */
    NodeReader(ByteSource source, StringTable strings, String file) {
        this.source = source;
        this.strings = strings;
        this.file = file;
    }

    DataNode read() {
        int kind = source.octet();
        return switch (kind) {
            case NodeWriter.NULL -> new DataScalar(null, place());
            case NodeWriter.TRUE -> new DataScalar(true, place());
            case NodeWriter.FALSE -> new DataScalar(false, place());
            case NodeWriter.TEXT -> new DataScalar(source.text(), place());
            case NodeWriter.WHOLE -> new DataScalar(source.number(), place());
            case NodeWriter.LARGE -> new DataScalar(large(), place());
            case NodeWriter.DECIMAL -> {
                int scale = source.difference();
                yield new DataScalar(new BigDecimal(large(), scale), place());
            }
            case NodeWriter.BINARY -> new DataScalar(Double.longBitsToDouble(source.number()), place());
            case NodeWriter.LIST -> list();
            case NodeWriter.MAP -> map();
            default -> throw new Damaged("a value of kind " + kind);
        };
    }

    private DataNode list() {
        int size = open();
        Location location = place();
        List<DataNode> nodes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            nodes.add(read());
        }
        depth--;
        return new DataList(nodes, location);
    }

    private DataNode map() {
        int size = open();
        Location location = place();
        Map<String, DataMap.Member> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = strings.text(source.count());
            Location at = place();
            members.put(key, new DataMap.Member(at, read()));
        }
        depth--;
        return new DataMap(members, location);
    }

    private int open() {
        if (++depth > DataLimits.DEPTH) {
            throw new Damaged("values in values");
        }
        return source.size();
    }

    private BigInteger large() {
        int length = source.size();
        if (length == 0) {
            throw new Damaged("a number without digits");
        }
        return new BigInteger(source.bytes(length));
    }

    private Location place() {
        line += source.difference();
        int column = source.count();
        int endLine = line + source.count();
        int endColumn = column + source.difference();
        if (line < 1 || column < 1 || endLine < line || endColumn < 1 || (endLine == line && endColumn < column)) {
            throw new Damaged("a place at " + line + ":" + column);
        }
        return new Location(file, new Span(line, column, endLine, endColumn));
    }
}
