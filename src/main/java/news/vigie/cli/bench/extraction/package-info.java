/** How right extraction is, on pages of which somebody wrote down what they say: the measures of the public benchmarks. */
@NullMarked
package news.vigie.cli.bench.extraction;

import org.jspecify.annotations.NullMarked;
