package nrw.ikim.site.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

import nrw.ikim.site.text.Locator;

/** HTML that was made apart and is about to be printed as a whole, with the way back from it. */
record Fragment(SafeString html, Locator origins) {}
