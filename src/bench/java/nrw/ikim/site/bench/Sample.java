package nrw.ikim.site.bench;

/**
 * What one process cost.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of user and system time of it and its children
 * @param memory the most memory that it held at once, in MiB of resident pages; 0 where the system does not tell
 */
record Sample(double wall, double processor, double memory) {}
