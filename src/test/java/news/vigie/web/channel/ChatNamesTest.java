package news.vigie.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.web.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatNamesTest {
    private static final Address CHANNEL = new Address("@matinale", null);
    private static final Reader READER = new Reader(Messages.of(Language.FRENCH), ZoneOffset.UTC, Instant.EPOCH);

    private static ChatNames names(DigestDefinition... digests) {
        return new ChatNames(() -> Arrays.asList(digests));
    }

    private static DigestDefinition digest(String title, Address... postTo) {
        return DigestDefinition.of("matinale", title, Language.FRENCH, ZoneOffset.UTC)
                .to(List.of(postTo))
                .from(Origin.FILE);
    }

    @Test
    void aChatIsCalledByWhatPostsThere() {
        ChatNames names = names(digest("La matinale", CHANNEL), digest("Le soir", CHANNEL), digest("World"));

        assertThat(names.name(CHANNEL, READER)).isEqualTo("La matinale · Le soir");
        assertThat(names.about(CHANNEL, "La matinale · Le soir", 2, READER)).isEqualTo("@matinale · 2 messages");
    }

    @Test
    void elseByItsAddress() {
        assertThat(names().name(CHANNEL, READER)).isEqualTo("@matinale");
        assertThat(names().about(CHANNEL, "@matinale", 1, READER)).isEqualTo("1 message");
    }

    @Test
    void thePreviewIsCalledSo() {
        var preview = new Address("preview", null);

        assertThat(names().name(preview, READER)).isEqualTo("Aperçu");
        assertThat(names().about(preview, "Aperçu", 1, READER)).isEqualTo("ce que Telegram montrerait · 1 message");
    }

    @ParameterizedTest
    @CsvSource({"La matinale, LM", "@world, W", "-1001/7, 17", "élections, É", "🗞 Ouest, O", "🗞, ''"})
    void initialsAreLetters(String name, String initials) {
        assertThat(ChatNames.initials(name)).isEqualTo(initials);
    }
}
