package news.vigie.cli;

import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.language.Language;
import news.vigie.render.Dates;
import news.vigie.render.Reasons;

/** Why the stories of editions stand where they do, in words. */
record Ranking(Speech speech, Language language) {
    /** What was sent last, then what would come now. */
    void print(DigestDefinition digest, Optional<Edition> sent, Edition next) {
        sent.ifPresentOrElse(last -> print(digest, last), () -> speech.tell("cli.digests.never", digest.name()));
        if (next.items().isEmpty()) {
            speech.tell("cli.digests.nothing", digest.name());
        } else {
            speech.print(speech.text("cli.digests.now", digest.name()));
            print(next.items());
        }
    }

    private void print(DigestDefinition digest, Edition last) {
        Dates dates = Dates.of(language, digest.schedule().zone());
        speech.print(speech.text("cli.digests.last", digest.name(), dates.day(last.made()), dates.time(last.made())));
        print(last.items());
    }

    private void print(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            speech.print("%d. %s\n   %s".formatted(i + 1, item.brief().headline(), Reasons.of(item, language)));
        }
    }
}
