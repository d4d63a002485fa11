package nrw.ikim.site.model;

import java.util.Optional;

import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.text.Location;

/**
 * An entry of a collection of data: one group of {@code data/groups.yml}.
 *
 * @param collection the name of the collection
 * @param id what identifies it in the collection
 * @param data its keys and values
 * @param location where its id was written
 */
public record Entry(String collection, String id, DataMap data, Location location) {

    /** The address of its own, {@code url}, at which it needs no page of this site; empty where it has none. */
    public Optional<String> ownUrl() {
        return data.text("url").filter(url -> !url.isBlank());
    }
}
