package news.vigie.brief.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.language.Name;
import news.vigie.language.NameType;

/** Joins the mentions that name the same. Each costs the same, however many there are. */
final class Forms {
    private final Map<String, Group> places = new HashMap<>();
    private final Persons persons;
    private final Organizations organizations;
    private final Set<Group> groups = new LinkedHashSet<>();

    Forms(Wording wording, Genders genders, List<Name> names) {
        Map<String, List<String>> words = new HashMap<>();
        List<Persons.Named> forms = names.stream()
                .map(name -> new Persons.Named(
                        name.span(), words.computeIfAbsent(name.span().in(wording.text()), Form::words)))
                .toList();
        persons = new Persons(genders, ofPersons(names, forms));
        organizations = new Organizations(wording.text(), wording.lists().words("organization-heads"));
        for (int i = 0; i < names.size(); i++) {
            Group group = of(names.get(i).type(), forms.get(i));
            group.add(forms.get(i).span(), forms.get(i).words());
            groups.add(group);
        }
    }

    private static List<Persons.Named> ofPersons(List<Name> names, List<Persons.Named> forms) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).type() == NameType.PERSON)
                .mapToObj(forms::get)
                .toList();
    }

    private Group of(NameType type, Persons.Named form) {
        return switch (type) {
            case PERSON -> persons.of(form);
            case ORGANIZATION -> organizations.of(form.span(), form.words());
            default ->
                places.computeIfAbsent(
                        String.join(" ", form.words()), key -> new Group(type, form.words(), form.span()));
        };
    }

    /** In the order of their first mention. */
    List<Group> groups() {
        return List.copyOf(groups);
    }
}
