package news.vigie.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static List<String> split(String text, String language) {
        return new SentenceSplitter()
                .split(text, new Language(language)).stream()
                        .map(sentence -> sentence.span().in(text))
                        .toList();
    }

    /** Sentences are apart by a bar, which the splitter never sees. */
    private static void expect(String marked, String language) {
        assertThat(split(marked.replace("|", ""), language))
                .containsExactly(
                        List.of(marked.split("\\|")).stream().map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Durand est arrivé à 9 h. |Mme Petit l'attendait. |Le Dr Roux aussi.",
                "La ville fut prise en 52 av. J.-C. par César. |Elle brûla en 64 apr. J.-C. |Il n'en reste rien.",
                "Le prix est de 3.50 euros. |La hausse atteint 2,5 %. |Rien de plus.",
                "« Rien n'est joué. On verra demain », a dit Jeanne Morel. |Elle a souri.",
                "« Rien n'est joué. |On verra demain. » |La salle s'est levée.",
                "Il a dit : « Je pars. C'est fini. » |Puis il est sorti.",
                "Elle hésite… |Puis accepte. |Vraiment ? |Oui !",
                "J. K. Rowling a écrit à J.-P. Martin. |Il a répondu.",
                "L'O.N.U. a tranché. |Le vote est clos.",
                "Un accord (signé à Paris. Ou presque) est né. |Tant mieux.",
                "On ne savait pas ce qu'il disait.|Le maire, lui, savait.",
                "1. Ouvrir le dossier. |2. Le fermer.",
                "Le no. 10 a gagné. |Bravo\u202F! |Fin\u00A0: c'est tout.",
            })
    void frenchSentencesEndWhereAReaderEndsThem(String marked) {
        expect(marked, "fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Smith met Mr. Jones at 5 p.m. on Friday. |They left.",
                "The U.S. President spoke. |He left the U.S. |The crowd cheered.",
                "Apple Inc. rose 3.5 percent. |Shares of Acme Corp. fell.",
                "\"We are done. It is over,\" said Ann Lee. |She smiled.",
                "“We are done. It is over,” said Ann Lee. |She smiled.",
                "He said: \"I am leaving. Do not wait.\" |Then he left.",
                "George W. Bush won. |No. 10 declined to comment. |So did Gov. Brown.",
                "Sales rose in Nov. and Dec. |The firm is pleased.",
                "Is it true? |\"It is!\" |Nobody knew.",
            })
    void englishSentencesEndWhereAReaderEndsThem(String marked) {
        expect(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天下雨。|明天晴。", "「終わった。」|彼は笑った。"})
    void chineseAndJapaneseSentencesNeedNoSpace(String marked) {
        expect(marked, "zh");
    }

    @Test
    void aLineBreakEndsASentenceAndCountsAParagraph() {
        String text = "Un titre sans point\n\n  Une phrase. Une autre.\r\nLa fin";

        assertThat(new SentenceSplitter().split(text, Language.FRENCH))
                .extracting(sentence -> sentence.span().in(text), Sentence::paragraph)
                .containsExactly(
                        tuple("Un titre sans point", 0),
                        tuple("Une phrase.", 1),
                        tuple("Une autre.", 1),
                        tuple("La fin", 2));
    }
}
