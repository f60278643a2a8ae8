package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNamesTest {
    @ParameterizedTest
    @CsvSource({
        "fr, présidentes, OFFICE, false, true, true",
        "fr, généraux, OFFICE, true, false, true",
        "fr, médecin, WORK, true, true, false",
        "fr, neveux, KIN, true, false, true",
        "en, spokeswomen, OFFICE, false, true, true",
        "en, deputies, OFFICE, true, true, true",
        "en, witness, PART, true, true, false"
    })
    void aFormHasWeightGenderAndNumber(
            String language, String form, RoleName.Weight weight, boolean masculine, boolean feminine, boolean plural) {
        assertThat(RoleNames.of(new Language(language)).startingWith(form))
                .contains(new RoleName(List.of(form), weight, masculine, feminine, plural));
    }

    @Test
    void theLongestRoleComesFirst() {
        assertThat(RoleNames.of(Language.FRENCH).startingWith("premier"))
                .first()
                .extracting(RoleName::words)
                .isIn(List.of("premier", "ministre"), List.of("premier", "adjoint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theListsOfSingleWordsAreOfTheSameRoles(String code) {
        WordLists lists = WordLists.of(new Language(code));

        assertThat(lists.words("roles"))
                .containsAll(lists.words("feminine-roles"))
                .hasSizeGreaterThan(600);
        assertThat(lists.words("masculine-roles")).doesNotContainAnyElementsOf(lists.words("feminine-roles"));
    }
}
