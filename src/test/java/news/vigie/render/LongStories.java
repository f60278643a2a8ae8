package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static news.vigie.language.NameType.PERSON;

import java.util.List;
import news.vigie.digest.Item;
import news.vigie.language.Language;

/** Stories of which a phone would show nothing else, if nothing of them was folded. */
final class LongStories {
    private static final Item DIGUE = StorySample.story(
                    FRENCH, "La digue de Port-Lannic cède, huit cents habitants évacués")
            .from("Ouest-Matin", "https://ouest-matin.example.org/digue")
            .says("La digue nord de Port-Lannic a cédé jeudi à 4 h 20 sur une longueur de trente mètres.")
            .says("Huit cents habitants du quartier des Salines ont été évacués vers deux gymnases.")
            .says("La marée de 108 a dépassé de quarante centimètres la cote retenue en 2011.")
            .says("Aucun blessé n’est signalé ; douze personnes ont été hélitreuillées.")
            .says("La préfecture maintient la vigilance rouge jusqu’à vendredi midi.")
            .says("Les travaux de rehaussement, votés en 2022, devaient commencer en avril.")
            .says("Deux écoles et la ligne 4 du tramway restent fermées.")
            .quotes(
                    "Nous avions écrit trois fois à l’État : la première pour dire que l’ouvrage bougeait, la deuxième pour"
                            + " demander qui paierait, la troisième pour prévenir que l’hiver n’attendrait pas la réponse, et"
                            + " c’est l’hiver qui a répondu, à quatre heures du matin, pendant que les gens dormaient, sans que"
                            + " personne puisse dire qu’il ne savait pas",
                    "Soazig Morvan",
                    "maire de Port-Lannic")
            .quotes("On a entendu comme un train", "Émile Kerdoncuff", "habitant des Salines")
            .quotes("La digue a tenu soixante ans", "Hélène Astruc", "ingénieure du port")
            .quotes("Nous reconstruirons plus haut", "Paul Le Dantec", "président du département")
            .reported("2025-03-05T04:10:00Z", "2025-03-05T06:05:00Z")
            .with("Soazig Morvan", PERSON, "maire")
            .item(31, false);

    private static final Item DAM = StorySample.story(ENGLISH, "Eight hundred leave homes as Harlow sea wall gives way")
            .from("Northern Wire", "https://wire.example.org/wall")
            .says("The northern wall at Harlow Sands broke at 4.20 am on Thursday over some thirty metres.")
            .says("Eight hundred people from the Saltings were taken to two sports halls.")
            .says("The tide stood forty centimetres above the level that was planned for in 2011.")
            .says("Nobody is reported hurt; twelve people were lifted out by helicopter.")
            .says("The red warning stands until noon on Friday.")
            .says("Work to raise the wall, voted in 2022, was to begin in April.")
            .quotes("It sounded like a train", "Emily Carne", "of Saltings Row")
            .quotes("The wall held for sixty years", "Helen Ashdown", "the port’s engineer")
            .quotes("We shall build it higher", "Paul Dent", "leader of the county council")
            .reported("2025-03-05T04:10:00Z", "2025-03-05T06:05:00Z")
            .with("Helen Ashdown", PERSON, "engineer")
            .item(31, false);

    private LongStories() {}

    static List<Item> in(Language language) {
        return List.of(language.equals(FRENCH) ? DIGUE : DAM);
    }
}
