package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Dateline;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.language.Gazetteer;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;
import news.vigie.language.RoleNames;
import news.vigie.language.Sentence;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article that may act in it. Not those of its dateline, nor the outlet that prints it, nor a number or
 * a mark that was taken for a name; a role that was taken for the first word of a name goes off it.
 */
final class Nominees {
    private static final Set<String> IN = Set.of("in", "à", "near", "across");
    private static final Set<String> ARTICLES = Set.of("the", "a", "le", "la", "les", "l'");
    private static final Set<String> OF = Set.of("of", "de", "d'", "du");

    private final Reading reading;
    private final Things things;
    private final Wording wording;
    private final Set<String> roles;
    private final Set<String> links;
    private final Set<String> finite;
    private final Set<String> numbers;
    private final Set<String> heads;
    private final Set<String> placeHeads;
    private final Set<String> organizations;
    private final List<String> site;

    Nominees(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        things = new Things(reading, wording);
        roles = wording.lists().words("roles");
        links = wording.lists().words("role-links");
        finite = wording.lists().words("finite-verbs");
        placeHeads = wording.lists().words("place-heads");
        heads = wording.lists().words("organization-heads");
        organizations = wording.lists().words("organizations");
        numbers = wording.lists().words("numbers");
        site = words(reading.article().site());
    }

    List<Name> names() {
        BitSet datelines = datelines();
        Set<String> places = places();
        var names = new ArrayList<Name>();
        for (Name name : reading.names()) {
            Name told = toldByRole(name);
            boolean nobody = told.type() == NameType.PERSON && things.holds(told);
            if (told.type() != NameType.OTHER
                    && !nobody
                    && !datelines.get(name.span().start())) {
                withoutRole(withoutPlace(told))
                        .filter(this::isSomebody)
                        .map(somebody -> new Name(somebody.span(), things.typeOf(somebody)))
                        .map(somebody -> retyped(somebody, places))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /** The forms that are places wherever they stand: known for cities, or told by "in" or "port of". */
    private Set<String> places() {
        return reading.names().stream()
                .filter(this::isPlace)
                .map(name -> name.span().in(wording.text()))
                .collect(Collectors.toSet());
    }

    private boolean isPlace(Name name) {
        int at = wording.at(name.span().start());
        boolean within = wording.is(at - 1, IN);
        boolean single = wording.at(name.span().end()) == at + 1;
        if (!single || (name.type() == NameType.PERSON && !within)) {
            return false;
        }
        String form = name.span().in(wording.text());
        // "Clinton" is a city too.
        boolean person = name.type() == NameType.PERSON
                && Gazetteer.bundled().has(form, Gazetteer.FIRST_NAME | Gazetteer.LAST_NAME);
        boolean head = wording.is(at - 1, OF) && wording.is(at - 2, placeHeads);
        return !person
                && (within || head || Gazetteer.bundled().has(form, Gazetteer.PLACE))
                && !organizations.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "Sa présidente, Soazig Le Meur": a name of two words that no list knows is a person's right after a role. */
    private Name toldByRole(Name name) {
        int at = wording.at(name.span().start());
        int role = ",".equals(wording.small(at - 1)) ? at - 2 : at - 1;
        boolean person = name.type() == NameType.OTHER
                && wording.at(name.span().end()) > at + 1
                && isTrade(role)
                && wording.isCapital(at)
                && !wording.is(at, ARTICLES)
                && !things.holds(name)
                && !wording.is(role, heads);
        return person ? new Name(name.span(), NameType.PERSON) : name;
    }

    /** "le maire", "rapper": not "rival" or "star", which go before anything. */
    private boolean isTrade(int index) {
        return RoleNames.of(wording.language()).startingWith(wording.small(index)).stream()
                .anyMatch(name -> name.words().size() == 1 && name.weight().compareTo(RoleName.Weight.WORK) >= 0);
    }

    private Name retyped(Name name, Set<String> places) {
        return places.contains(name.span().in(wording.text())) ? new Name(name.span(), NameType.PLACE) : name;
    }

    private BitSet datelines() {
        var within = new BitSet();
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.paragraph() != paragraph) {
                Span span = sentence.span();
                within.set(span.start(), Dateline.endIn(reading.article().text(), span));
            }
            paragraph = sentence.paragraph();
        }
        return within;
    }

    /** "Ann Lee of Derry": from where she is is no part of her name. */
    private Name withoutPlace(Name name) {
        int from = wording.at(name.span().start());
        int to = wording.at(name.span().end());
        for (int at = from + 2; name.type() == NameType.PERSON && at < to; at++) {
            if ("of".equals(wording.small(at))) {
                return new Name(wording.span(from, at), name.type());
            }
        }
        return name;
    }

    /**
     * "Eyewitness Derek Moxon", "équipementier Mécaval": from the first word on that is no role; a role alone is
     * nobody.
     */
    private Optional<Name> withoutRole(Name name) {
        int from = wording.at(name.span().start());
        int to = wording.at(name.span().end());
        int fewest = name.type() == NameType.PERSON ? 2 : 1;
        int at = from;
        while (to - at > fewest && isRole(at, name.type()) && wording.isCapital(at + 1)) {
            at++;
        }
        if (at >= to || (to - at == 1 && roles.contains(wording.small(at)) && !isBody(at))) {
            return Optional.empty();
        }
        return Optional.of(
                at == from
                        ? name
                        : new Name(
                                new Span(
                                        wording.words().get(at).start(),
                                        name.span().end()),
                                name.type()));
    }

    /** "La DGS" is a body, "le DGS" its head. */
    private boolean isBody(int at) {
        return wording.words().get(at).isAcronym() && "la".equals(wording.small(at - 1));
    }

    /** A noun in small letters goes before a name, unless an organisation or a place begins with it. */
    private boolean isRole(int at, NameType type) {
        boolean noun = !wording.isCapital(at)
                && wording.small(at).length() > 3
                && !wording.is(at, heads)
                && !wording.is(at, placeHeads);
        return noun || (type == NameType.PERSON && wording.is(at, roles));
    }

    private boolean isSomebody(Name name) {
        String form = name.span().in(wording.text());
        List<String> words = words(form);
        int mark = form.indexOf('"');
        boolean marked = mark >= 0 && form.indexOf('"', mark + 1) < 0;
        return hasTwoLetters(form)
                && !marked
                && form.indexOf('\n') < 0
                && !numbers.contains(words.getFirst())
                && !isTorn(name)
                && !isOutlet(words, name.type());
    }

    private static boolean hasTwoLetters(String form) {
        int letters = 0;
        for (int at = 0; at < form.length() && letters < 2; at += Character.charCount(form.codePointAt(at))) {
            letters += Character.isLetter(form.codePointAt(at)) ? 1 : 0;
        }
        return letters == 2;
    }

    /** "Front de", "ter" of a word cut in two, "& Casualty Companies": a part of a name. */
    private boolean isTorn(Name name) {
        int from = wording.at(name.span().start());
        int last = wording.at(name.span().end()) - 1;
        boolean small = name.type() == NameType.PERSON && from == last && !wording.isCapital(from);
        if ("&".equals(wording.small(from - 1))) {
            return true;
        }
        boolean open = last > from && !wording.isCapital(last);
        return small || (open && (wording.is(last, links) || wording.is(last, finite)));
    }

    /** The outlet by its name or by the end of it: "le Courier" in the Aldham Courier. */
    private boolean isOutlet(List<String> words, NameType type) {
        boolean end = words.size() <= site.size()
                && site.subList(site.size() - words.size(), site.size()).equals(words);
        return end && (words.size() == site.size() || type != NameType.PLACE);
    }

    private static List<String> words(@Nullable String name) {
        return name == null ? List.of() : PlainWords.of(name);
    }
}
