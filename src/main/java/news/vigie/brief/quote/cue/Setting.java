package news.vigie.brief.quote.cue;

import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Wording;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.brief.quote.mark.Stretches;

/**
 * An article laid out for telling who speaks: its words, those whom it names, what it sets off as somebody's words.
 *
 * @param quotations in order, the narrator's words cut out of them
 */
public record Setting(Reading reading, Cast cast, Prose prose, Mentions mentions, List<Quotation> quotations) {
    public Setting {
        quotations = List.copyOf(quotations);
    }

    /** That of the reading, made once; the reading has a sentence at least. */
    public static Setting of(Reading reading) {
        return reading.once(
                Setting.class, made -> of(made, Stretches.in(made.article().text())));
    }

    private static Setting of(Reading reading, List<Quotation> marked) {
        Wording wording = Wording.of(reading);
        Cast cast = Cast.of(reading);
        Setting whole = of(reading, cast, wording, marked);
        List<Quotation> cut = new Incises(whole.prose(), whole.mentions()).cut(marked);
        return cut.equals(marked) ? whole : of(reading, cast, wording, cut);
    }

    private static Setting of(Reading reading, Cast cast, Wording wording, List<Quotation> quotations) {
        Prose prose = Prose.of(reading, wording, quotations);
        return new Setting(reading, cast, prose, new Mentions(prose, cast), quotations);
    }

    /** Whether only the marks of the quotation tell where it ends and whose words they hold. */
    public boolean isPlain(Quotation quotation) {
        Incises incises = new Incises(prose, mentions);
        return incises.isClosed(quotation) && !incises.isIn(quotation);
    }

    /** The scene of every quotation, in order. */
    public List<Scene> scenes() {
        return new Scenes(prose, mentions, quotations).all();
    }
}
