package nrw.ikim.site.check;

import nrw.ikim.site.html.Markup.Fault;

/** The words for wrong HTML. */
final class MarkupWords {

    private MarkupWords() {}

    /** @param markdown whether it was written in Markdown */
    static PlainWording of(Fault fault, boolean markdown) {
        String name = fault.name();
        String tag = "`<" + name + ">`";
        String end = "`</" + name + ">`";
        String other = "`" + fault.other() + "`";
        return switch (fault.kind()) {
            case UNCLOSED -> unclosed(fault, tag, end, other);
            case UNKNOWN_UNCLOSED ->
                new PlainWording(
                        tag + " is taken for an element, and never closed",
                        "write `&lt;" + name + "&gt;` where the text is meant, or close it with " + end);
            case OPEN_TEXT ->
                new PlainWording(
                        tag + " is not closed: all that follows it is taken for its text",
                        "write " + end + " behind it");
            case STRAY_END ->
                new PlainWording(
                        end + " closes nothing that was opened",
                        "take it away, or write " + tag + " where the element begins");
            case VOID_END -> new PlainWording(end + " closes nothing: " + tag + " has no end tag", "take it away");
            case OVERLAP ->
                new PlainWording(
                        end + " stands in an element that was opened later and is still open",
                        "close elements in the reverse order of their opening");
            case PARAGRAPH -> paragraph(other, markdown);
            case SELF_CLOSED ->
                new PlainWording(
                        "`<" + name + "/>` does not close the element: browsers read it as " + tag,
                        "write `<" + name + "></" + name + ">`");
            case NESTED_FORM ->
                new PlainWording(
                        "a form cannot stand in another one: browsers leave out this `<form>`",
                        "close the other form before it");
            case OUTSIDE_TABLE ->
                new PlainWording(
                        tag + " stands in no table: browsers leave it out", "put it between `<table>` and `</table>`");
            case OUTSIDE_CELL ->
                new PlainWording(
                        (name.isEmpty() ? "text" : tag) + " stands directly in a table, between its cells",
                        outsideCell(name));
            case IN_HEAD ->
                new PlainWording(
                        (name.isEmpty() ? "text" : tag) + " may not stand in `<head>`: browsers end the head before it",
                        "move it into `<body>`");
            case BEHIND_HEAD ->
                new PlainWording(tag + " stands between `</head>` and `<body>`", "move it into `<head>`");
            case BODY_ENDS_EARLY ->
                new PlainWording(
                        end + " ends the page, but " + (fault.other().isEmpty() ? "text" : other) + " follows it",
                        "move it to the end of the page");
            case NESTED_DOCUMENT ->
                new PlainWording(
                        tag + " begins a second document in the page: the layout has made all of that",
                        "keep only what stands between `<body>` and `</body>`");
            case DUPLICATE_ATTRIBUTE ->
                new PlainWording(
                        "`" + name + "` stands twice in one tag: browsers leave out the second",
                        "put both values into one");
            case END_ATTRIBUTES ->
                new PlainWording(end + " has attributes, which browsers leave out", "write them into the start tag");
            case TAG_SYNTAX ->
                new PlainWording(
                        "this tag is not written as tags are: a quote too much or too few, or no space between attributes",
                        "write each attribute as `name=\"value\"`, with a space before it");
            case OPEN_TAG ->
                new PlainWording(
                        "this tag does not end: the rest of the page is lost in it",
                        "close its last quote, and write `>`");
            case OPEN_COMMENT ->
                new PlainWording(
                        "this comment does not end: the rest of the page is lost in it", "write `-->` behind it");
            case LESS_THAN -> new PlainWording("`<` begins no tag here", "write `&lt;` for the sign itself");
            case NO_SEMICOLON ->
                new PlainWording(
                        "`" + name + "` is taken for a character, though it does not end with a semicolon",
                        "write `" + name + ";`" + (name.equals("&amp") ? "" : ", or `&amp;` for the sign `&` itself"));
            case UNKNOWN_CHARACTER ->
                new PlainWording(
                        "`" + name + "` stands for no character",
                        "correct its name, or write `&amp;` for the sign `&` itself");
        };
    }

    private static PlainWording unclosed(Fault fault, String tag, String end, String other) {
        if (fault.other().isEmpty()) {
            return new PlainWording(
                    fault.late()
                            ? tag + " is not closed by its " + end
                                    + ": another element between them is still open there"
                            : tag + " is never closed",
                    fault.late()
                            ? "close what stands in it before " + end
                            : "write " + end + " where the element ends");
        }
        boolean same = fault.other().equals("<" + fault.name() + ">");
        return new PlainWording(
                tag + " is not closed before " + (same ? "the next " : "") + other,
                fault.late() ? "move " + end + " before " + other : "write " + end + " before " + other);
    }

    private static PlainWording paragraph(String other, boolean markdown) {
        return new PlainWording(
                "a paragraph cannot hold " + other + ": browsers end the `<p>` before it",
                markdown
                        ? "leave an empty line before " + other + " and behind its end, or write `<span>` in its place"
                        : "write `<div>` in place of `<p>`");
    }

    private static String outsideCell(String name) {
        return switch (name) {
            case "td", "th" -> "put it into a row: `<tr><" + name + ">`";
            default -> "put it into a cell, `<td>`, or outside of the table";
        };
    }
}
