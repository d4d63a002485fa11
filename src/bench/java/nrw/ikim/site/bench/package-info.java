/** Measures whole builds and single stages: in go a few options, out comes a table in Markdown. */
package nrw.ikim.site.bench;
