package news.vigie.story.group;

import news.vigie.story.Candidate;
import news.vigie.story.copy.Runs;

/**
 * An article that was read, weighed by what was known then.
 *
 * @param small its words but names, scaled to length 1
 * @param text what it has of its own
 * @param runs a sample of them
 */
record Reading(
        Candidate candidate,
        String text,
        Outline outline,
        Signature signature,
        Signature small,
        Besides besides,
        Runs runs) {
    static Reading of(Candidate candidate, String text, Weighing weighing) {
        var own = new Candidate(candidate.title(), text, candidate.language(), candidate.time(), candidate.source());
        Outline outline = Outline.of(own);
        Signature signature = weighing.of(outline);
        return new Reading(
                candidate,
                text,
                outline,
                signature,
                signature.only(outline::isSmall).even(),
                new Besides(signature, outline.names()),
                Runs.of(text).sample());
    }
}
