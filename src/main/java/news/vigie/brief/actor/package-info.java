/**
 * Who an article is about: its persons, organisations and places with all their forms, and the roles that it gives
 * them. Pure.
 */
@NullMarked
package news.vigie.brief.actor;

import org.jspecify.annotations.NullMarked;
