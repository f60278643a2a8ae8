package news.vigie.brief;

import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;

/** Somebody or something that an article names; the role as the text gives it. */
public record Actor(String name, NameType type, @Nullable String role, int mentions) {}
