/**
 * Values with a place: in go keys and values as readers of YAML, JSON and front matter find them, out comes a tree. Maps and lists are immutable
 * {@link java.util.Map}s and {@link java.util.List}s of plain values, as templates see them, that also know where each
 * key and value was written.
 */
@NullMarked
package nrw.ikim.site.data;

import org.jspecify.annotations.NullMarked;
