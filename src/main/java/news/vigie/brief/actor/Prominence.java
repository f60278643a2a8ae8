package news.vigie.brief.actor;

import java.util.Locale;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** How much an article is about somebody: who speaks before all others, who is only named as a source behind them. */
final class Prominence {
    /** More than mentions can make up for. */
    private static final int SPEAKER = 1_000_000;

    private static final int SOURCE = -1_000;
    /** Mentions, at most, of what is named in passing. */
    private static final int PASSING = 2;

    private static final int IN_TITLE = 12;
    private static final int AT_FIRST = 6;
    private static final int WITH_ROLE = 6;
    /** A mention; one in brackets, as a party behind a name, is worth one of it. */
    private static final int MENTION = 3;

    private static final Set<String> BY = Set.of("selon", "d'après", "to", "auprès");
    private static final Set<String> WHERE = Set.of("sur", "compte", "via", "on", "dans", "chez");
    private static final Set<String> TOLD_TO = Set.of("à", "au", "sur", "dans", "via", "on", "in");

    private final Wording wording;
    private final Set<String> speakers;
    private final Set<String> speech;
    private final Set<String> determiners;
    private final Set<String> outlets;
    private final String title;
    private final int firstEnd;

    Prominence(Reading reading, Wording wording, Set<String> speakers) {
        this.wording = wording;
        this.speakers = speakers;
        speech = wording.lists().words("speech-verbs");
        determiners = wording.lists().words("determiners");
        outlets = wording.lists().words("outlets");
        title = " " + String.join(" ", Form.words(reading.article().title())) + " ";
        firstEnd = reading.sentences().stream()
                .filter(sentence ->
                        sentence.paragraph() == reading.sentences().getFirst().paragraph())
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
    }

    int of(Figure figure) {
        int mentions = figure.mentions().stream().mapToInt(this::worth).sum();
        return mentions
                + (speakers.contains(figure.name()) ? SPEAKER : 0)
                + (figure.role() == null ? 0 : WITH_ROLE)
                + (isInTitle(figure) ? IN_TITLE : 0)
                + (figure.mentions().getFirst().start() < firstEnd ? AT_FIRST : 0)
                + (isSource(figure) || isCarrier(figure) ? SOURCE : 0);
    }

    private int worth(Span mention) {
        return "(".equals(wording.small(wording.at(mention.start()) - 1)) ? 1 : MENTION;
    }

    private boolean isInTitle(Figure figure) {
        String last = Form.words(figure.name()).getLast();
        return title.contains(" " + last.toLowerCase(Locale.ROOT) + " ");
    }

    /** An organisation that is named only where it is said who reports: "selon Ouest-Matin", "a-t-il dit à l'AFP". */
    private boolean isSource(Figure figure) {
        return figure.type() == NameType.ORGANIZATION
                && figure.mentions().stream().allMatch(mention -> isSource(wording.at(mention.start())));
    }

    /** A paper, a channel or a network that is named in passing: words were read there, the news is about others. */
    private boolean isCarrier(Figure figure) {
        return figure.type() == NameType.ORGANIZATION
                && (figure.mentions().size() <= PASSING
                        || figure.mentions().stream().allMatch(this::isWhere))
                && outlets.contains(String.join(" ", Form.words(figure.name())))
                && !isInTitle(figure);
    }

    /** "sur Twitter", "son compte Twitter". */
    private boolean isWhere(Span mention) {
        return wording.is(wording.at(mention.start()) - 1, WHERE);
    }

    private boolean isSource(int at) {
        int before = wording.is(at - 1, determiners) ? at - 2 : at - 1;
        if (wording.is(before, BY) || wording.is(before, speech)) {
            return true;
        }
        return wording.is(before, TOLD_TO)
                && (wording.is(before - 1, speech) || wording.is(before - 2, speech) || wording.is(before - 3, speech));
    }
}
