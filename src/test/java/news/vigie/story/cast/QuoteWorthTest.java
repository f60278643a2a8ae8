package news.vigie.story.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.vigie.brief.Quote;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteWorthTest {
    private static final String NEWS = "Le port de Brest rouvrira mardi, annonce Jeanne Morel";

    private static int worth(String words, @Nullable String role) {
        return worth("", words, " a dit Paul Durand.", role);
    }

    private static int worth(String before, String words, String after, @Nullable String role) {
        String text = before + "« " + words + " »," + after;
        int start = before.length() + 2;
        var quote = new Quote(words, new Span(start, start + words.length()), "Paul Durand", role, "a dit", true);
        return new QuoteWorth(Language.FRENCH, Stream.of(NEWS)).of(quote, text);
    }

    private static int english(String words) {
        var quote = new Quote(words, new Span(1, 1 + words.length()), "Ann Lee", "mayor", "said", true);
        return new QuoteWorth(Language.ENGLISH, Stream.of("The harbour opens again")).of(quote, "\"" + words + "\"");
    }

    @Test
    void whatSpeaksOfTheNewsIsWorthMore() {
        assertThat(worth("Les pêcheurs attendent ce jour depuis le début du mois", "pêcheur"))
                .isLessThan(worth("Les pêcheurs attendent la réouverture du port de Brest depuis un mois", "pêcheur"));
    }

    @Test
    void whoIsKnownByARoleIsWorthMore() {
        String words = "Les pêcheurs attendent ce jour depuis le début du mois";
        assertThat(worth(words, null)).isLessThan(worth(words, "maire de Brest"));
    }

    @Test
    void whatOpensWithAPronounWithoutAnOwnerIsWorthLess() {
        assertThat(worth("Elles attendent ce jour depuis le début du mois", "maire"))
                .isLessThan(worth("Les pêcheuses attendent ce jour depuis le début du mois", "maire"));
        assertThat(english("That would be a heavy blow for every boat here"))
                .isLessThan(english("The closure would be a heavy blow for every boat here"));
        assertThat(english("This is a heavy blow for every boat in the bay"))
                .isLessThan(english("This closure is a heavy blow for every boat here"));
    }

    @Test
    void whatWasSaidLongAgoIsWorthLess() {
        String words = "Les pêcheurs attendent ce jour depuis le début du mois";
        assertThat(worth("", words, " disait Paul Durand en 2014.", "maire")).isLessThan(worth(words, "maire"));
        assertThat(worth("L’an dernier, il assurait : ", words, " sans preuve.", "maire"))
                .isLessThan(worth(words, "maire"));
        assertThat(worth("Le port date de 1954. ", words, " a dit Paul Durand.", "maire"))
                .isEqualTo(worth(words, "maire"));
    }

    @Test
    void aTitleOrARowOfNounsIsWorthNothing() {
        assertThat(english("Why The Harbour Should Be Closed Again")).isNegative();
        assertThat(worth("AUCUN DANGER POUR LES BATEAUX DU PORT", "maire")).isNegative();
        assertThat(worth("Trente ans de service, un texto", null)).isNegative();
    }
}
