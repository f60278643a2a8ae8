package news.vigie.telegram.bot;

import java.util.List;
import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.text.Texts;

/** Tells the owners, each in their language, what they should know. */
public final class Owners {
    private final Rights rights;
    private final Chats chats;
    private final Answers answers;

    public Owners(Rights rights, Chats chats, Answers answers) {
        this.rights = rights;
        this.chats = chats;
        this.answers = answers;
    }

    /** Says the text of this key to each of them; arguments are escaped. False if none could be reached. */
    public boolean tell(String key, Object... arguments) {
        boolean reached = false;
        for (long owner : rights.owners()) {
            Language language = chats.byId(owner)
                    .flatMap(chat -> Optional.ofNullable(chat.language()))
                    .orElse(Language.ENGLISH);
            reached |= answers.give(
                    Target.chat(owner),
                    List.of(RenderedPost.of(Texts.of(language).html(key, arguments))));
        }
        return reached;
    }
}
