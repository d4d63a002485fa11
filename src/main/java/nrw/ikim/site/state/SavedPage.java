package nrw.ikim.site.state;

import nrw.ikim.site.check.CheckedPage;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.output.Mark;
import nrw.ikim.site.render.ReadSet;

/**
 * What is known of a page that an earlier run rendered, and that was sound.
 *
 * @param url its address
 * @param state how far it could be made
 * @param mark of its file in the output; {@link Mark#NONE} where it has none
 * @param facts what is in it
 * @param reads what it read
 */
public record SavedPage(String url, CheckedPage.State state, Mark mark, PageFacts facts, ReadSet reads) {}
