package nrw.ikim.site.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.text.Locator;

/**
 * Collects the places of a document where its author meant a link or image and Markdown sees text: brackets that stayed as they
 * are written. Of one document, for one thread.
 */
final class LostLinks {

    /** Nobody writes more of them; to look at each of a million takes too long. */
    private static final int MOST = 10_000;

    private final List<SourceSpan> suspects = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private boolean suspicious;

    /** Takes the label of a link that is defined apart, {@code [label]: address}. */
    void defined(LinkReferenceDefinition definition) {
        labels.add(definition.getLabel());
    }

    /** Looks at a text that is printed. */
    void look(Text text) {
        String literal = text.getLiteral();
        for (int at = literal.indexOf(']'); at >= 0; at = literal.indexOf(']', at + 1)) {
            if (literal.startsWith("](", at) || literal.startsWith("][", at)) {
                suspicious = true;
                suspects.addAll(text.getSourceSpans());
                return;
            }
        }
    }

    /** Whether there is a text that may be meant as a link. */
    boolean isSuspicious() {
        return suspicious;
    }

    /**
     * The faults, in the order of the document.
     *
     * @param source where ranges of the Markdown come from
     */
    List<Diagnostic> faults(String markdown, Locator source) {
        List<Diagnostic> faults = new ArrayList<>();
        int looked = 0;
        for (SourceSpan span : suspects) {
            int end = Math.min(Range.end(span), markdown.length()) - 1;
            for (int at = markdown.indexOf(']', span.getInputIndex()); at >= 0 && at < end; ) {
                char next = markdown.charAt(at + 1);
                if ((next == '(' || next == '[') && !LostLink.isEscaped(markdown, at) && ++looked <= MOST) {
                    fault(markdown, at, next).ifPresent(found -> faults.add(found.told(source)));
                }
                at = markdown.indexOf(']', at + 1);
            }
        }
        return faults;
    }

    private Optional<LostLink> fault(String markdown, int at, char next) {
        return LostLink.opening(markdown, at)
                .flatMap(open -> next == '('
                        ? LostAddress.find(markdown, open, at)
                        : LostReference.find(markdown, open, at, labels));
    }
}
