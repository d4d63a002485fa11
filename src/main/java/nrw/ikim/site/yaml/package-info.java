/**
 * YAML 1.2. In goes a text; out comes a tree of located values, or diagnostics. Nothing else imports snakeyaml-engine.
 */
@NullMarked
package nrw.ikim.site.yaml;

import org.jspecify.annotations.NullMarked;
