package news.vigie.render;

import static news.vigie.language.NameType.ORGANIZATION;
import static news.vigie.language.NameType.PERSON;

import java.util.List;
import java.util.Map;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;

/** An edition in each language beside French and English, with one story of its own and one from abroad. */
final class SamplesAbroad {
    private static final Item SPANISH = StorySample.story(
                    new Language("es"), "Valdeolmos recupera el agua tras nueve días de cortes")
            .from("El Faro de Valdeolmos", "https://faro.example.es/agua")
            .from("Radio Páramo", "https://radio.example.es/cortes")
            .says("Los 3 400 vecinos de Valdeolmos vuelven a tener agua desde el lunes, tras nueve días de cortes.")
            .says("La avería del depósito, de 40 m de altura, costará 210 000 € ; el seguro paga el 80 %.")
            .confirmedBy("Radio Páramo")
            .quotes("Nadie nos dijo cuánto iba a durar", "Inés Barrientos", "presidenta de la asociación de vecinos")
            .quotes("El depósito era \"una bomba de relojería\"", null, null)
            .reported("2025-03-04T19:30:00Z", "2025-03-05T05:10:00Z")
            .with("Inés Barrientos", PERSON, "presidenta de la asociación de vecinos")
            .with("Aguas del Páramo", ORGANIZATION, null)
            .item(1, false);

    private static final Item GERMAN = StorySample.story(
                    new Language("de"), "Nach elf Wochen fährt die Inselfähre nach Norderhoog wieder")
            .from("Küstenbote", "https://kuestenbote.example.de/faehre")
            .from("Radio Deich", "https://deich.example.de/norderhoog")
            .says("Die Fähre nach Norderhoog hat am Dienstag um 6.10 Uhr wieder abgelegt, mit 214 Fahrgästen an Bord.")
            .says("Die Besatzungen bekommen 4,5 % mehr Lohn ; höchstens zehn Tage am Stück sind sie künftig auf See.")
            .confirmedBy("Radio Deich")
            .quotes(
                    "Gewonnen hat hier niemand, aber die Insel hat ihre Straße zurück",
                    "Maike Petersen",
                    "Betriebsrätin")
            .quotes("Das war \"der längste Winter\" seit Jahren", null, null)
            .reported("2025-03-04T19:30:00Z", "2025-03-05T05:10:00Z")
            .with("Maike Petersen", PERSON, "Betriebsrätin")
            .with("Reederei Halligen", ORGANIZATION, null)
            .item(1, false);

    private static final Item ITALIAN = StorySample.story(
                    new Language("it"), "Roccamarina, il mulino riapre e il pane costa meno")
            .from("Gazzetta del Colle", "https://gazzetta.example.it/pane")
            .from("Radio Valle", "https://radio.example.it/mulino")
            .says("I sei panettieri di Roccamarina vendono da lunedì il pane a 2,80 € al chilo, 40 centesimi in meno.")
            .says("Il comune ha comprato il mulino nel 2023 ; l'affitto alla cooperativa è di 900 € al mese.")
            .confirmedBy("Radio Valle")
            .quotes(
                    "Non vendiamo a meno, abbiamo smesso di comprare lontano",
                    "Amina Costa",
                    "presidente della cooperativa")
            .quotes("Dicevano che sarebbe diventato \"un agriturismo\"", null, null)
            .reported("2025-03-04T19:30:00Z", "2025-03-05T05:10:00Z")
            .with("Amina Costa", PERSON, "presidente della cooperativa")
            .with("Cooperativa del Colle", ORGANIZATION, null)
            .item(1, false);

    private static final Item PORTUGUESE = StorySample.story(
                    new Language("pt"), "Ponte de Serra Clara reabre três meses depois da enchente")
            .from("Diário da Serra", "https://diario.example.com.br/ponte")
            .from("Rádio Vale", "https://radio.example.com.br/reabertura")
            .says("A ponte de Serra Clara voltou a receber carros na segunda-feira, três meses depois da enchente.")
            .says("A obra custou R$ 4,2 milhões ; caminhões de mais de 20 t só passam a partir de junho.")
            .confirmedBy("Rádio Vale")
            .quotes("A cidade ficou partida em duas", "Célia Antunes", "prefeita")
            .quotes("Era \"um dia inteiro\" para ir ao hospital", null, null)
            .reported("2025-03-04T19:30:00Z", "2025-03-05T05:10:00Z")
            .with("Célia Antunes", PERSON, "prefeita")
            .with("Defesa Civil", ORGANIZATION, null)
            .item(1, false);

    private static final Item FROM_ABROAD = StorySample.story(
                    Language.ENGLISH, "Island ferry returns after eleven-week strike")
            .from("Northern Wire", "https://wire.example.org/2025/03/ferry-returns")
            .says("The Skerra ferry sailed at 06:10 on Tuesday with 214 passengers.")
            .quotes("The island has its road back", "Moira Tulloch", "convener of the branch")
            .reported("2025-03-05T05:40:00Z", "2025-03-05T05:40:00Z")
            .item(2, true);

    private static final Map<String, Edition> EDITIONS = Map.of(
            "es", edition("La mañana", "es", SPANISH),
            "de", edition("Der Morgen", "de", GERMAN),
            "it", edition("Il mattino", "it", ITALIAN),
            "pt", edition("A manhã", "pt", PORTUGUESE));

    private SamplesAbroad() {}

    /** Throws for a language that has none, which is then to be written here. */
    static Edition in(Language language) {
        Edition edition = EDITIONS.get(language.code());
        if (edition == null) {
            throw new IllegalArgumentException("Write a sample edition in " + language.code());
        }
        return edition;
    }

    private static Edition edition(String title, String code, Item own) {
        return EditionSamples.edition(title, new Language(code), Style.FULL, List.of(own, FROM_ABROAD));
    }
}
