package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import news.vigie.chat.Role;
import news.vigie.language.SpokenLanguages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are offered when they type a slash, by who they are and where; and what they read of the bot before. */
class MenuTest {
    private static final int LANGUAGES = SpokenLanguages.ALL.size();
    private static final int MENUS = 4 * LANGUAGES;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static String of(JsonNode menu) {
        return menu.at("/scope/type").asText() + menu.at("/scope/chat_id").asText();
    }

    private List<JsonNode> setAfter(int before, int more) {
        return bench.telegram.awaitCalls("setMyCommands", before + more).subList(before, before + more);
    }

    @Test
    void eachPlaceHasItsMenuInEachLanguage() {
        List<JsonNode> menus = setAfter(0, MENUS);

        assertThat(menus).noneSatisfy(menu -> assertThat(menu.toString()).contains("feedhealth"));
        assertThat(menus)
                .filteredOn(menu -> of(menu).equals("all_group_chats"))
                .hasSize(LANGUAGES)
                .noneSatisfy(menu -> assertThat(menu.toString()).contains("unsubscribe"));
        assertThat(menus)
                .filteredOn(menu -> of(menu).equals("default"))
                .extracting(menu -> menu.path("language_code").asText())
                .containsExactlyInAnyOrder("", "fr", "es", "de", "it", "pt");
    }

    @Test
    void anOwnerOfTheSettingsGetsAMenuWithTheFirstWord() {
        setAfter(0, MENUS);
        bench.ask(OWNER, "/help");

        assertThat(setAfter(MENUS, LANGUAGES)).allSatisfy(menu -> {
            assertThat(of(menu)).isEqualTo("chat" + OWNER);
            assertThat(menu.toString()).contains("feedhealth");
        });
    }

    @Test
    void atTheNextStartNothingIsSetThatIsSoAlready() {
        bench.ask(OWNER, "/help");
        setAfter(0, MENUS + LANGUAGES);
        bench.telegram.awaitCalls("setMyShortDescription", LANGUAGES);
        try (var again = bench.again()) {
            again.start();
            bench.telegram.awaitCalls("getMyShortDescription", 2 * LANGUAGES);
            bench.telegram.awaitCalls("getMyCommands", 2 * (MENUS + LANGUAGES));
        }
        assertThat(bench.telegram.calls("setMyCommands")).hasSize(MENUS + LANGUAGES);
        assertThat(bench.telegram.calls("setMyDescription")).hasSize(LANGUAGES);
        assertThat(bench.telegram.calls("setMyShortDescription")).hasSize(LANGUAGES);
    }

    @Test
    void whoClaimsGetsTheMenuOfAdmins() {
        setAfter(0, MENUS);
        bench.claims.issue("ABCD2345", Bench.CLOCK.instant());

        bench.ask(ANN, "/claim WRONG123");
        bench.ask(ANN, "/claim ABCD2345");

        assertThat(setAfter(MENUS, LANGUAGES))
                .allSatisfy(menu -> assertThat(of(menu)).isEqualTo("chat" + ANN));
    }

    @Test
    void whoIsMadeAnAdminByAButtonGetsTheMenuAtOnceAndLosesItSo() {
        bench.ask(ANN, "/help");
        Posted pressed = bench.ask(OWNER, "/admins");
        setAfter(0, MENUS + LANGUAGES);

        bench.telegram.press(OWNER, pressed, "adm:name:" + ANN);
        assertThat(setAfter(MENUS + LANGUAGES, LANGUAGES)).allSatisfy(menu -> {
            assertThat(of(menu)).isEqualTo("chat" + ANN);
            assertThat(menu.toString()).contains("feedhealth").doesNotContain("backup");
        });
        assertThat(bench.chats.roleOf(ANN)).isEqualTo(Role.ADMIN);

        bench.telegram.press(OWNER, pressed, "adm:drop:" + ANN);
        assertThat(bench.telegram.awaitCalls("deleteMyCommands", LANGUAGES))
                .allSatisfy(menu -> assertThat(of(menu)).isEqualTo("chat" + ANN));
    }
}
