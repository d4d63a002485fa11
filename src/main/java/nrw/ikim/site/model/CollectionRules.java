package nrw.ikim.site.model;

import java.util.List;
import java.util.Map;

import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.ReferenceRule;

/**
 * What a site declares of its data.
 *
 * @param collections as {@link SiteConfiguration#collections()}
 * @param references as {@link SiteConfiguration#references()}
 */
record CollectionRules(Map<String, CollectionRule> collections, List<ReferenceRule> references) {

    /** Nothing. */
    static final CollectionRules NONE = new CollectionRules(Map.of(), List.of());
}
