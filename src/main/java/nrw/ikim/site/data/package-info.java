/**
 * Values with a place: the tree that YAML, JSON and front matter are read into. Maps and lists are immutable
 * {@link java.util.Map}s and {@link java.util.List}s of plain values, as templates see them, that also know where each
 * key and value was written.
 */
@NullMarked
package nrw.ikim.site.data;

import org.jspecify.annotations.NullMarked;
