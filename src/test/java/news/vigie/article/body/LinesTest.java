package news.vigie.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.article.page.Block;
import news.vigie.article.page.BlockReader;
import news.vigie.article.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String FIRST =
            "The ferry to Lowick will run again from Monday, the harbour board said, after six weeks of repairs.";
    private static final String LAST =
            "Fares stay as they were, and the first boat leaves at seven, a spokeswoman for the board added.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Marsh | Tuesday 3 March 2026, 20:05 | Jump to comments | Share this",
                "By Ann Marsh and Joel Pryce Tuesday 3 March 2026, 06:00 GMT · Updated moments ago",
                "By Ann Marsh, special correspondent — March 3, 2026 at 6:05 pm EST — 4 min read",
                "Published on 3 March 2026 by Ann Marsh, last updated on 4 March 2026, reading time: 6 min.",
                "Par Yann Le Goff · Publié le mardi 3 mars 2026 à 05h05 · Temps de lecture : 3 min",
                "Par Yann Le Goff (envoyé spécial à Brest) et Léa Roux, publié le 3 mars 2026, mis à jour hier à 9 h 10",
                "Texte de Léa Roux, photos de Yann Le Goff - le 3 mars 2026 - lecture 5 min"
            })
    void whoWroteItAndWhenIsNoText(String line) {
        assertThat(read(line, FIRST, LAST)).containsExactly(FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By March 2026 the board had spent three times what it had promised to the town of Lowick",
                "On Tuesday 3 March 2026 at 20:05 the last ferry left Lowick with forty people on board",
                "Le mardi 3 mars 2026 à 5 h 05, Yann Le Goff a vu le dernier bac quitter la cale de Lowick"
            })
    void aTextMayBeginWithADate(String line) {
        assertThat(read(line, FIRST, LAST)).containsExactly(line, FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you know more about this story? Ring the newsdesk or e-mail us in confidence.",
                "Have you seen the ferry? Send your pictures to our newsroom.",
                "Vous étiez à bord ? Écrivez à la rédaction ou laissez-nous un message.",
                "Purchase licensing rights",
                "Our standards: The Lowick Press Principles.",
                "Reproduction interdite sans autorisation.",
                "Téléchargez notre application pour ne rien manquer.",
                "Publicité. Cet article continue ci-dessous.",
                "▶ Watch: the ferry leaves (1:52) To play this video you need to enable JavaScript in your browser.",
                "Votre navigateur ne prend pas en charge la lecture de vidéos.",
                "Image: the ferry at its quay"
            })
    void callsAndNoticesAreNoText(String line) {
        assertThat(read(FIRST, line, LAST)).containsExactly(FIRST, LAST);
        assertThat(read(FIRST, LAST, line)).containsExactly(FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Call the newsroom and tell them that we are still here,” the captain had shouted to his crew.",
                "La rédaction de la charte a pris deux ans, et la mairie ne l’a signée que lundi.",
                "Send in the tugs, the board decided, and the ferry was afloat within the hour.",
                "Published in 1962, the chart of the harbour still hangs in the captain’s office.",
                "Related charges against two pilots were dropped by the court in May.",
                "Loading docks at Lowick stood empty for the third day on Friday.",
                "Register for the hearing by Friday, the harbour master told the crew.",
                "Last updated in 1974, the rules of the port still speak of telegrams.",
                "Publié le 3 mai, l’arrêté entre en vigueur lundi dans tout le port.",
                "Notre dossier est solide, assure l’avocat de l’équipage du bac.",
                "Il vous reste à convaincre les marins, lui a lancé le préfet."
            })
    void aSentenceOfTheTextIsNoCall(String line) {
        assertThat(read(FIRST, line, LAST)).containsExactly(FIRST, line, LAST);
    }

    @Test
    void aShortLineInBoldAboveAParagraphIsASubHeading() {
        List<Block> blocks =
                clean("<p>%s</p><p><strong>« Six semaines sans bac »</strong></p><p>%s</p>".formatted(FIRST, LAST));

        assertThat(blocks).extracting(Block::isHeading).containsExactly(false, true, false);
    }

    @Test
    void aSentenceInBoldOrABoldWordIsNoSubHeading() {
        List<Block> blocks = clean(
                "<p>%s</p><p><b>Nobody was hurt.</b></p><p><b>Lowick</b> waits</p><p>%s</p>".formatted(FIRST, LAST));

        assertThat(blocks).hasSize(4).noneMatch(Block::isHeading);
    }

    private static List<String> read(String... lines) {
        return clean("<p>" + String.join("</p><p>", lines) + "</p>").stream()
                .map(Block::text)
                .toList();
    }

    private static List<Block> clean(String html) {
        return new Lines("", null)
                .clean(BlockReader.read(PageReader.tree(html, "").body()));
    }
}
