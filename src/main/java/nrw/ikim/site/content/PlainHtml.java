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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the HTML of a document of CommonMark with tables and strikethrough, character for character as the library's renderer
 * does with {@link ElementAttributes}, without its maps of attributes and renderers. Of one document, for one thread.
 */
final class PlainHtml extends AbstractVisitor {

    private final Outline outline;
    private final HtmlText html;

    /** @param length of the Markdown */
    PlainHtml(Outline outline, int length) {
        this.outline = outline;
        this.html = new HtmlText(length + length / 4 + 64);
    }

    String of(Node document) {
        document.accept(this);
        return html.toString();
    }

    @Override
    public void visit(Heading heading) {
        html.line();
        html.append("<h").append(Integer.toString(heading.getLevel()));
        html.attribute("id", outline.idOf(heading));
        html.append(">");
        visitChildren(heading);
        html.append("</h").append(Integer.toString(heading.getLevel())).append(">\n");
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
        html.line();
        html.append("<ol");
        html.attribute("start", start == null || start == 1 ? null : start.toString());
        html.append(">\n");
        visitChildren(list);
        html.line();
        html.append("</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
        inline("li", item);
        html.line();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        int space = info.indexOf(' ');
        code(code.getLiteral(), space < 0 ? info : info.substring(0, space), !info.isEmpty());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral(), "", false);
    }

    private void code(String literal, String language, boolean named) {
        html.line();
        html.append("<pre><code");
        html.attribute("class", named ? "language-" + language : null);
        html.append(">");
        html.escaped(literal);
        html.append("</code></pre>\n");
    }

    @Override
    public void visit(HtmlBlock block) {
        html.line();
        html.append(block.getLiteral());
        html.line();
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.line();
        html.append("<hr />\n");
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
        html.line();
        html.append("<").append(name);
        TableCell.Alignment side = cell.getAlignment();
        html.attribute("class", side == null ? null : "align-" + side.name().toLowerCase(Locale.ROOT));
        html.append(">");
        visitChildren(cell);
        html.append("</").append(name).append(">\n");
    }

    @Override
    public void visit(Link link) {
        html.append("<a");
        html.attribute("href", link.getDestination());
        html.attribute("title", link.getTitle());
        html.append(">");
        visitChildren(link);
        html.append("</a>");
    }

    @Override
    public void visit(Image image) {
        html.append("<img");
        html.attribute("src", image.getDestination());
        html.attribute("alt", AltText.of(image));
        html.attribute("title", image.getTitle());
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
            html.escaped(text.getLiteral());
        }
    }

    @Override
    public void visit(Code code) {
        html.append("<code>");
        html.escaped(code.getLiteral());
        html.append("</code>");
    }

    @Override
    public void visit(HtmlInline inline) {
        html.append(inline.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br />\n");
    }

    private void blocks(String name, Node node) {
        html.line();
        html.append("<").append(name).append(">\n");
        visitChildren(node);
        html.line();
        html.append("</").append(name).append(">\n");
    }

    private void block(String name, Node node) {
        html.line();
        inline(name, node);
        html.append("\n");
    }

    private void inline(String name, Node node) {
        html.append("<").append(name).append(">");
        visitChildren(node);
        html.append("</").append(name).append(">");
    }
}
