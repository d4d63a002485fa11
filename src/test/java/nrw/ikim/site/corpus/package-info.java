/**
 * Makes sites of any size for tests and benchmarks: in go a number of pages and a seed, out comes the folder of a made-up
 * institute, the same bytes each time.
 */
package nrw.ikim.site.corpus;
