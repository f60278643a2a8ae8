/** How far a text, a name or a field is from what it should be, as the public benchmarks of extraction define it. */
@NullMarked
package news.vigie.cli.bench.extraction.measure;

import org.jspecify.annotations.NullMarked;
