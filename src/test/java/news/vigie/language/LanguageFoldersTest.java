package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.name.NameFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFoldersTest {
    private static final String[] LISTS = {
        "abbreviations",
        "titles-before-names",
        "forms-before-numbers",
        "stop-words",
        "speech-verbs",
        "speech-participles",
        "speech-phrases",
        "roles",
        "feminine-roles",
        "masculine-roles",
        "feminine-first-names",
        "masculine-first-names",
        "prepositions",
        "loose-starts",
        "organization-heads",
        "place-heads",
        "organizations",
        "places",
        "calendar",
        "sport",
        "works"
    };

    /** What only the grammar of French asks for: infinitives, clefts, "y", clauses and participles behind helpers. */
    private static final Set<String> FRENCH_ALONE = Set.of(
            "background-openings.txt",
            "before-names.txt",
            "clause-verbs.txt",
            "links-behind-helpers.txt",
            "named-clefts.txt",
            "participles-behind-links.txt",
            "personal-deeds.txt",
            "place-pronouns.txt",
            "placed-clefts.txt",
            "speech-infinitives.txt",
            "sure-verb-endings.txt");

    /** What only the grammar of English asks for. */
    private static final Set<String> ENGLISH_ALONE = Set.of("before-plain-verbs.txt");

    private static Set<String> files(String code) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/language", code))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void frenchAndEnglishHaveTheSameListsAndModels() throws IOException {
        Set<String> french = files("fr");
        french.removeAll(FRENCH_ALONE);

        Set<String> english = files("en");
        english.removeAll(ENGLISH_ALONE);

        assertThat(english).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aLanguageThatIsReadWellHasEveryListAndAModel(String code) {
        WordLists lists = WordLists.of(new Language(code));

        assertThat(LISTS)
                .allSatisfy(name -> assertThat(lists.words(name)).as(name).isNotEmpty());
        assertThat(lists.words("roles")).hasSizeGreaterThan(100);
        assertThat(lists.words("speech-verbs")).hasSizeGreaterThan(100);
        assertThat(NameFinder.isTrained(new Language(code))).isTrue();
    }

    @Test
    void commentsAreNoWords() {
        assertThat(WordLists.of(Language.FRENCH).words("works")).noneMatch(word -> word.startsWith("#"));
    }

    @Test
    void aLanguageWithoutAFolderHasEmptyLists() {
        assertThat(WordLists.of(new Language("sw")).words("roles")).isEmpty();
    }
}
