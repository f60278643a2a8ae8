package news.vigie.ordeal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which calls go wrong, and how; the same for the same seed as long as the calls come in the same order. */
final class Luck {
    private final Random chance;
    private final Map<Mishap, Integer> counts = new EnumMap<>(Mishap.class);
    private int prompt;
    private int silent;

    Luck(long seed) {
        chance = new Random(seed);
    }

    /**
     * So many calls of a hundred go wrong in a way that shows at once, and so many in silence; of those that look, which go
     * three or four together, half as many.
     */
    synchronized void among100(int goingWrong, int inSilence) {
        prompt = goingWrong;
        silent = inSilence;
    }

    synchronized Mishap next(String method) {
        if (!Trap.SENDING.contains(method) && !Trap.LOOKING.contains(method)) {
            return Mishap.NONE;
        }
        int die = chance.nextInt(Trap.LOOKING.contains(method) ? 200 : 100);
        Mishap mishap = Mishap.NONE;
        if (die < prompt) {
            mishap = oneOf(Mishap.PROMPT);
        } else if (die < prompt + silent) {
            mishap = oneOf(Mishap.SILENT);
        }
        count(mishap);
        return mishap;
    }

    private Mishap oneOf(List<Mishap> mishaps) {
        return mishaps.get(chance.nextInt(mishaps.size()));
    }

    synchronized void count(Mishap mishap) {
        counts.merge(mishap, 1, Integer::sum);
    }

    synchronized int count(Mishap mishap, int none) {
        return counts.getOrDefault(mishap, none);
    }
}
