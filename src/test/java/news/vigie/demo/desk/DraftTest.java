package news.vigie.demo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void frontMatterBecomesFields() {
        Draft draft = Draft.ofMarkdown("---\r\ntitle: Fog: a history\r\nbyline: A. B.\r\n---\r\nFog came in.\r\n");

        assertThat(draft.fields()).isEqualTo(Map.of("title", "Fog: a history", "byline", "A. B."));
        assertThat(draft.text()).isEqualTo("Fog came in.");
    }

    @Test
    void withoutFrontMatterTheFirstLineIsTheTitle() {
        assertThat(Draft.ofMarkdown("\uFEFF# Fog\nFog came in.\n"))
                .isEqualTo(new Draft(Map.of("title", "Fog"), "Fog came in."));
    }

    @Test
    void frontMatterThatDoesNotEndIsText() {
        assertThat(Draft.ofMarkdown("---\ntitle: Fog").text()).isEqualTo("title: Fog");
    }

    @Test
    void aLineOfFrontMatterWithoutAColonIsKeptToBeNamed() {
        Draft draft = Draft.ofMarkdown("---\ntitle: Fog\nby me\n---\nFog came in.");

        assertThat(CopyDesk.accept(draft))
                .isInstanceOfSatisfying(
                        Acceptance.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .startsWith("\"by me\" is no field of an article"));
    }

    @Test
    void blocksAreKnownByTheirFirstSign() {
        assertThat(Block.of("One\nline.\n\n## Two\n\n> Three,\n> four.\n\n\n\nFive."))
                .containsExactly(
                        new Block.Paragraph("One line."),
                        new Block.Heading("Two"),
                        new Block.Quotation("Three, four."),
                        new Block.Paragraph("Five."));
    }
}
