package nrw.ikim.site.html;

/** A part of a page: an element or a text. Places are indices into the HTML (UTF-16 units, the end behind the last character). */
sealed interface PageNode permits PageElement, PageText {}
