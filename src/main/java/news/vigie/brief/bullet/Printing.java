package news.vigie.brief.bullet;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Quotations;
import news.vigie.language.Span;

/**
 * Makes bullets of the passages that were chosen: without the words that tie them to sentences left out, and with the
 * first name, in an editor's bracket, of whom one opens with by surname alone before any has named him in full: "[Laura]
 * Bell said".
 */
final class Printing {
    private final String text;
    private final Mentions mentions;
    private final Persons persons;
    private final Links links;

    Printing(Reading reading) {
        text = reading.article().text();
        mentions = Mentions.of(reading);
        persons = new Persons(reading);
        links = new Links(reading, new Quotations(text));
    }

    /** The bullets of passages that are shown in this order. */
    List<Bullet> bullets(List<Passage> shown) {
        var bullets = new ArrayList<Bullet>();
        for (Passage passage : shown) {
            List<Span> kept = links.without(passage.kept());
            String bracket = passage.bracket().isEmpty() ? firstNames(kept.getFirst(), bullets) : passage.bracket();
            bullets.add(Bullet.of(text, kept, bracket));
        }
        return bullets;
    }

    /** Of the surname that the stretch begins with; empty: it begins otherwise, or a bullet has named whose it is. */
    private String firstNames(Span stretch, List<Bullet> before) {
        List<Span> named = mentions.people().in(stretch);
        if (named.isEmpty() || named.getFirst().start() != stretch.start()) {
            return "";
        }
        String surname = named.getFirst().in(text);
        boolean known = before.stream().anyMatch(bullet -> bullet.text().contains(surname));
        return known ? "" : persons.firstNames(named.getFirst()).orElse("");
    }
}
