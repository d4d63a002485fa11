package nrw.ikim.site.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nrw.ikim.site.html.Markup.Fault;
import nrw.ikim.site.html.Markup.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTest {

    private static final String HEAD = "<!doctype html><html lang=en><head><title>x</title></head>";

    /** The faults of a document as kind, tag that shows them and what stands at their place. */
    private static List<String> faultsOf(String html) {
        return new PageReader()
                .read(html).quality().markup().faults().stream()
                        .map(fault -> fault.kind()
                                + (fault.other().isEmpty() ? "" : " before " + fault.other())
                                + (fault.late() ? " late" : "")
                                + " "
                                + html.substring(
                                        fault.place().start(), fault.place().end()))
                        .toList();
    }

    private static List<String> faults(String body) {
        return faultsOf(HEAD + "<body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>x                                  | UNCLOSED <b>",
                "<div><b>x</div>                       | UNCLOSED before </div> <b>",
                "<b><i>x</b></i>                       | UNCLOSED before </b> late <i>",
                "<i>a <b>b <u>c</i> d</u></b>          | UNCLOSED before </i> <b>",
                "<ul><li><b>x</li><li>y</li></ul>      | UNCLOSED before </li> <b>",
                "<p><b>one</p><p>two</p><p>three</p>   | UNCLOSED before </p> <b>",
                "<p><b>one</p><p>two</b></p>           | UNCLOSED before </p> <b>",
                "<a href=x>1 <a href=y>2</a>           | UNCLOSED before <a> <a href=x>",
                "<a href=x>1 <a href=y>2</a> 3</a>     | UNCLOSED before <a> late <a href=x>",
                "<h2>x</h3>                            | UNCLOSED before </h3> <h2>",
                "<h2>x<h3>y</h3></h2>                  | UNCLOSED before <h3> late <h2>",
                "<table><tr><td><div>x</td></table>    | UNCLOSED before </td> <div>",
                "<svg><g></svg>                        | UNCLOSED before </svg> <g>",
                "<audio controls><p>x</audio>          | UNCLOSED late <audio controls>",
                "mail <ada@example.org>                | UNKNOWN_UNCLOSED <ada@example.org>",
                "<div><textarea>x</div>                | OPEN_TEXT <textarea>",
                "<div><iframe src='x' /></div>         | OPEN_TEXT <iframe src='x' />",
                "x</div>                               | STRAY_END before </div> </div>",
                "<em>x</em></em>                       | STRAY_END before </em> </em>",
                "<p>x</p></p>                          | STRAY_END before </p> </p>",
                "<input></input>                       | VOID_END </input>",
                "x</br>                                | VOID_END </br>",
                "<b>x<p>y</b>z</p>                     | OVERLAP before </b> </b>",
                "<form><div></form></div>              | OVERLAP before </form> </form>",
                "<p>a<div>b</div></p>                  | PARAGRAPH before <div> <p>",
                "<p><span><div>x</div></span></p>      | PARAGRAPH before <div> <p>",
                "<p><b><div>x</div></b></p>            | PARAGRAPH before <div> <p>",
                "<p>x<ul><li>y</ul>z</p>               | PARAGRAPH before <ul> <p>",
                "<div><div/>x</div>                    | SELF_CLOSED <div/>",
                "<h3><a name='x'/>y</h3>               | SELF_CLOSED <a name='x'/>",
                "<form><form></form></form>            | NESTED_FORM <form>",
                "<td>x</td>                            | OUTSIDE_TABLE <td>",
                "<table><p>x</p></table>               | OUTSIDE_CELL <p>",
                "<table> x y <tr><td>z</table>         | OUTSIDE_CELL x y",
                "<table><td>x</td></table>             | OUTSIDE_CELL <td>",
                "<body class=x><p>y</p>                | NESTED_DOCUMENT <body class=x>",
                "<img class=a CLASS='b'>               | DUPLICATE_ATTRIBUTE CLASS",
                "<i></i id=x>                          | END_ATTRIBUTES </i id=x>",
                "<a href=\"x\"class=\"y\">z</a>        | TAG_SYNTAX <a href=\"x\"class=\"y\">",
                "<a href=x\"y>z</a>                    | TAG_SYNTAX <a href=x\"y>",
                "<b class=\"x>y</b> <i id=\"z\">w</i>  | TAG_SYNTAX <b class=\"x>y</b> <i id=\"z\">",
                "<p<b>x</b></p>                        | TAG_SYNTAX <p<b>",
                "<p>x</ p>                             | TAG_SYNTAX </ p>",
                "<p><a href=\"x>y</a></p>              | OPEN_TAG <a",
                "<!-- a --><!-- b <p>                  | OPEN_COMMENT <!--",
                "2 < 3                                 | LESS_THAN <",
                "fish &amp chips                       | NO_SEMICOLON &amp",
                "&#228 and                             | NO_SEMICOLON &#228",
                "&nosuch; thing                        | UNKNOWN_CHARACTER &nosuch;",
            })
    void tellsEachFaultOnceAtTheTagThatMadeIt(String body, String expected) {
        assertThat(faults(body)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<p>two",
                "<ul><li>a<li>b</ul><dl><dt>a<dd>b</dl>",
                "<table><caption>c<colgroup><col><thead><tr><th>a<tbody><tr><td>b</table>",
                "<select><optgroup label=x><option>a<option>b</select>",
                "<ruby>x<rp>(<rt>y<rp>)</ruby>",
                "<p>x<ul><li>y</ul>",
                "<blockquote><p>x</blockquote>",
                "<br/><img src=x alt='' /><hr/><input>",
                "<a href=x><div>block</div></a>",
                "<strong><p>x</p></strong>",
                "<svg viewBox='0 0 1 1'><path d=x /><g/><text>t</text><style>a{}</style></svg>",
                "<svg><script/><use href='#x'/></svg><p>x</p>",
                "<math><mi>x</mi></math>",
                "<river-map>x</river-map><center>y</center>",
                "<template><tr><td>x</td></tr></template>",
                "<a href='?a=1&copy=2&lt=3'>x</a> AT&T & co &copy; &#228;",
                "<a href=?a=1>x</a>",
                "<!-- x -- y --><script>if (a < b && c) '</p>'</script><style>a > b {}</style>",
                "<table>\n<tr>\n<td>x</td>\n</tr>\n</table>",
                "<DIV></div><p></P>",
            })
    void isSilentOnWhatTheStandardAllows(String body) {
        assertThat(faults(body)).isEmpty();
    }

    @Test
    void tellsFaultsOfTheWholeDocument() {
        assertThat(faultsOf("<!doctype html><html><head><div>x</div><title>x</title></head><body>y</body></html>"))
                .containsExactly("IN_HEAD <div>");
        assertThat(faultsOf(HEAD + "<link rel=icon href=x><body>y</body></html>"))
                .containsExactly("BEHIND_HEAD <link rel=icon href=x>");
        assertThat(faultsOf(HEAD + "<body><p>x</body><footer>y</footer></html>"))
                .containsExactly("BODY_ENDS_EARLY before <footer> </body>");
        assertThat(faults("<main><div>a</body></div><p>x</main>"))
                .containsExactly("BODY_ENDS_EARLY before </div> </body>");
        assertThat(faults("<div>" + HEAD + "<body>x</body></html></div><footer>y</footer>"))
                .containsExactly("NESTED_DOCUMENT <!doctype html>");
    }

    @Test
    void findsAnOpenElementThoughThePageHasNoEndTags() {
        assertThat(faultsOf("<!doctype html><title>x</title><div>y")).containsExactly("UNCLOSED <div>");
        assertThat(faultsOf("<!doctype html><title>x</title><p>y")).isEmpty();
    }

    @Test
    void givesThePairsOfTagsWhereNestingIsWrong() {
        assertThat(new PageReader()
                        .read(HEAD + "<body><div>x</div></p>")
                        .quality()
                        .markup()
                        .pairs())
                .extracting(Markup.Pair::name)
                .contains("div");
        assertThat(new PageReader()
                        .read(HEAD + "<body><div>x</div>&amp y")
                        .quality()
                        .markup()
                        .pairs())
                .isEmpty();
    }

    @Test
    void tellsThatTheRestOfAPageIsLost() {
        assertThat(new PageReader()
                        .read("<title>x<h1>y</h1>")
                        .quality()
                        .markup()
                        .isCut())
                .isTrue();
        assertThat(new PageReader()
                        .read("<title>x</title><b>y")
                        .quality()
                        .markup()
                        .isCut())
                .isFalse();
    }

    @Test
    void tellsTheFirstFaultsOfAPageThatHasNothingElse() {
        List<Fault> faults = new PageReader()
                .read("</i><b>x</u>".repeat(20_000))
                .quality()
                .markup()
                .faults();

        assertThat(faults).hasSizeGreaterThan(100).extracting(Fault::kind).contains(Kind.STRAY_END);
    }
}
