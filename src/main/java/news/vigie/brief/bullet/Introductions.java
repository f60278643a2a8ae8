package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.language.Span;

/**
 * Names in full, in an editor's bracket, whom a bullet opens with by surname alone before any bullet has introduced them:
 * "[Laura] Bell said".
 */
final class Introductions {
    private final String text;
    private final Mentions mentions;
    private final Persons persons;

    Introductions(Reading reading) {
        text = reading.article().text();
        mentions = Mentions.of(reading);
        persons = new Persons(reading);
    }

    /** The bullets of passages that are shown in this order. */
    List<Bullet> bullets(List<Passage> shown) {
        var bullets = new ArrayList<Bullet>();
        for (Passage passage : shown) {
            Bullet plain = passage.bullet(text);
            bullets.add(
                    passage.bracket().isEmpty()
                            ? firstNames(passage.kept().getFirst(), bullets)
                                    .map(names -> Bullet.of(text, passage.kept(), names))
                                    .orElse(plain)
                            : plain);
        }
        return bullets;
    }

    /** Of the surname that the stretch begins with, unless a bullet has them. */
    private Optional<String> firstNames(Span stretch, List<Bullet> before) {
        List<Span> named = mentions.people().in(stretch);
        if (named.isEmpty() || named.getFirst().start() != stretch.start()) {
            return Optional.empty();
        }
        String surname = named.getFirst().in(text);
        return before.stream().anyMatch(bullet -> bullet.text().contains(surname))
                ? Optional.empty()
                : persons.firstNames(named.getFirst());
    }
}
