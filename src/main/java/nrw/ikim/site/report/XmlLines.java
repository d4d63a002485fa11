package nrw.ikim.site.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with a line for each element. Characters that XML does not allow become U+FFFD. */
final class XmlLines {

    private final XMLStreamWriter out;
    private int depth;

    XmlLines(XMLStreamWriter out) {
        this.out = out;
    }

    void begin() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    /** @param attributes a name, its value, the next name, and so on */
    void open(String element, Object... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(element);
        attributes(attributes);
        out.writeCharacters("\n");
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        indent();
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    void empty(String element, Object... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(element);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    /** An element with text in it. */
    void text(String text, String element, Object... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(element);
        attributes(attributes);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("  ".repeat(depth));
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute((String) attributes[i], allowed(attributes[i + 1].toString()));
        }
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return allowed.toString();
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
