package news.vigie.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody whom a story names, with the role as the story gives it. */
public record ActorText(String name, @Nullable String role) {
    /** No line begins with the dot. */
    public static final String BETWEEN = "\u00a0· ";

    /** "Henrik Aasen (directeur général) · Norgaz"; roles of more characters than {@code longestRole} are left out. */
    public static String line(List<ActorText> actors, int longestRole) {
        return actors.stream().map(actor -> actor.named(longestRole)).collect(Collectors.joining(BETWEEN));
    }

    private String named(int longestRole) {
        return role == null || role.length() > longestRole ? name : name + " (" + role + ")";
    }
}
