package nrw.ikim.site.check;

import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.Location;

/** Takes the faults of files. */
interface FaultSink {

    /**
     * Takes a fault of a file.
     *
     * @param finding what is wrong; its words are asked for of the first page that shows the fault
     * @param file the page; pages come in the order of their addresses
     * @param start where the fault is in the page, as in {@link nrw.ikim.site.html.PageFacts}
     * @param end the end of it
     * @param target what was written; with rule and place it tells one fault from another
     */
    void add(Finding finding, PublishedFile file, int start, int end, String target);

    /**
     * Takes a fault that was made at a known place.
     *
     * @param location where the fault was made
     * @param target what was written; with rule and location it tells one fault from another
     * @param page the address of the page; pages come in the order of their addresses
     * @param wording of the first page that shows the fault
     */
    void add(Rule rule, Location location, String target, String page, Wording wording);
}
