package nrw.ikim.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Markdown file of the documentation, as far as it can be tested. A code block is a file where the line before it begins with
 * the file's name: {@code `src/site/data/groups.yml`}, or {@code From `target/site/index.html`} for a part of it.
 *
 * @param file where it is
 * @param lines all lines
 * @param blocks the code blocks, in order
 */
record Handbook(Path file, List<String> lines, List<Block> blocks) {

    private static final String FENCE = "```";
    private static final Pattern NAME = Pattern.compile("(?:.*From )?`((?:src|target)/[^`]+\\.\\w+)`.*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /**
     * A code block.
     *
     * @param language the word behind the fence
     * @param name the file that it is, or is a part of; empty if none
     * @param text its lines, with a line break at the end
     */
    record Block(String language, String name, String text) {
        List<String> lines() {
            return text.lines().toList();
        }
    }

    static Handbook read(String path) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(path));
        List<Block> blocks = new ArrayList<>();
        String name = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(line.substring(FENCE.length()), name, text));
                i = end;
            } else if (!line.isBlank()) {
                var matcher = NAME.matcher(line);
                name = matcher.matches() ? matcher.group(1) : "";
            }
        }
        return new Handbook(Path.of(path), lines, blocks);
    }

    List<Block> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The blocks that are files, by name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        blocks.stream()
                .filter(block -> block.name().startsWith("src/"))
                .forEach(block -> files.put(block.name(), block.text()));
        return files;
    }

    /** The rows of the table whose head begins with a word, each cell without backquotes. */
    List<List<String>> table(String head) {
        int start = -1;
        for (int i = 0; i < lines.size() && start < 0; i++) {
            start = lines.get(i).startsWith("| " + head + " |") ? i + 2 : -1;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = start; lines.get(i).startsWith("|"); i++) {
            String row = lines.get(i);
            String[] cells = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
            rows.add(List.of(cells).stream()
                    .map(cell -> cell.strip().replace("`", ""))
                    .toList());
        }
        return rows;
    }

    /** The first cells of a table. */
    List<String> keys(String head) {
        return table(head).stream().map(row -> row.get(0)).toList();
    }

    /** The destinations of all links outside of code. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        boolean code = false;
        for (String line : lines) {
            code ^= line.startsWith(FENCE);
            if (!code) {
                LINK.matcher(line.replaceAll("`[^`]*`", "")).results().forEach(link -> links.add(link.group(1)));
            }
        }
        return links;
    }
}
