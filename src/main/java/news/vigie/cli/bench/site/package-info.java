/** A small, fast news site of as many feeds as are asked for, to measure on. */
@NullMarked
package news.vigie.cli.bench.site;

import org.jspecify.annotations.NullMarked;
