/**
 * What a browser finds in a page. In goes an HTML document as text; out come its links, images and ids, each with its
 * place in that text. Nothing else imports jsoup.
 */
@NullMarked
package nrw.ikim.site.html;

import org.jspecify.annotations.NullMarked;
