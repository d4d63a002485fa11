package nrw.ikim.site.content;

import org.commonmark.node.Text;

/** Words that are printed as they are, and in which no address, task or lost link can be. */
final class SoundText extends Text {

    SoundText(String literal) {
        super(literal);
    }
}
