package nrw.ikim.site.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import nrw.ikim.site.corpus.Corpus.Page;

/** The Markdown of the pages of an institute: about 460 words each, with what Markdown has. Safe for use by many threads. */
final class PageText {

    private enum Block {
        BULLETS,
        NUMBERS,
        TABLE,
        CODE,
        IMAGE,
        QUOTE
    }

    private final Corpus corpus;

    PageText(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The body of a page. */
    String of(Page page) {
        Words words = Corpus.words(corpus.seed(), "text", page.index());
        List<Block> blocks = new ArrayList<>(List.of(Block.values()));
        Collections.shuffle(blocks, new Random(corpus.seed() + page.index()));
        int goal = 250 + words.below(240);
        StringBuilder text = new StringBuilder(4096);
        text.append(paragraph(words)).append("\n\n");
        int count = 0;
        while (count < goal || !blocks.isEmpty()) {
            int start = text.length();
            text.append("## ")
                    .append(words.title())
                    .append(" and ")
                    .append(words.thing())
                    .append("\n\n");
            text.append(paragraph(words)).append("\n\n");
            for (int i = 0; i < 2 && !blocks.isEmpty(); i++) {
                text.append(block(blocks.remove(0), page, words)).append("\n\n");
            }
            text.append("### ").append(Words.capital(words.thing())).append("\n\n");
            text.append(paragraph(words)).append("\n\n");
            count += wordsFrom(text, start);
        }
        return text.substring(0, text.length() - 1);
    }

    private static int wordsFrom(CharSequence text, int start) {
        int count = 0;
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i - 1) > ' ' && text.charAt(i) <= ' ') {
                count++;
            }
        }
        return count;
    }

    private String paragraph(Words words) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + words.below(3);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(words.sentence());
        }
        if (words.in(80)) {
            text.append(" It is ").append(marked(words)).append(" all the same.");
        }
        if (words.in(70)) {
            Page other = words.any(corpus.pages());
            text.append(" More of this under [%s](%s).".formatted(other.title(), other.url()));
        }
        return text.toString();
    }

    private static String marked(Words words) {
        return switch (words.below(3)) {
            case 0 -> "**" + words.quality() + "**";
            case 1 -> "*" + words.quality() + "*";
            default -> "`" + words.quality() + "`";
        };
    }

    private static String block(Block block, Page page, Words words) {
        return switch (block) {
            case BULLETS -> list("- ", words);
            case NUMBERS -> list("1. ", words);
            case TABLE -> table(words);
            case CODE -> """
                ```java
                double %1$s(double[] levels) {
                    double sum = 0;
                    for (double level : levels) {
                        sum += Math.min(level, %2$d);
                    }
                    return sum / %2$d;
                }
                ```""".formatted(words.thing(), 2 + words.below(90));
            case IMAGE -> "![The %s of a %s](/figures/%s)".formatted(words.deed(), words.thing(), page.figure());
            case QUOTE -> "> " + words.sentence();
        };
    }

    private static String list(String mark, Words words) {
        return mark + words.sentence() + "\n" + mark + words.sentence() + "\n" + mark + words.sentence();
    }

    private static String table(Words words) {
        StringBuilder table = new StringBuilder("| Place | Low water | High water |\n| --- | ---: | ---: |");
        for (int i = 0; i < 5; i++) {
            table.append("\n| %s %s | %d | %d |"
                    .formatted(words.quality(), words.thing(), words.below(100), 100 + words.below(300)));
        }
        return table.toString();
    }
}
