package nrw.ikim.site;

import nrw.ikim.site.output.OutputException;

/** Builds a site. */
public final class SiteGenerator {

    /**
     * @return what came of it
     * @throws OutputException where the system does not let the site be written
     */
    public SiteResult generate(SiteRequest request) throws OutputException {
        throw new OutputException(request.siteDirectory().toString(), "there is no generator yet", "wait for it");
    }
}
