package news.vigie.brief.actor;

import java.util.Set;

/** Participles behind a French name that agree with it: "Dominique Petit est née", "Camille Durand a été nommé". */
final class Agreement {
    private static final Set<String> AUXILIARIES = Set.of(
            "est", "était", "sera", "serait", "fut", "a", "avait", "aura", "été", "s'est", "s'", "n'", "ne", "pas",
            ",");
    private static final Set<String> HIS = Set.of(
            "né", "élu", "venu", "devenu", "revenu", "mort", "parti", "apparu", "connu", "mis", "promu", "reconnu",
            "réélu", "arrivé", "âgé");
    private static final Set<String> HERS = Set.of(
            "née",
            "élue",
            "venue",
            "devenue",
            "revenue",
            "morte",
            "partie",
            "apparue",
            "connue",
            "mise",
            "promue",
            "reconnue",
            "réélue",
            "arrivée",
            "âgée");
    /** Words from the name to the participle. */
    private static final int REACH = 4;

    private final Wording wording;

    Agreement(Wording wording) {
        this.wording = wording;
    }

    /** Of the one whose name ends before the word. */
    Gender behind(int end) {
        if (wording.english()) {
            return Gender.UNKNOWN;
        }
        boolean being = false;
        for (int at = end; at < end + REACH; at++) {
            String word = wording.small(at);
            if (HERS.contains(word) || (being && word.endsWith("ée"))) {
                return Gender.FEMININE;
            }
            if (HIS.contains(word) || (being && isParticiple(word))) {
                return Gender.MASCULINE;
            }
            if (!AUXILIARIES.contains(word)) {
                return Gender.UNKNOWN;
            }
            // "a regardé" agrees with nobody, "a été regardé" does.
            being = being || !(word.equals("a") || word.equals("avait") || word.equals("aura") || word.equals(","));
        }
        return Gender.UNKNOWN;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("é") && !word.equals("été");
    }
}
