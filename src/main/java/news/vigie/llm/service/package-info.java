/** The client of an OpenAI-compatible service, and what may go wrong with one. */
@NullMarked
package news.vigie.llm.service;

import org.jspecify.annotations.NullMarked;
