package nrw.ikim.site.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTextColumnsTest {

    @Test
    void columnsCountCodePointsFromTheBeginningOfTheLine() {
        SourceText text = new SourceText("x", "😀ä😀b\nc😀d");
        String chars = text.text();
        for (int start = 0; start <= chars.length(); start++) {
            int lineStart = chars.lastIndexOf('\n', start - 1) + 1;
            assertThat(text.span(start, start).column())
                    .as("column at %s", start)
                    .isEqualTo(chars.codePointCount(lineStart, start) + 1);
        }
    }
}
