package nrw.ikim.site;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Elements of small XML files, as POMs. */
final class Xml {

    private Xml() {}

    static Element read(Path file) throws Exception {
        return parse(Files.readString(file));
    }

    /** The outermost element; anything that is not well-formed is an exception. */
    static Element parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    /** All elements of a name, however deep. */
    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of the first element of a name, however deep. */
    static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    /** The text of a direct child. */
    static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent();
            }
        }
        throw new AssertionError(parent.getTagName() + " has no " + name);
    }
}
