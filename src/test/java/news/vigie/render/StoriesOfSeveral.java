package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static news.vigie.language.NameType.ORGANIZATION;
import static news.vigie.language.NameType.PERSON;

import news.vigie.digest.Item;

/** Events that several papers tell, and what became of them later. */
final class StoriesOfSeveral {
    static final Item CRANE = StorySample.story(ENGLISH, "Crane falls on the Aldham quay, four hurt")
            .from("Northern Wire", "https://wire.example.org/aldham-crane")
            .says("Four people were injured when a 40-metre crane fell across the fish quay at Aldham on Tuesday"
                    + " morning.")
            .otherwise("at least four", "Channel Five")
            .otherwise("six people", "Aldham Courier")
            .from("Aldham Courier", "https://courier.example.co/crane")
            .from("Harbour Weekly", "https://weekly.example.net/crane")
            .from("Channel Five", "https://five.example.org/crane")
            .says("The harbour was closed to ships until the evening.")
            .confirmedBy("Northern Wire", "Aldham Courier", "Harbour Weekly")
            .says("It had passed its inspection in January, the port authority said.")
            .confirmedBy("Aldham Courier")
            .quotes("It went over like a tree", "Peter Ames", "crew of the trawler Lydia")
            .with("Peter Ames", PERSON, "crew of the trawler Lydia")
            .with("Port of Aldham", ORGANIZATION, null)
            .reported("2025-03-04T09:15:00Z", "2025-03-04T18:40:00Z")
            .item(11, false);

    static final Item GRUE = StorySample.story(FRENCH, "Une grue s’abat sur le quai d’Aldham : quatre blessés")
            .from("Le Phare", "https://lephare.example.com/grue-aldham")
            .from("Ouest-Matin", "https://ouest-matin.example.org/aldham/grue")
            .from("Aldham Courier", "https://courier.example.co/crane")
            .from("Radio Estuaire", "https://radio.example.net/grue")
            .says("Quatre personnes ont été blessées mardi matin par la chute d'une grue de 40 mètres sur le quai aux"
                    + " poissons.")
            .toldBy("Le Phare")
            .otherwise("six blessés", "Aldham Courier")
            .otherwise("six blessés", "Radio Estuaire")
            .from("Ouest-Matin", "https://ouest-matin.example.org/aldham/grue")
            .says("Le port est resté fermé aux navires jusqu'au soir.")
            .confirmedBy("Le Phare", "Radio Estuaire", "Aldham Courier")
            .says("L'engin avait passé son contrôle en janvier, selon les autorités portuaires.")
            .confirmedBy("Le Phare", "Radio Estuaire")
            .quotes("Elle est tombée comme un arbre, \"d'un coup\"", "Peter Ames", "marin du chalutier Lydia")
            .with("Peter Ames", PERSON, "marin du chalutier Lydia")
            .with("Port d'Aldham", ORGANIZATION, null)
            .reported("2025-03-04T09:15:00Z", "2025-03-05T05:00:00Z")
            .item(12, false);

    static final Item CRANE_LATER = StorySample.story(ENGLISH, "Aldham crane: the hoist had been reported twice")
            .from("Aldham Courier", "https://courier.example.co/crane-hoist")
            .from("Northern Wire", "https://wire.example.org/aldham-crane-3")
            .says(
                    "Two dockers had reported a crack in the hoist in February, according to letters seen by the Courier.")
            .fresh()
            .confirmedBy("Northern Wire")
            .says("Four people were injured when the crane fell across the fish quay at Aldham on Tuesday morning.")
            .reported("2025-03-05T05:30:00Z", "2025-03-05T06:10:00Z")
            .item(11, true);

    static final Item GRUE_PLUS_TARD = StorySample.story(
                    FRENCH, "Grue d’Aldham : le treuil avait été signalé deux fois")
            .from("Aldham Courier", "https://courier.example.co/crane-hoist")
            .from("Le Phare", "https://lephare.example.com/grue-treuil")
            .says("Deux dockers avaient signalé en février une fissure du treuil, selon des lettres que le Courier a"
                    + " consultées.")
            .fresh()
            .confirmedBy("Le Phare")
            .says("Quatre personnes ont été blessées mardi matin par la chute de la grue sur le quai aux poissons.")
            .reported("2025-03-05T05:30:00Z", "2025-03-05T06:10:00Z")
            .item(12, true);

    private StoriesOfSeveral() {}
}
