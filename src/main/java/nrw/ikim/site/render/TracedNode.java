package nrw.ikim.site.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.SourceText;

/** Nodes of Pebble's tree in a wrapping that counts their steps and tells the writer where their output comes from. */
sealed interface TracedNode extends RenderableNode {

    /** What a macro gives is short for the most part. */
    int SHORT = 256;

    /**
     * Where a node stands in its source.
     *
     * @param start the first index
     * @param end the index behind the last
     */
    record Range(int start, int end) {}

    @Override
    default void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }

    /** Text between tags, which is printed as it is. */
    record Text(SourceText file, Range range, Scopes scopes) implements TracedNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            PageScope scope = scopes.current();
            scope.step();
            scope.work(range.end() - range.start());
            if (writer instanceof TracingWriter tracing) {
                tracing.copied(tracing.length(), file, range.start(), range.end());
            }
            writer.write(file.text(), range.start(), range.end() - range.start());
        }
    }

    /** An expression that is printed. */
    record Print(PrintNode node, SourceText file, Range range, Scopes scopes) implements TracedNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            PageScope scope = scopes.current();
            scope.enter(self.getName(), node.getLineNumber());
            if (writer instanceof TracingWriter tracing) {
                int start = tracing.length();
                tracing.made(start, file, range.start(), range.end());
                int marks = tracing.marks();
                scope.takeDatum();
                node.render(self, writer, context);
                if (tracing.marks() == marks) {
                    scope.takeDatum().ifPresent(datum -> tracing.made(start, Locator.datum(datum), 0, 0));
                }
            } else {
                node.render(self, writer, context);
            }
            scope.leave();
        }
    }

    /** A tag. */
    record Tag(RenderableNode node, Scopes scopes) implements TracedNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            PageScope scope = scopes.current();
            int line = node instanceof AbstractRenderableNode placed ? placed.getLineNumber() : 0;
            scope.enter(self.getName(), line);
            scope.takeDatum();
            if (node instanceof IncludeNode include) {
                checkName(include.getIncludeExpression().evaluate(self, context), scope);
            }
            node.render(self, writer, context);
            scope.leave();
        }
    }

    private static void checkName(@Nullable Object name, PageScope scope) {
        if (name == null || !(Missing.use(name) instanceof String)) {
            throw new TemplateFault(
                    Rule.TEMPLATE_SYNTAX,
                    scope.place(),
                    "`include` needs the name of a template, got " + Invocation.kind(name),
                    "write it between quotes, as in `{% include \"partials/team\" %}`",
                    "");
        }
    }

    /** Ends the body of a loop, so that one with an empty body counts too. */
    record Step(Scopes scopes) implements TracedNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            scopes.current().step();
        }
    }

    /** The body of a macro: Pebble renders it apart, and the caller prints the text that came of it. */
    record MacroBody(List<RenderableNode> children, TemplateSource source, Scopes scopes) implements TracedNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            PageScope scope = scopes.current();
            TracingWriter apart = new TracingWriter(scope, source.file(), SHORT);
            for (RenderableNode child : children) {
                child.render(self, apart, context);
            }
            String html = apart.toString();
            scope.announce(html, apart.origins());
            writer.write(html);
        }
    }
}
