package nrw.ikim.site.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * Parts of a template whose time counts for it; only in engines that are asked how long templates take.
 *
 * @param template the name that they count for
 * @param children what they are made of
 * @param whole whether they are all that the template does when it is called, and not a block of it
 * @param scopes tells the page
 */
record TimedNodes(String template, List<RenderableNode> children, boolean whole, Scopes scopes)
        implements RenderableNode {

    /** Puts all nodes of a body into such a part. */
    static void wrap(BodyNode body, String template, boolean whole, Scopes scopes) {
        List<RenderableNode> children = body.getChildren();
        RenderableNode all = new TimedNodes(template, List.copyOf(children), whole, scopes);
        children.clear();
        children.add(all);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        TemplateTimes times = scopes.current().times();
        if (whole) {
            times.called(template);
        }
        times.enter(template);
        try {
            for (RenderableNode child : children) {
                child.render(self, writer, context);
            }
        } finally {
            times.leave();
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
