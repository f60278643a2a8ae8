/** Measures the service as a whole, and the site to measure it on; {@code docs/benchmarks.md} has what came out. */
@NullMarked
package news.vigie.cli.bench;

import org.jspecify.annotations.NullMarked;
