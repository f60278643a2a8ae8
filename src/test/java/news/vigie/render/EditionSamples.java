package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static news.vigie.language.NameType.ORGANIZATION;
import static news.vigie.language.NameType.PERSON;
import static news.vigie.language.NameType.PLACE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;

/** Two editions as a reader might get them. */
final class EditionSamples {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant MORNING = Instant.parse("2025-03-05T06:30:00Z");

    private static final Item BAKERY = StorySample.story(
                    FRENCH, "À Montferrand-le-Vieux, la farine locale fait baisser le prix du pain")
            .from("La Gazette du Plateau", "https://gazette.example.org/eco/farine-locale?id=214&v=2")
            .from("Radio Estuaire", "https://radio.example.net/infos/le-pain-moins-cher")
            .from("Le Phare", "https://lephare.example.com/terroir/blé")
            .says("Les six boulangers de Montferrand-le-Vieux vendent depuis lundi la baguette 95 centimes, contre"
                    + " 1,20 euro en janvier.")
            .says("La commune a racheté le moulin de la Vernède en 2023 pour 310 000 euros et loue ses meules à une"
                    + " coopérative de vingt-deux céréaliers.")
            .says("La préfecture rappelle que « la vente à perte reste interdite » et annonce un contrôle des"
                    + " marges d’ici au 30 avril.")
            .quotes(
                    "Nous ne vendons pas moins cher, nous avons cessé d’acheter loin",
                    "Amina Kessler",
                    "présidente de la coopérative")
            .quotes("On nous disait que le moulin finirait en gîte", null, null)
            .reported("2025-03-04T19:30:00Z", "2025-03-05T05:10:00Z")
            .because("sources", 1.5)
            .because("freshness", 0.75)
            .with("Amina Kessler", PERSON, "présidente de la coopérative")
            .with("Lucien Bardet", PERSON, "maire")
            .with("Coopérative de la Vernède", ORGANIZATION, null)
            .with("Montferrand-le-Vieux", PLACE, null)
            .item(1, false);

    private static final Item FERRY = StorySample.story(ENGLISH, "Island ferry returns after eleven-week strike")
            .from("Northern Wire", "https://wire.example.org/2025/03/ferry-returns")
            .from("Aldham Courier", "https://courier.example.co/local/ferry_%22back%22")
            .says("The Skerra ferry sailed at 06:10 on Tuesday with 214 passengers, its first crossing since"
                    + " 17 December.")
            .says("Crews accepted a 4.5% rise and a limit of ten consecutive days at sea by 61 votes to 38.")
            .quotes(
                    "Nobody won here, but the island has its road back",
                    "Moira Tulloch",
                    "convener of the Seafarers’ Union branch")
            .reported("2025-03-05T05:40:00Z", "2025-03-05T06:05:00Z")
            .with("Moira Tulloch", PERSON, "convener of the Seafarers’ Union branch")
            .with("Skerra Lines", ORGANIZATION, "operator")
            .item(2, true);

    private static final Item ARCHIVE = StorySample.story(
                    FRENCH, "Piratage : 40 000 dossiers <sensibles> des archives de Lorvaux & environs en ligne")
            .fromExtract("Ouest-Matin", "http://localhost:8080/archives")
            .says(
                    "Les archives départementales de Lorvaux ont coupé dimanche l'accès à 40 000 dossiers d'état civil,"
                            + " \"copiés\" par un service de généalogie sans autorisation : il s'en explique mardi à 20 h 30...")
            .reported("2025-03-02T15:00:00Z", "2025-03-02T15:00:00Z")
            .item(3, false);

    private static final Item OBSERVATORY = StorySample.story(
                    ENGLISH, "Observatory finds a second moon around the dwarf planet Ixion")
            .from("Channel Five", "https://five.example.org/science/ixion")
            .says("The moon is about 60 km wide and circles Ixion every nine days, the Cerro Alto observatory said.")
            .reported("2025-03-04T11:00:00Z", "2025-03-04T11:20:00Z")
            .with("Cerro Alto observatory", ORGANIZATION, null)
            .item(4, false);

    private EditionSamples() {}

    static Edition french() {
        return edition("La matinale", FRENCH, Style.FULL, List.of(BAKERY, FERRY, ARCHIVE));
    }

    static Edition english() {
        return edition("World in the morning", ENGLISH, Style.FULL, List.of(FERRY, OBSERVATORY, BAKERY));
    }

    static Edition edition(String title, Language language, Style style, List<Item> items) {
        return new Edition(
                "matinale",
                title,
                MORNING,
                Edition.ALL,
                MORNING.minus(Duration.ofMinutes(12 * 60 + 30)),
                MORNING,
                MORNING.plusSeconds(4),
                false,
                language,
                PARIS,
                style,
                items);
    }

    static Edition late(Edition edition, Duration by) {
        return new Edition(
                edition.digest(),
                edition.title(),
                edition.slot(),
                edition.audience(),
                edition.from(),
                edition.to(),
                edition.made().plus(by),
                true,
                edition.language(),
                edition.zone(),
                edition.style(),
                edition.items());
    }

    /** Of a day on which there was more. */
    static Edition chosen(Edition edition, int untold) {
        return new Edition(
                edition.digest(),
                edition.title(),
                edition.slot(),
                edition.audience(),
                edition.from(),
                edition.to(),
                edition.made(),
                edition.late(),
                edition.language(),
                edition.zone(),
                edition.style(),
                edition.items(),
                untold);
    }

    /** As somebody asks for it, with no slot. */
    static Edition asked(Edition edition, Instant from, Instant to) {
        return new Edition(
                edition.digest(),
                edition.title(),
                null,
                edition.audience(),
                from,
                to,
                edition.made(),
                false,
                edition.language(),
                edition.zone(),
                edition.style(),
                edition.items());
    }
}
