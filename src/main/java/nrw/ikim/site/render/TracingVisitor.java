package nrw.ikim.site.render;

import java.util.List;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;

import nrw.ikim.site.text.SourceText;

/**
 * Goes once through a parsed template, in the order of its source, and wraps its nodes: what they print can be traced
 * back to the characters of the template, their steps are counted, and conditions follow {@link Truth}.
 */
final class TracingVisitor extends AbstractNodeVisitor {

    private final TemplateSource source;
    private final Scopes scopes;
    private final TagScanner scanner;
    private final Interpolations interpolations;
    private boolean extending;

    TracingVisitor(PebbleTemplateImpl template, TemplateSource source, Scopes scopes) {
        super(template);
        this.source = source;
        this.scopes = scopes;
        this.interpolations = new Interpolations(scopes);
        this.scanner = new TagScanner(source.file().text(), source.start());
    }

    @Override
    public void visit(BodyNode body) {
        List<RenderableNode> children = body.getChildren();
        for (int i = 0; i < children.size(); i++) {
            RenderableNode child = children.get(i);
            TracedNode.Range range = rangeOf(child);
            child.accept(this);
            children.set(i, wrapped(child, range));
        }
    }

    private RenderableNode wrapped(RenderableNode node, TracedNode.Range range) {
        // in templates that extend another, Pebble looks for these very classes
        if (node instanceof ImportNode) {
            return node;
        }
        if (node instanceof SetNode set) {
            boolean own = OwnTexts.isMadeBy(set.getValue());
            Expression<?> value = new TracedValue(lenient(set.getValue()), own, set.getLineNumber(), scopes);
            return new SetNode(set.getLineNumber(), set.getName(), value);
        }
        SourceText file = source.file();
        if (node instanceof TextNode textNode) {
            boolean found = range.end() - range.start() == textNode.getData().length;
            return found ? new TracedNode.Text(file, StandaloneTags.trimmed(file.text(), range), scopes) : node;
        }
        if (node instanceof PrintNode print) {
            return new TracedNode.Print(print, file, range, scopes);
        }
        RenderableNode tag = new TracedNode.Tag(node instanceof ForNode loop ? withLenientList(loop) : node, scopes);
        boolean call = scopes.timesTemplates() && node instanceof ExtendsNode;
        return call ? new TimedNodes(source.name(), List.of(tag), true, scopes) : tag;
    }

    private ForNode withLenientList(ForNode loop) {
        return new ForNode(
                loop.getLineNumber(),
                loop.getIterationVariable(),
                lenient(loop.getIterable()),
                loop.getBody(),
                loop.getElseBody());
    }

    private Expression<?> lenient(Expression<?> expression) {
        return Ternaries.replaced(expression, source.name());
    }

    private TracedNode.Range rangeOf(RenderableNode node) {
        if (node instanceof TextNode textNode) {
            return scanner.text(new String(textNode.getData()));
        }
        return node instanceof PrintNode ? scanner.print() : new TracedNode.Range(0, 0);
    }

    @Override
    public void visit(RootNode root) {
        super.visit(root);
        // a template that extends another does nothing but blocks, and its root has to stay as it is
        if (scopes.timesTemplates() && !extending) {
            TimedNodes.wrap(root.getBody(), source.name(), true, scopes);
        }
    }

    @Override
    public void visit(ExtendsNode tag) {
        extending = true;
        super.visit(tag);
    }

    @Override
    public void visit(BlockNode block) {
        super.visit(block);
        if (scopes.timesTemplates()) {
            TimedNodes.wrap(block.getBody(), source.name(), false, scopes);
        }
    }

    @Override
    public void visit(ForNode loop) {
        interpolations.bound(loop.getIterable());
        super.visit(loop);
        loop.getBody().getChildren().add(new TracedNode.Step(scopes));
    }

    @Override
    public void visit(IfNode node) {
        node.getConditionsWithBodies().forEach(pair -> interpolations.bound(pair.getLeft()));
        node.getConditionsWithBodies()
                .replaceAll(pair -> new Pair<>(new Conditions.TruthOf(lenient(pair.getLeft())), pair.getRight()));
        super.visit(node);
    }

    @Override
    public void visit(SetNode node) {
        interpolations.bound(node.getValue());
    }

    @Override
    public void visit(PrintNode node) {
        interpolations.bound(node.getExpression());
        node.setExpression(lenient(node.getExpression()));
    }

    @Override
    public void visit(MacroNode macro) {
        super.visit(macro);
        List<RenderableNode> children = macro.getBody().getChildren();
        RenderableNode whole = new TracedNode.MacroBody(List.copyOf(children), source, scopes);
        children.clear();
        children.add(whole);
        if (scopes.timesTemplates()) {
            TimedNodes.wrap(macro.getBody(), source.name(), true, scopes);
        }
    }
}
