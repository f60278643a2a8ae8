/** How the invented outlets print: pieces become pages, each outlet's its own, and feeds in every usual form. */
@NullMarked
package news.vigie.demo.press;

import org.jspecify.annotations.NullMarked;
