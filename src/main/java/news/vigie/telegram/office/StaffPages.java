package news.vigie.telegram.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.vigie.chat.Chats;
import news.vigie.chat.Role;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Person;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Who looks after the bot, with a button to remove each admin. */
public final class StaffPages {
    private static final int MOST = 40;
    private static final int LONGEST = 60;

    private final Chats chats;
    private final Rights rights;

    public StaffPages(Chats chats, Rights rights) {
        this.chats = chats;
        this.rights = rights;
    }

    /** @param said what was just done, as HTML; may be empty */
    RenderedPost list(String said, Texts texts) {
        var lines = new ArrayList<String>();
        var rows = new ArrayList<List<Button>>();
        lines.add(texts.html("admins.owners"));
        rights.owners().stream().sorted().map(owner -> "• " + link(owner)).forEach(lines::add);
        lines.add("");
        Map<Long, Role> admins = admins();
        lines.add(texts.html(admins.isEmpty() ? "admins.none" : "admins.head"));
        admins.keySet().stream().limit(MOST).forEach(admin -> {
            lines.add("• " + link(admin));
            rows.add(List.of(new Button(texts.plain("admins.key.drop", name(admin)), null, "adm:drop:" + admin)));
        });
        lines.add("");
        lines.add(texts.html("admins.how"));
        if (!said.isEmpty()) {
            lines.add("");
            lines.add("➡️ " + said);
        }
        rows.add(List.of(new Button(texts.plain("admins.key.invite"), null, "adm:invite")));
        return new RenderedPost(String.join("\n", lines), rows, null);
    }

    private Map<Long, Role> admins() {
        var admins = new TreeMap<>(chats.staff());
        admins.keySet().removeAll(rights.owners());
        return admins;
    }

    private String link(long person) {
        return "<a href=\"tg://user?id=%d\">%s</a>".formatted(person, Html.escape(name(person)));
    }

    /** As Telegram told it, if the person ever wrote to the bot. */
    String name(long person) {
        return chats.byId(person)
                .flatMap(chat -> Optional.ofNullable(chat.title()))
                .map(name -> CleanText.shortened(CleanText.line(name), LONGEST))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> Long.toString(person));
    }

    /** Whether somebody is to be an admin. */
    public RenderedPost question(Person person, Texts texts) {
        if (rights.isAdmin(person.id())) {
            return RenderedPost.of(texts.html("admins.already", person.name()));
        }
        return new RenderedPost(
                texts.html("admins.sure", person.name()),
                List.of(List.of(
                        new Button(texts.plain("admins.key.name"), null, "adm:name:" + person.id()),
                        new Button(texts.plain("pub.key.no"), null, "adm:no"))),
                null);
    }

    /** Somebody who wrote to the bot and is known by this name on Telegram. */
    Optional<Person> named(String username) {
        return chats.all().stream()
                .filter(chat -> chat.id() > 0 && username.equalsIgnoreCase(chat.username()))
                .map(chat -> new Person(chat.id(), name(chat.id())))
                .findFirst();
    }
}
