package nrw.ikim.site.render;

import nrw.ikim.site.text.Location;
import nrw.ikim.site.text.SourceText;

/**
 * A text that is a template: a whole file, or the body of a page.
 *
 * @param name the name that Pebble knows it by
 * @param file the file
 * @param start the index in the file at which the template begins
 */
record TemplateSource(String name, SourceText file, int start) {

    /** The text given to Pebble. */
    String template() {
        return file.text().substring(start);
    }

    /**
     * The place of a fault.
     *
     * @param line 1-based in the text given to Pebble
     * @param word the word on that line that is at fault, or empty
     */
    Location locate(int line, String word) {
        int firstLine = file.span(start, start).line();
        int inFile = firstLine + Math.max(1, line) - 1;
        int at = word.isEmpty() ? -1 : wordAt(file.line(inFile), word);
        if (at < 0) {
            return file.locateLine(inFile);
        }
        int begin = file.startOfLine(inFile) + at;
        return file.locate(begin, begin + word.length());
    }

    /** The place of a text literal such as the name in an include tag, or nothing's place: -1. */
    int literalAt(String value) {
        String text = file.text();
        int doubled = text.indexOf('"' + value + '"', start);
        int single = text.indexOf('\'' + value + '\'', start);
        int found = doubled < 0 ? single : single < 0 ? doubled : Math.min(doubled, single);
        return found < 0 ? -1 : found + 1;
    }

    private static int wordAt(String line, String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
            boolean ends = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }
}
