package nrw.ikim.site.content;

import java.util.Locale;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Writes the HTML of a document of CommonMark with tables and strikethrough, character for character as the library's renderer
 * does with {@link ElementAttributes}, without its maps of attributes and renderers. Of one document, for one thread.
 */
final class PlainHtml extends AbstractVisitor {

    /** The characters that are not written as they are, a bit for each; all are below 64. */
    private static final long ESCAPED = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

    private final Outline outline;
    private final StringBuilder html;

    /** @param length of the Markdown */
    PlainHtml(Outline outline, int length) {
        this.outline = outline;
        this.html = new StringBuilder(length + length / 4 + 64);
    }

    String of(Node document) {
        document.accept(this);
        return html.toString();
    }

    @Override
    public void visit(Heading heading) {
        line();
        html.append("<h").append(heading.getLevel());
        attribute("id", outline.idOf(heading));
        html.append('>');
        visitChildren(heading);
        html.append("</h").append(heading.getLevel()).append(">\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight()) {
            visitChildren(paragraph);
        } else {
            block("p", paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        blocks("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        line();
        html.append("<ol");
        if (start != null && start != 1) {
            attribute("start", start.toString());
        }
        html.append(">\n");
        visitChildren(list);
        line();
        html.append("</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
        inline("li", item);
        line();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        line();
        html.append("<pre><code");
        if (!info.isEmpty()) {
            int space = info.indexOf(' ');
            attribute("class", "language-" + (space < 0 ? info : info.substring(0, space)));
        }
        html.append('>');
        escaped(code.getLiteral());
        html.append("</code></pre>\n");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line();
        html.append("<pre><code>");
        escaped(code.getLiteral());
        html.append("</code></pre>\n");
    }

    @Override
    public void visit(HtmlBlock block) {
        line();
        html.append(block.getLiteral());
        line();
    }

    @Override
    public void visit(ThematicBreak rule) {
        line();
        html.append("<hr />\n");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        // is not shown
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            block("table", block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableRow) {
            block("tr", node);
        } else if (node instanceof TableHead) {
            block("thead", node);
        } else if (node instanceof TableBody) {
            block("tbody", node);
        } else if (node instanceof Strikethrough) {
            inline("del", node);
        }
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        line();
        html.append('<').append(name);
        if (cell.getAlignment() != null) {
            attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        html.append('>');
        visitChildren(cell);
        html.append("</").append(name).append(">\n");
    }

    @Override
    public void visit(Link link) {
        html.append("<a");
        attribute("href", link.getDestination());
        attribute("title", link.getTitle());
        html.append('>');
        visitChildren(link);
        html.append("</a>");
    }

    @Override
    public void visit(Image image) {
        html.append("<img");
        attribute("src", image.getDestination());
        attribute("alt", AltText.of(image));
        attribute("title", image.getTitle());
        html.append(" />");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline("strong", emphasis);
    }

    @Override
    public void visit(Text text) {
        if (text instanceof SoundText) {
            html.append(text.getLiteral());
        } else {
            escaped(text.getLiteral());
        }
    }

    @Override
    public void visit(Code code) {
        html.append("<code>");
        escaped(code.getLiteral());
        html.append("</code>");
    }

    @Override
    public void visit(HtmlInline inline) {
        html.append(inline.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br />\n");
    }

    private void blocks(String name, Node node) {
        line();
        html.append('<').append(name).append(">\n");
        visitChildren(node);
        line();
        html.append("</").append(name).append(">\n");
    }

    private void block(String name, Node node) {
        line();
        inline(name, node);
        html.append('\n');
    }

    private void inline(String name, Node node) {
        html.append('<').append(name).append('>');
        visitChildren(node);
        html.append("</").append(name).append('>');
    }

    /** Begins a line, unless one has just begun. */
    private void line() {
        int length = html.length();
        if (length > 0 && html.charAt(length - 1) != '\n') {
            html.append('\n');
        }
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            html.append(' ').append(name).append("=\"");
            escaped(value);
            html.append('"');
        }
    }

    private void escaped(String text) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64 && (ESCAPED >>> c & 1) != 0) {
                html.append(text, copied, i).append(reference(c));
                copied = i + 1;
            }
        }
        html.append(text, copied, text.length());
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    /** The words of an image. */
    private static final class AltText extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        static String of(Image image) {
            AltText visitor = new AltText();
            image.accept(visitor);
            return visitor.words.toString();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }
    }
}
