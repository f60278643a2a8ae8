package news.vigie.llm;

import news.vigie.brief.Reading;
import news.vigie.brief.Readings;

/** Articles that a model is asked about. */
public final class Samples {
    static final String RAILWAY = """
            The night train between Lisbon and Porto will run again from 14 June, the operator said on Tuesday. It was stopped in 2020, when nobody travelled.

            The line, which had lost money for a decade, will get four carriages and a dining car. Tickets cost 29 euros, half the price of a flight. \
            The union of drivers has not agreed to the timetable. Talks go on until Friday, according to its secretary, Rui Teles.

            The government pays 11 million euros a year for the service. A second train to Faro may follow in 2027.""";

    /** With the spaces and apostrophes of French typography. */
    static final String LIBRARY = """
            La bibliothèque de Saint-Aubry ouvrira ses portes le dimanche dès le 4 mai, a annoncé lundi la mairie. L’entrée restera gratuite pour tous les habitants.

            Quatre agents ont été recrutés pour ces horaires, d’après le conseil municipal. Le budget annuel passe de 310\u202f000 à 365\u202f000 euros. \
            «\u202fLe dimanche, les familles ont enfin le temps\u202f», a dit Odile Carpentras, la directrice. Un premier bilan sera présenté en octobre.""";

    private Samples() {}

    public static Reading railway() {
        return Readings.english("Night train to Porto returns", RAILWAY);
    }

    public static Reading library() {
        return Readings.french("La bibliothèque ouvre le dimanche", LIBRARY);
    }
}
