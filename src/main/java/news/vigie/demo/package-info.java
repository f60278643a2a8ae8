/** A small news web of invented outlets on loopback, so that the service can be tried whole with no network. */
@NullMarked
package news.vigie.demo;

import org.jspecify.annotations.NullMarked;
