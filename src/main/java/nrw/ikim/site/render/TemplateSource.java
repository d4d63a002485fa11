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

    /** The place of the last occurrence of some text, or the beginning where there is none. */
    Location locateLast(String text) {
        int at = text.isEmpty() ? -1 : file.text().lastIndexOf(text);
        return at < start ? file.locate(start, start) : file.locate(at, at + text.length());
    }

    /** The first place of a word in the tags of a line; where it is in none, perhaps a tag goes over several lines. */
    private static int wordAt(String line, String word) {
        int inTag = -1;
        for (int at = nextWord(line, word, 0); at >= 0 && inTag < 0; at = nextWord(line, word, at + 1)) {
            int open = Math.max(line.lastIndexOf("{{", at), line.lastIndexOf("{%", at));
            int close = Math.max(line.lastIndexOf("}}", at), line.lastIndexOf("%}", at));
            inTag = open > close ? at : -1;
        }
        return inTag < 0 ? nextWord(line, word, 0) : inTag;
    }

    private static int nextWord(String line, String word, int from) {
        for (int at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0
                    || !Character.isLetterOrDigit(word.charAt(0))
                    || !Character.isLetterOrDigit(line.charAt(at - 1));
            boolean ends = end == line.length()
                    || !Character.isLetterOrDigit(word.charAt(word.length() - 1))
                    || !Character.isLetterOrDigit(line.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }
}
