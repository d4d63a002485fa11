package nrw.ikim.site.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nrw.ikim.site.data.Characters;
import nrw.ikim.site.data.DataLimits;
import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.data.DataScalar;
import nrw.ikim.site.data.MapBuilder;
import nrw.ikim.site.data.Numerals;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/** Makes the tree of one text from the parser's tokens. Recursion is bounded by {@link DataLimits#DEPTH}. */
final class JsonTree {

    private final SourceText text;
    private final JsonParser parser;
    private final List<Diagnostic> diagnostics;
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean complete;
    private boolean tooDeep;

    JsonTree(SourceText text, JsonParser parser, List<Diagnostic> diagnostics) {
        this.text = text;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** The only value; empty where reading was given up and a diagnostic says why. */
    Optional<DataNode> build() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.of(new DataScalar(null, text.locate(0, 0)));
        }
        DataNode root = node(first);
        if (tooDeep) {
            return Optional.empty();
        }
        complete = true;
        if (parser.nextToken() != null) {
            diagnostics.add(new JsonFaults(text).explain(start(), open, true));
        }
        return Optional.of(root);
    }

    /** Where the lists and mappings begin that are not closed yet, the innermost first. */
    Deque<Integer> open() {
        return open;
    }

    /** Whether the value has been read, so that nothing more may follow. */
    boolean isComplete() {
        return complete;
    }

    private DataNode node(JsonToken token) throws IOException {
        if (!token.isStructStart()) {
            return scalar(token);
        }
        int start = start();
        if (open.size() == DataLimits.DEPTH) {
            diagnostics.add(DataLimits.tooDeep(text.locate(start, start + 1)));
            tooDeep = true;
            return DataMap.empty(text.locate(start, start + 1));
        }
        open.push(start);
        DataNode node = token == JsonToken.START_OBJECT ? map(start) : list(start);
        open.pop();
        return node;
    }

    private DataNode map(int start) throws IOException {
        MapBuilder members = new MapBuilder(diagnostics);
        while (!tooDeep && parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Location location = text.locate(start(), endOfString(start()));
            members.put(key, location, node(parser.nextToken()));
        }
        return members.build(text.locate(start, start() + 1));
    }

    private DataNode list(int start) throws IOException {
        List<DataNode> nodes = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            nodes.add(node(token));
            if (tooDeep) {
                break;
            }
        }
        return new DataList(nodes, text.locate(start, start() + 1));
    }

    private DataNode scalar(JsonToken token) throws IOException {
        String written = parser.getText();
        int start = start();
        int end = token == JsonToken.VALUE_STRING ? endOfString(start) : start + written.length();
        Location location = text.locate(start, end);
        if (token.isNumeric() && Numerals.tooLarge(written)) {
            diagnostics.add(DataLimits.numberTooLarge(location, written));
            return new DataScalar(null, location);
        }
        return switch (token) {
            case VALUE_STRING -> {
                Characters.noCharacter(location, written).ifPresent(diagnostics::add);
                yield new DataScalar(written, location);
            }
            case VALUE_NUMBER_INT -> new DataScalar(Numerals.whole(written, 10), location);
            case VALUE_NUMBER_FLOAT -> new DataScalar(Numerals.decimal(written), location);
            case VALUE_TRUE -> new DataScalar(true, location);
            case VALUE_FALSE -> new DataScalar(false, location);
            default -> new DataScalar(null, location);
        };
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Jackson tells where a key begins, but has read past its colon. */
    private int endOfString(int start) {
        String chars = text.text();
        int at = start + 1;
        while (at < chars.length() && chars.charAt(at) != '"') {
            at += chars.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(chars.length(), at + 1);
    }
}
