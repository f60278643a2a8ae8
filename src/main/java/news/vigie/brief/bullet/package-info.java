/** The built-in editor at work: which sentences can stand alone, what of them is kept, which are worth it. */
@NullMarked
package news.vigie.brief.bullet;

import org.jspecify.annotations.NullMarked;
